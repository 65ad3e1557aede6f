import type { Glossary } from '../glossary/actor.ts';
import type { Draft } from '../markdown/draft.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { TextLanguage } from '../matching/language.ts';
import type { NameIndex } from '../matching/name-index.ts';
import type { NearMiss } from '../matching/near-misses.ts';
import { type Acronym, placeAcronyms } from '../names/acronyms.ts';
import { type Mention, type PieceMention, type PieceMentions, placeMentions } from '../names/mentions.ts';
import { type Spelling, spellingsThatDiffer } from '../names/spellings.ts';
import type { PartialDate } from '../text/date.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type GivenTitle, placeTitles } from '../titles/titles.ts';
import type { Brief } from './brief.ts';
import type { Citation } from './citations.ts';
import type { Finding } from './findings.ts';
import type { Head } from './head.ts';
import type { NameReader } from './name-reader.ts';
import type { Profile } from './profile.ts';
import type { Circumstances, Recognition } from './recognise.ts';
import type { ReferenceList } from './references.ts';
import type { Suppression } from './scan-suppressions.ts';
import type { Section, SectionHeading } from './sections.ts';

/** What of a brief is found when it is read; the rest is found when somebody asks. */
export type FoundAtOnce = Omit<Brief, FoundLater | 'source' | 'glossary' | 'date'>;

type FoundLater = 'nameIndex' | 'language' | 'mentions' | 'mentionsThat' | 'acronyms' | 'nearMisses' | 'titles' | 'spellings';

/**
 * A class, not an object with accessors: V8 gives each of those a shape of its own, which is slow, and keeps the brief
 * alive until the old generation is collected.
 */
export class LazyBrief implements Brief {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly circumstances: Circumstances;
  readonly recognition: Recognition;
  readonly frontMatter: FrontMatter | undefined;
  readonly head: Head;
  readonly body: Span;
  readonly sections: readonly Section[];
  readonly headHeadings: readonly SectionHeading[];
  readonly findings: readonly Finding[];
  readonly citations: readonly Citation[];
  readonly references: ReferenceList | undefined;
  readonly footnotes: boolean;
  readonly suppressions: readonly Suppression[];
  readonly source: Source;
  readonly date: PartialDate | undefined;
  readonly glossary: Glossary;
  readonly #names: NameReader;
  #naming: PieceMentions | undefined;
  #mentions: readonly Mention[] | undefined;
  #acronyms: readonly Acronym[] | undefined;
  #nearMisses: readonly NearMiss[] | undefined;
  #titles: readonly GivenTitle[] | undefined;
  #spellings: readonly Spelling[] | undefined;

  constructor(found: FoundAtOnce, glossary: Glossary, names: NameReader) {
    this.draft = found.draft;
    this.profile = found.profile;
    this.circumstances = found.circumstances;
    this.recognition = found.recognition;
    this.frontMatter = found.frontMatter;
    this.head = found.head;
    this.body = found.body;
    this.sections = found.sections;
    this.headHeadings = found.headHeadings;
    this.findings = found.findings;
    this.citations = found.citations;
    this.references = found.references;
    this.footnotes = found.footnotes;
    this.suppressions = found.suppressions;
    this.source = found.draft.source;
    this.date = found.head.date?.date;
    this.glossary = glossary;
    this.#names = names;
  }

  get nameIndex(): NameIndex {
    return this.#names.index();
  }

  get language(): TextLanguage {
    return this.#names.language(this.draft);
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= this.mentionsThat(() => true);
    return this.#mentions;
  }

  mentionsThat(test: (mention: PieceMention) => boolean): readonly Mention[] {
    return placeMentions(this.#named(), this.draft, this.references?.span, test);
  }

  get acronyms(): readonly Acronym[] {
    const { body, sections } = this;
    this.#acronyms ??= placeAcronyms(this.#names.acronyms(this.draft, this.#named()), { span: body, sections });
    return this.#acronyms;
  }

  get nearMisses(): readonly NearMiss[] {
    const named = (): ReadonlySet<string> => new Set(this.mentions.map(({ actor }) => actor.id));
    this.#nearMisses ??= this.#names.nearMisses(this.draft, this.references?.span, named);
    return this.#nearMisses;
  }

  get titles(): readonly GivenTitle[] {
    this.#titles ??= placeTitles(this.#names.titles(this.draft, this.#named()), this.references?.span);
    return this.#titles;
  }

  get spellings(): readonly Spelling[] {
    const { draft, body } = this;
    this.#spellings ??= spellingsThatDiffer(this.#names.unknownNames(draft, this.#named()), draft, body, this.#names.slips);
    return this.#spellings;
  }

  #named(): PieceMentions {
    this.#naming ??= this.#names.mentions(this.draft, this.date);
    return this.#naming;
  }
}
