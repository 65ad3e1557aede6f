import { acronymIndex } from '../glossary/acronyms.ts';
import type { Glossary } from '../glossary/actor.ts';
import type { Draft } from '../markdown/draft.ts';
import type { FoundInPieces } from '../markdown/found-in-pieces.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { blank, type Piece } from '../markdown/piece.ts';
import { lazily, remembering, rememberingWith } from '../markdown/remembering.ts';
import { givenNamesOf } from '../matching/given-names.ts';
import { type Language, languageIn } from '../matching/language.ts';
import { matcherOf } from '../matching/matcher.ts';
import { type NameIndex, nameIndexOf } from '../matching/name-index.ts';
import { glossaryNames } from '../matching/names.ts';
import { type NearMiss, nearMissesIn } from '../matching/near-misses.ts';
import { capitalWordsIn } from '../matching/words.ts';
import { OPAQUE } from '../text/marks.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { resolveAcronyms } from './acronyms.ts';
import { type Mention, type PieceMention, placeMention, resolveNames } from './mentions.ts';
import {
  contributionOf,
  type NamingContext,
  type NamingContribution,
  namingContextOf,
  sameContext,
  saysTheSame,
} from './naming-context.ts';
import { namesIn, type PieceNames } from './piece-names.ts';
import { quotationsOf } from './quotations.ts';
import { acronymsIn, type PieceAcronyms } from './scan-acronyms.ts';
import { rememberingSlips, type UnknownName, unknownNamesIn } from './spellings.ts';
import { officialsOf, type PieceTitle, titlesIn } from './titles.ts';

/** Who is named in a draft, piece by piece; offsets are the pieces'. */
export type PieceMentions = readonly (readonly PieceMention[])[];

/** Finds names in the pieces of drafts, and remembers with each piece what it found there. */
export interface NameReader {
  /** The glossary's names by their beginnings. */
  index(): NameIndex;
  /** The language of most of a draft's pieces. */
  language(draft: Draft): Language;
  mentions(draft: Draft): PieceMentions;
  acronyms(draft: Draft, mentions: PieceMentions): FoundInPieces<ResolvedAcronym>;
  titles(draft: Draft, mentions: PieceMentions): FoundInPieces<PieceTitle>;
  unknownNames(draft: Draft, mentions: PieceMentions): FoundInPieces<UnknownName>;
  /** Pairs of the names that a slip parts; found anew only when the names are other ones. */
  slips(names: readonly string[]): readonly (readonly [string, string])[];
  /** Near misses outside quotations and references; `named` are the ids of the actors that the draft names. */
  nearMisses(draft: Draft, references: Span | undefined, named: () => ReadonlySet<string>): readonly NearMiss[];
}

type ResolvedAcronym = ReturnType<typeof resolveAcronyms>[number];

export function nameReader(glossary: Glossary): NameReader {
  // A keystroke may be answered before anyone asks for a name, so the trie waits until then.
  const names = lazily(() => glossaryNames(glossary));
  const matcher = lazily(() => matcherOf(names()));
  const finder = lazily(() => nearMissesIn(names()));
  const quotationsIn = remembering(quotationsOf);
  const languageOf = remembering((piece) => languageIn(proseOf(piece)));
  const isPolish = (piece: Piece, { language }: Reading): boolean =>
    (languageOf(piece) === 'unclear' ? language : languageOf(piece)) === 'pl';
  const givenNames = lazily(() => givenNamesOf(glossary.actors));
  const isGivenName = (word: string): boolean => givenNames().has(word);
  const namesOf = rememberingWith((piece, reading: Reading) =>
    namesIn(
      proseOf(piece),
      { matcher: matcher(), isGivenName },
      { quotations: () => quotationsIn(piece), isPolish: () => isPolish(piece, reading) },
    ),
  );
  const capitalsOf = remembering((piece) => capitalWordsIn(proseOf(piece)));
  const missesIn = rememberingWith((piece, reading: Reading) => {
    const matches = namesOf(piece, reading).map(({ match }) => match);
    const misses = finder().find(proseOf(piece), capitalsOf(piece), matches, () => isPolish(piece, reading));
    if (misses.length === 0) return misses;
    return misses.filter(({ span }) => !quotationsIn(piece).some((quotation) => contains(quotation, span)));
  });
  const holdersOf = lazily(() => acronymIndex(glossary.actors));
  const scanned = remembering((piece) => acronymsIn(piece, capitalsOf(piece), () => quotationsIn(piece)));
  const acronymsOf = rememberingWith((piece, mentions: readonly PieceMention[]) =>
    resolveAcronyms(scanned(piece), mentions, holdersOf()),
  );
  const officials = lazily(() => officialsOf(glossary));
  const titlesOf = rememberingWith((piece, mentions: readonly PieceMention[]) => titlesIn(piece, mentions, officials()));
  const wordsOf = rememberingWith((piece, mentions: readonly PieceMention[]) =>
    unknownNamesIn(piece, mentions, capitalsOf(piece), () => quotationsIn(piece)),
  );
  const slips = rememberingSlips();
  return {
    index: lazily(() => nameIndexOf(names().all())),
    language: (draft) => readingOf(draft, languageOf).language,
    mentions: namingWith({
      namesOf,
      acronymsIn: scanned,
      isKnown: (acronym) => holdersOf()(acronym).length > 0,
      readingOf: (draft) => readingOf(draft, languageOf),
    }),
    acronyms: ofEach(acronymsOf),
    titles: ofEach(titlesOf),
    unknownNames: ofEach(wordsOf),
    slips,
    nearMisses(draft, references, named) {
      const all: NearMiss[] = [];
      const reading = readingOf(draft, languageOf);
      for (let index = 0; index < draft.pieces.length; index++) {
        for (const miss of missesIn(draft.pieces[index] as Piece, reading)) {
          if (miss.needsMention && !named().has(miss.actor.id)) continue;
          const span = shift(miss.span, draft.starts[index] as number);
          if (references === undefined || !contains(references, span)) all.push({ ...miss, span });
        }
      }
      return all;
    },
  };
}

