import { EMPTY_GLOSSARY, type Glossary } from '../glossary/actor.ts';
import { formsOf } from '../glossary/forms.ts';
import { matcherOf } from '../glossary/matcher.ts';
import { type Draft, draftOf, revise } from '../markdown/draft.ts';
import { blank, type Piece } from '../markdown/piece.ts';
import { OPAQUE } from '../text/marks.ts';
import type { Position } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Brief } from './brief.ts';
import { readCitations } from './citations.ts';
import { type EntryReader, entryReader } from './entry-facts.ts';
import { factsOf, type PieceFacts } from './facts.ts';
import { readFindings } from './findings.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readHead } from './head.ts';
import {
  type Mention,
  type NamingContext,
  namesIn,
  namingContextOf,
  type PieceMention,
  type PieceNames,
  placeMention,
  resolveNames,
  sameContext,
} from './mentions.ts';
import { CAA, type Profile } from './profile.ts';
import { type Circumstances, recognise } from './recognise.ts';
import { type ReferenceList, readReferences } from './references.ts';
import { type PlacedHeading, placedHeadings, type SectionNames, sectionNames, sectionsOf } from './sections.ts';

/** What briefs are read with. */
export interface Reading {
  readonly glossary?: Glossary;
  readonly profile?: Profile;
}

/**
 * Reads texts into briefs and remembers, piece by piece, what it found: a revised brief costs what its revised
 * pieces cost, and gives what reading it afresh would give. Never fails, whatever the text.
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
  return {
    read(text, circumstances) {
      return assemble(draftOf(text), workshop, { matchesFiles: false, named: false, ...circumstances });
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
  /** The mentions of each piece of a draft. */
  readonly naming: (draft: Draft) => readonly (readonly PieceMention[])[];
  readonly frontMatterOf: (piece: Piece) => FrontMatter;
}

function workshopOf(profile: Profile, glossary: Glossary): Workshop {
  // A keystroke may be answered before anyone asks for a name, so the trie waits until then.
  const matcher = lazily(() => matcherOf(formsOf(glossary)));
  return {
    profile,
    glossary,
    names: sectionNames(profile),
    factsOf: remembering(factsOf),
    entryReader: entryReader(),
    naming: namingWith(remembering((piece) => namesIn(proseOf(piece), matcher(), blockQuotationsOf(piece)))),
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
  const sections = sectionsOf(draft, facts, headings.slice(begin));
  const references = readReferences(draft, facts, sections, workshop.entryReader);
  const naming = lazily(() => workshop.naming(draft));
  const mentions = lazily(() => select(naming(), draft, references, () => true));
  return {
    draft,
    source: draft.source,
    profile,
    glossary: workshop.glossary,
    circumstances,
    recognition: recognise(draft, frontMatter, headings, profile, circumstances),
    frontMatter,
    head,
    date: head.date?.date,
    sections,
    findings: readFindings(draft, facts, sections),
    citations: readCitations(draft, facts, references),
    references,
    footnotes: facts.some(({ footnotes }) => footnotes),
    get mentions(): readonly Mention[] {
      return mentions();
    },
    mentionsThat: (test) => select(naming(), draft, references, test),
  };
}

function select(
  naming: readonly (readonly PieceMention[])[],
  draft: Draft,
  references: ReferenceList | undefined,
  test: (mention: PieceMention) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let piece = 0; piece < naming.length; piece++) {
    for (const mention of naming[piece] as readonly PieceMention[]) {
      if (test(mention)) found.push(placeMention(mention, draft.starts[piece] as number, references?.span));
    }
  }
  return found;
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

/** What of a piece may name someone: of front matter the brief's title alone. */
function proseOf(piece: Piece): string {
  if (piece.kind === 'flow' || piece.kind === 'html') return piece.visible;
  const title = piece.kind === 'front-matter' ? readFrontMatter(piece).title : undefined;
  return title === undefined
    ? ''
    : blank(piece.text.slice(0, title.span.start), OPAQUE) + piece.text.slice(title.span.start, title.span.end);
}

function blockQuotationsOf(piece: Piece): readonly Span[] {
  return piece.blocks.filter(({ nested }) => nested === 'quotation').map(({ span }) => span);
}

/** Resolves names piece by piece, and again only where the piece or the context is another one. */
function namingWith(namesOf: (piece: Piece) => PieceNames): Workshop['naming'] {
  const resolved = new WeakMap<Piece, { readonly context: NamingContext; readonly mentions: readonly PieceMention[] }>();
  let latest: NamingContext | undefined;
  return (draft) => {
    const names = draft.pieces.map(namesOf);
    const fresh = namingContextOf(names);
    const context = latest !== undefined && sameContext(latest, fresh) ? latest : fresh;
    latest = context;
    return draft.pieces.map((piece, index) => {
      const known = resolved.get(piece);
      if (known?.context === context) return known.mentions;
      const mentions = resolveNames(names[index] as PieceNames, index, context);
      resolved.set(piece, { context, mentions });
      return mentions;
    });
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The answer of a piece's life: pieces never change, and what is known of one goes when it goes. */
function remembering<T>(find: (piece: Piece) => T): (piece: Piece) => T {
  const known = new WeakMap<Piece, { readonly value: T }>();
  return (piece) => {
    let found = known.get(piece);
    if (found === undefined) {
      found = { value: find(piece) };
      known.set(piece, found);
    }
    return found.value;
  };
}
