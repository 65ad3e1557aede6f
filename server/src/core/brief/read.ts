import { EMPTY_GLOSSARY, type Glossary } from '../glossary/actor.ts';
import { type Draft, draftOf, revise } from '../markdown/draft.ts';
import { type FrontMatter, readFrontMatter } from '../markdown/front-matter.ts';
import type { Piece } from '../markdown/piece.ts';
import { remembering } from '../markdown/remembering.ts';
import { Shelf } from '../markdown/shelf.ts';
import type { Position } from '../text/source.ts';
import type { Brief } from './brief.ts';
import { readCitations } from './citations.ts';
import { type EntryReader, entryReader } from './entry-facts.ts';
import { factsOf, type PieceFacts } from './facts.ts';
import { readFindings } from './findings.ts';
import { readHead } from './head.ts';
import { type FoundAtOnce, LazyBrief } from './lazy-brief.ts';
import { type NameReader, nameReader } from './name-reader.ts';
import { CAA, type Profile } from './profile.ts';
import { type Circumstances, recognise } from './recognise.ts';
import { readReferences } from './references.ts';
import {
  headingsOfHead,
  type PlacedHeading,
  placedHeadings,
  type SectionNames,
  sectionNames,
  sectionsOf,
  withoutAppendices,
} from './sections.ts';
import { placeSuppressions } from './suppressions.ts';

/** What briefs are read with. */
export interface Reading {
  readonly glossary?: Glossary;
  readonly profile?: Profile;
}

/**
 * Reads texts into briefs and remembers, piece by piece, what it found: a revised brief costs what its revised
 * pieces cost, and gives what reading it afresh would give; texts read one after the other share the pieces that are alike.
 * Never fails, whatever the text.
 */
export interface Reader {
  read(text: string, circumstances?: Partial<Circumstances>): Brief;
  /** The brief after some replacements, each in the text that the one before left; positions as in LSP. */
  revise(brief: Brief, changes: readonly Change[]): Brief;
}

export interface Change {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

export function readerOf(reading: Reading = {}): Reader {
  const workshop = workshopOf(reading.profile ?? CAA, reading.glossary ?? EMPTY_GLOSSARY);
  const shelf = new Shelf();
  return {
    read(text, circumstances) {
      return assemble(draftOf(text, shelf), workshop, { matchesFiles: false, named: false, ...circumstances });
    },
    revise(brief, changes) {
      const draft = changes.reduce((before, { start, end, text }) => revise(before, start, end, text), brief.draft);
      return assemble(draft, workshop, brief.circumstances);
    },
  };
}

/** What a reader was given, and what it has found in pieces that still live. */
interface Workshop {
  readonly profile: Profile;
  readonly glossary: Glossary;
  readonly names: SectionNames;
  readonly factsOf: (piece: Piece) => PieceFacts;
  readonly entryReader: EntryReader;
  readonly nameReader: NameReader;
  readonly frontMatterOf: (piece: Piece) => FrontMatter;
}

function workshopOf(profile: Profile, glossary: Glossary): Workshop {
  return {
    profile,
    glossary,
    names: sectionNames(profile),
    factsOf: remembering(factsOf),
    entryReader: entryReader(),
    nameReader: nameReader(glossary),
    frontMatterOf: remembering(readFrontMatter),
  };
}

function assemble(draft: Draft, workshop: Workshop, circumstances: Circumstances): Brief {
  const { profile } = workshop;
  const facts = draft.pieces.map(workshop.factsOf);
  const first = draft.pieces[0];
  const frontMatter = first?.kind === 'front-matter' ? workshop.frontMatterOf(first) : undefined;
  const headings = placedHeadings(facts, workshop.names);
  const begin = firstSection(headings, frontMatter);
  const opening = headings[begin];
  const headEnd =
    opening === undefined ? draft.source.length : (draft.starts[opening.piece] as number) + opening.heading.span.start;
  const head = readHead(draft, frontMatter, headEnd, profile);
  const named = sectionsOf(draft, facts, headings.slice(begin));
  const references = readReferences(draft, facts, named, workshop.entryReader);
  const sections = withoutAppendices(named, references?.section);
  // Without any section nobody can say where a head ends.
  const body = { start: sections.length === 0 ? 0 : head.span.end, end: references?.span.start ?? draft.source.length };
  const found: FoundAtOnce = {
    draft,
    profile,
    circumstances,
    recognition: recognise(draft, frontMatter, headings, profile, circumstances),
    frontMatter,
    head,
    body,
    sections,
    headHeadings: headingsOfHead(draft, headings.slice(0, begin)),
    findings: readFindings(draft, facts, sections),
    citations: readCitations(draft, facts, references),
    references,
    footnotes: facts.some(({ footnotes }) => footnotes),
    suppressions: placeSuppressions(draft, facts),
  };
  return new LazyBrief(found, workshop.glossary, workshop.nameReader);
}

/**
 * Index of the heading that ends the head: the first that the profile names; in a text without any, the first
 * behind the title.
 */
function firstSection(headings: readonly PlacedHeading[], frontMatter: FrontMatter | undefined): number {
  const named = headings.findIndex(({ roles }) => roles.length > 0);
  if (named >= 0) return named;
  const marked = headings.findIndex(({ heading }) => heading.depth > 0);
  if (marked < 0) return headings.length;
  if (frontMatter?.title !== undefined) return marked;
  const second = headings.findIndex(({ heading }, index) => index > marked && heading.depth > 0);
  return second < 0 ? headings.length : second;
}