function ofEach<T>(
  find: (piece: Piece, mentions: readonly PieceMention[]) => readonly T[],
): (draft: Draft, mentions: PieceMentions) => FoundInPieces<T> {
  return ({ pieces, starts }, mentions) => {
    const all: { readonly offset: number; readonly found: readonly T[] }[] = [];
    for (let index = 0; index < pieces.length; index++) {
      const found = find(pieces[index] as Piece, mentions[index] as readonly PieceMention[]);
      if (found.length > 0) all.push({ offset: starts[index] as number, found });
    }
    return all;
  };
}

/** The mentions that pass the test, at their places in the draft. */
export function select(
  naming: readonly (readonly PieceMention[])[],
  draft: Draft,
  references: Span | undefined,
  test: (mention: PieceMention) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let piece = 0; piece < naming.length; piece++) {
    for (const mention of naming[piece] as readonly PieceMention[]) {
      if (test(mention)) found.push(placeMention(mention, draft.starts[piece] as number, references));
    }
  }
  return found;
}

/** What of a piece may name someone: of front matter the brief's title alone. */
function proseOf(piece: Piece): string {
  if (piece.kind === 'flow' || piece.kind === 'html') return piece.visible;
  const title = piece.kind === 'front-matter' ? readFrontMatter(piece).title : undefined;
  return title === undefined
    ? ''
    : blank(piece.text.slice(0, title.span.start), OPAQUE) + piece.text.slice(title.span.start, title.span.end);
}

/** Where a piece stands among those of its draft, and what they tell. */
interface Place {
  readonly reading: Reading;
  readonly context: NamingContext;
  readonly index: number;
}

/** What the pieces of a draft are read with: the language of those that are too short to tell theirs. */
interface Reading {
  readonly language: Language;
}

/** One for each language, so that what a piece remembers holds for as long as the draft's language is the same. */
const READINGS: Readonly<Record<Language, Reading>> = {
  pl: { language: 'pl' },
  other: { language: 'other' },
  unclear: { language: 'unclear' },
};

/** The reading in the language of most pieces. */
function readingOf({ pieces }: Draft, languageOf: (piece: Piece) => Language): Reading {
  let balance = 0;
  for (const piece of pieces) {
    const language = languageOf(piece);
    balance += language === 'pl' ? 1 : language === 'other' ? -1 : 0;
  }
  return balance > 0 ? READINGS.pl : balance < 0 ? READINGS.other : READINGS.unclear;
}

interface Naming {
  namesOf(piece: Piece, reading: Reading): PieceNames;
  acronymsIn(piece: Piece): PieceAcronyms;
  /** Whether the glossary knows an acronym. */
  isKnown(acronym: string): boolean;
  readingOf(draft: Draft): Reading;
}

/** Resolves names piece by piece, and again only where the piece, its place, its reading or the context is another one. */
function namingWith({ namesOf, acronymsIn, isKnown, readingOf }: Naming): NameReader['mentions'] {
  const toldBy = rememberingWith((piece, reading: Reading) =>
    contributionOf(namesOf(piece, reading), () => acronymsIn(piece), isKnown),
  );
  const resolvedAt = rememberingWith((piece, { reading, context, index }: Place) =>
    resolveNames(namesOf(piece, reading), () => acronymsIn(piece), index, context),
  );
  const contextOf = rememberingContext();
  let places: Place[] = [];
  return (draft) => {
    const reading = readingOf(draft);
    const context = contextOf(draft.pieces.map((piece) => toldBy(piece, reading)));
    if (places[0]?.context !== context || places[0].reading !== reading) places = [];
    return draft.pieces.map((piece, index) => {
      places[index] ??= { reading, context, index };
      return resolvedAt(piece, places[index]);
    });
  };
}

/** The context of contributions: the one before, as long as it would be equal, for hardly a key changes who is named. */
function rememberingContext(): (told: readonly NamingContribution[]) => NamingContext {
  let last: { readonly told: readonly NamingContribution[]; readonly context: NamingContext } | undefined;
  return (told) => {
    const before = last;
    const isSame =
      before?.told.length === told.length && told.every((one, i) => saysTheSame(one, before.told[i] as NamingContribution));
    const fresh = isSame ? before.context : namingContextOf(told);
    const context = before !== undefined && sameContext(before.context, fresh) ? before.context : fresh;
    last = { told, context };
    return context;
  };
}
