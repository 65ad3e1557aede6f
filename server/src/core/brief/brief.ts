import type { Glossary } from '../glossary/actor.ts';
import type { Draft } from '../markdown/draft.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { TextLanguage } from '../matching/language.ts';
import type { NameIndex } from '../matching/name-index.ts';
import type { NearMiss } from '../matching/near-misses.ts';
import type { Acronym } from '../names/acronyms.ts';
import type { Mention, PieceMention } from '../names/mentions.ts';
import type { Spelling } from '../names/spellings.ts';
import type { PartialDate } from '../text/date.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { GivenTitle } from '../titles/titles.ts';
import type { Citation } from './citations.ts';
import type { Finding } from './findings.ts';
import type { Head } from './head.ts';
import type { Profile } from './profile.ts';
import type { Circumstances, Recognition } from './recognise.ts';
import type { ReferenceList } from './references.ts';
import type { Suppression } from './scan-suppressions.ts';
import type { Section, SectionHeading } from './sections.ts';

/**
 * Everything the product knows of one version of one text. Immutable; every offset is in UTF-16 units of the
 * text, from 0. What it holds, rules, features and edits read and nothing else.
 */
export interface Brief {
  readonly draft: Draft;
  readonly source: Source;
  readonly profile: Profile;
  /** What the brief was read with. */
  readonly glossary: Glossary;
  /** The names of the glossary by their beginnings; made when first asked for. */
  readonly nameIndex: NameIndex;
  readonly circumstances: Circumstances;
  readonly recognition: Recognition;
  readonly frontMatter: FrontMatter | undefined;
  readonly head: Head;
  /** From the end of the head to the beginning of the references; what an author says in his own words. */
  readonly body: Span;
  /** The language of most paragraphs; where they tell too little, the one that the front matter names. */
  readonly language: TextLanguage;
  /** The date roles are resolved at. */
  readonly date: PartialDate | undefined;
  readonly sections: readonly Section[];
  /** The title and whatever else in the head is written like a heading. */
  readonly headHeadings: readonly SectionHeading[];
  readonly findings: readonly Finding[];
  /** In the order of the text. */
  readonly citations: readonly Citation[];
  readonly references: ReferenceList | undefined;
  /** Whether the text cites by Markdown footnotes (`[^1]`). */
  readonly footnotes: boolean;
  /** Comments that switch rules off or on again, in the order of the text. */
  readonly suppressions: readonly Suppression[];
  /** Actors named in the text, in its order; found when first asked for. */
  readonly mentions: readonly Mention[];
  /** Those mentions that pass a test that needs no place; for rules, which look at few of many. */
  mentionsThat(test: (mention: PieceMention) => boolean): readonly Mention[];
  /** Acronyms of the body, in the order of the text; found when first asked for. */
  readonly acronyms: readonly Acronym[];
  /** Places in the author's own words that are nearly a name; found when first asked for. */
  readonly nearMisses: readonly NearMiss[];
  /** Titles that the author's own words give to people of the glossary; found when first asked for. */
  readonly titles: readonly GivenTitle[];
  /** Names that the glossary does not know and the brief spells in two ways; found when first asked for. */
  readonly spellings: readonly Spelling[];
}
