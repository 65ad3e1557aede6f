import type { Glossary } from '../glossary/actor.ts';
import { formsOf } from '../glossary/forms.ts';
import { matcherOf } from '../glossary/matcher.ts';
import { type NameIndex, nameIndexOf } from '../glossary/name-index.ts';
import { wordsOfNames } from '../glossary/named-words.ts';
import { nearMissesIn } from '../glossary/near-misses.ts';
import { capitalWordsIn } from '../glossary/words.ts';
import type { Draft } from '../markdown/draft.ts';
import { blank, type Piece } from '../markdown/piece.ts';
import { OPAQUE } from '../text/marks.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { acronymIndex, acronymsIn, resolveAcronyms } from './acronyms.ts';
import type { Miss } from './brief.ts';
import { readFrontMatter } from './front-matter.ts';
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
import { quotationsIn } from './quotations.ts';
import type { ReferenceList } from './references.ts';
import { lazily, remembering, rememberingNamed } from './remembering.ts';
import { rememberingSlips, type UnknownName, unknownNamesIn } from './spellings.ts';
import { officialsOf, type PieceTitle, titlesIn } from './titles.ts';

/** Who is named in a draft, piece by piece; offsets are the pieces'. */
export type PieceMentions = readonly (readonly PieceMention[])[];

/** Finds names in the pieces of drafts, and remembers with each piece what it found there. */
export interface NameReader {
  /** The glossary's names by their beginnings. */
  index(): NameIndex;
  mentions(draft: Draft): PieceMentions;
  acronyms(draft: Draft, mentions: PieceMentions): readonly (readonly ResolvedAcronym[])[];
  titles(draft: Draft, mentions: PieceMentions): readonly (readonly PieceTitle[])[];
  unknownNames(draft: Draft, mentions: PieceMentions): readonly (readonly UnknownName[])[];
  /** Pairs of the names that a slip parts; found anew only when the names are other ones. */
  slips(names: readonly string[]): readonly (readonly [string, string])[];
  /** Near misses outside quotations and references; `named` are the ids of the actors that the draft names. */
  nearMisses(draft: Draft, references: ReferenceList | undefined, named: () => ReadonlySet<string>): readonly Miss[];
}

type ResolvedAcronym = ReturnType<typeof resolveAcronyms>[number];

export function nameReader(glossary: Glossary): NameReader {
  // A keystroke may be answered before anyone asks for a name, so the trie waits until then.
  const names = lazily(() => wordsOfNames(formsOf(glossary)));
  const matcher = lazily(() => matcherOf(names()));
  const finder = lazily(() => nearMissesIn(names()));
  const namesOf = remembering((piece) => namesIn(proseOf(piece), matcher(), blockQuotationsOf(piece)));
  const capitalsOf = remembering((piece) => capitalWordsIn(proseOf(piece)));
  const missesIn = remembering((piece) => {
    const matches = namesOf(piece).map(({ match }) => match);
    const misses = finder().find(proseOf(piece), capitalsOf(piece), matches);
    if (misses.length === 0) return misses;
    const quotations = [...quotationsIn(piece.visible), ...blockQuotationsOf(piece)];
    return misses.filter(({ span }) => !quotations.some((quotation) => contains(quotation, span)));
  });
  const holdersOf = lazily(() => acronymIndex(glossary.actors));
  const scanned = remembering((piece) => acronymsIn(piece, capitalsOf(piece)));
  const acronymsOf = rememberingNamed((piece, mentions: readonly PieceMention[]) =>
    resolveAcronyms(scanned(piece), mentions, holdersOf()),
  );
  const officials = lazily(() => officialsOf(glossary));
  const titlesOf = rememberingNamed((piece, mentions: readonly PieceMention[]) => titlesIn(piece, mentions, officials()));
  const wordsOf = rememberingNamed((piece, mentions: readonly PieceMention[]) =>
    unknownNamesIn(piece, mentions, capitalsOf(piece)),
  );
  const slips = rememberingSlips();
  return {
    index: lazily(() => nameIndexOf(names())),
    mentions: namingWith(namesOf),
    acronyms: ofEach(acronymsOf),
    titles: ofEach(titlesOf),
    unknownNames: ofEach(wordsOf),
    slips,
    nearMisses(draft, references, named) {
      return draft.pieces.flatMap((piece, index) => {
        const offset = draft.starts[index] as number;
        return missesIn(piece)
          .filter(({ needsMention, actor }) => !needsMention || named().has(actor.id))
          .map((miss) => ({ ...miss, span: shift(miss.span, offset) }))
          .filter(({ span }) => references === undefined || !contains(references.span, span));
      });
    },
  };
}

function ofEach<T>(
  find: (piece: Piece, mentions: readonly PieceMention[]) => T,
): (draft: Draft, mentions: PieceMentions) => readonly T[] {
  return (draft, mentions) => draft.pieces.map((piece, index) => find(piece, mentions[index] as readonly PieceMention[]));
}

/** The mentions that pass the test, at their places in the draft. */
export function select(
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
function namingWith(namesOf: (piece: Piece) => PieceNames): NameReader['mentions'] {
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
