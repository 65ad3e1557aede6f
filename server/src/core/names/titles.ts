import type { Actor, Glossary, Role } from '../glossary/actor.ts';
import { rolesInOffice } from '../glossary/offices.ts';
import type { FoundInPieces } from '../markdown/found-in-pieces.ts';
import type { Piece } from '../markdown/piece.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import type { PieceMention } from './mentions.ts';
import { type Sentence, sentenceAround } from './sentence-dates.ts';
import { type WrittenTitle, writtenTitle } from './written-title.ts';

/** A title that the text gives to an actor. Offsets are the draft's. */
export interface GivenTitle {
  readonly actor: Actor;
  readonly title: WrittenTitle;
  readonly sentence: Sentence;
  /** The actor's own terms in that office; empty when the glossary knows of none. */
  readonly roles: readonly Role[];
}

/** The same in offsets of the piece. */
export type PieceTitle = GivenTitle;

/** What decides which words before a name are a country, and which presidents are a party's. */
export interface Officials {
  readonly isPlace: (words: string) => boolean;
  readonly isParty: (of: string) => boolean;
}

export function officialsOf({ actors, countries }: Glossary): Officials {
  const places = new Set(countries.flatMap(({ name, names, adjectives }) => [name, ...names, ...adjectives]));
  const parties = new Set(actors.flatMap(({ kind, id, name }) => (kind === 'party' ? [id, name] : [])));
  return { isPlace: (words) => places.has(words), isParty: (of) => parties.has(of) };
}

/** The titles of the people whom a piece names in its author's own words. */
export function titlesIn(
  { visible }: Piece,
  mentions: readonly PieceMention[],
  { isPlace, isParty }: Officials,
): readonly PieceTitle[] {
  if (mentions.length === 0) return [];
  return mentions.flatMap(({ actor, span, quoted }) => {
    if (quoted || actor.kind !== 'person' || actor.roles.length === 0) return [];
    const title = writtenTitle(visible, span, isPlace);
    if (title === undefined || title.moved) return [];
    if (title.span.start > span.start && isOfNext(title.span, mentions, visible)) return [];
    const sentence = sentenceAround(visible, span);
    // `President Vučić` is the country's president; `SNS President Vučić` is the party's.
    const ofParty = mentions.some((other) => other.actor.kind === 'party' && contains(sentence.span, other.span));
    const roles = rolesInOffice(actor, title.office).filter(({ of }) => ofParty || !isParty(of));
    return [{ actor, title, sentence, roles }];
  });
}

/** `Narendra Modi, President of China Xi Jinping and`: a title behind a name may be that of the next one. */
function isOfNext({ end }: Span, mentions: readonly PieceMention[], visible: string): boolean {
  // Of somebody whom the glossary does not know a capital tells.
  if (/^\s+\p{Lu}/u.test(visible.slice(end, end + 8))) return true;
  const next = mentions.find(({ actor, span }) => actor.kind === 'person' && span.start > end);
  return next !== undefined && /^\s+of\s[\p{L}\p{M}\s'’-]{2,40}\s$/u.test(visible.slice(end, next.span.start));
}

/** The titles at their places in the draft, those in the references left out. */
export function placeTitles(pieces: FoundInPieces<PieceTitle>, references: Span | undefined): readonly GivenTitle[] {
  return pieces.flatMap(({ offset, found }) => {
    return found.flatMap((given) => {
      const span = shift(given.title.span, offset);
      if (references !== undefined && overlaps(references, span)) return [];
      const sentence = { ...given.sentence, span: shift(given.sentence.span, offset) };
      return [{ ...given, title: { ...given.title, span }, sentence }];
    });
  });
}
