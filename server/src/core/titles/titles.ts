import type { Actor, Role } from '../glossary/actor.ts';
import { isLoose, isUnmistakableRole, rolesInOffice } from '../glossary/offices.ts';
import type { Owner, Owners } from '../glossary/owners.ts';
import type { FoundInPieces } from '../markdown/found-in-pieces.ts';
import type { PieceMention } from '../names/mentions.ts';
import { mayHoldOffice } from '../sightings/title-words.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import type { TextWords } from '../text/words.ts';
import { polishTitle } from './polish-titles.ts';
import { type Sentence, sentenceAround } from './sentence-dates.ts';
import { type Bearer, type WrittenTitle, writtenTitle } from './written-title.ts';

/** A title that the text gives to an actor. Offsets are the piece's, or the draft's once it is placed. */
export interface GivenTitle {
  readonly actor: Actor;
  readonly title: WrittenTitle;
  readonly sentence: Sentence;
  /** Whether the family name stands alone, so that others of the name may be meant. */
  readonly byFamily: boolean;
  /** The actor's own terms in that office; empty when the glossary knows of none. */
  readonly roles: readonly Role[];
  /** Those of any office that tell, where `roles` is empty, that it was never theirs. */
  readonly others: readonly Role[];
}

/** The titles of the people whom a piece names in its author's own words. */
export function titlesIn(
  { visible, isPolish }: Pick<TextWords, 'visible' | 'isPolish'>,
  mentions: readonly PieceMention[],
  owners: Owners,
): readonly GivenTitle[] {
  if (mentions.length === 0 || !mayHoldOffice(visible)) return [];
  const ownerAt = ({ start, end }: Span): Owner | undefined => {
    // `przewodniczący Komisji` may be another's: a mere noun tells no owner.
    const named = mentions.find(({ span, kind }) => span.start === start && span.end === end && kind !== 'short');
    const words = visible.slice(start, end).replace(/\s+/g, ' ');
    // A Polish adjective is written small, but for the beginning of a sentence.
    return (named && owners.ofActor(named.actor)) ?? owners.placeNamed(words) ?? owners.placeNamed(withSmallFirst(words));
  };
  return mentions.flatMap(({ actor, span, quoted, text, form, inflected, kind }) => {
    if (quoted || actor.kind !== 'person' || actor.roles.length === 0) return [];
    // `Secretary of Defense Les Aspin` is no Leș.
    if (kind === 'family' && /^\s+\p{Lu}\p{Ll}/u.test(visible.slice(span.end, span.end + 8))) return [];
    const servedIn = (of: Owner, office: string): readonly Role[] =>
      rolesInOffice(actor, office).filter((role) => owners.ofRole(role).id === of.id);
    const bearer: Bearer = {
      actor,
      span,
      ownerAt,
      shortOwner: (word, office) => {
        const role = rolesInOffice(actor, office).find((held) => owners.isShortFor(word, held));
        return role && owners.ofRole(role);
      },
      hasServed: (of, office) => servedIn(of, office).length > 0,
      mayServe: (of, office) => mayServe(actor, of, office, owners),
    };
    const title = polishTitle(visible, { ...bearer, text, form, inflected, isPolish }) ?? englishTitle(visible, bearer, isPolish);
    if (title === undefined || title.moved) return [];
    if (title.span.start > span.start && isOfNext(title.span, mentions, visible)) return [];
    const sentence = sentenceAround(visible, span);
    // `President Vučić` is the country's president; `SNS President Vučić` is the party's.
    const ofParty = mentions.some((other) => other.actor.kind === 'party' && contains(sentence.span, other.span));
    const { owner } = title;
    const inOffice = rolesInOffice(actor, title.office);
    const roles = inOffice.filter((role) => {
      const of = owners.ofRole(role);
      return owner === undefined
        ? ofParty || of.kind !== 'party'
        : of.id === owner.id || (isLoose(title.office) && isOf(of, owner));
    });
    // Of a parliament's president `the Serbian president` may be said, and of a party's `President`.
    const isNear = inOffice.some((role) => owner === undefined || isOf(owners.ofRole(role), owner));
    if (roles.length === 0 && (title.unsure || isNear)) return [];
    return [
      {
        actor,
        title,
        sentence,
        byFamily: kind === 'family' && text !== actor.name,
        roles,
        others: othersOf(actor, title, owners),
      },
    ];
  });
}

function withSmallFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** An office of the owner; of a country, those of its institutions too. */
function isOf(of: Owner, owner: Owner): boolean {
  return of.id === owner.id || (owner.kind === 'country' && of.country === owner.id && of.kind !== 'party');
}

/** Of an institution where they had no office, only that tells which is like it: the Union's Council is, a party is not. */
function mayServe(actor: Actor, owner: Owner, office: string, owners: Owners): boolean {
  if (owner.kind === 'country') return actor.country === owner.id || actor.roles.some((role) => isOf(owners.ofRole(role), owner));
  if (actor.roles.some((role) => owners.ofRole(role).id === owner.id)) return true;
  if (owner.kind !== 'institution' || owner.country === undefined) return false;
  return rolesInOffice(actor, office).some((role) => {
    const of = owners.ofRole(role);
    return of.kind === 'institution' && of.country === owner.country;
  });
}

/** What they held may tell that they did not hold this: anything, or of an institution what is an institution's. */
function othersOf(actor: Actor, { owner, polish }: WrittenTitle, owners: Owners): readonly Role[] {
  if (owner?.kind === 'party' || owner?.kind === 'other') return [];
  if (owner?.kind !== 'institution')
    return polish
      ? actor.roles.filter((role) => isUnmistakableRole(role) && owners.ofRole(role).kind === 'country')
      : actor.roles;
  return actor.roles.filter((role) => {
    const of = owners.ofRole(role);
    return of.kind === 'institution' && of.country === owner.country;
  });
}

/** `Premier` in a Polish text is judged by the rules of Polish alone. */
function englishTitle(visible: string, bearer: Bearer, isPolish: () => boolean): WrittenTitle | undefined {
  const title = writtenTitle(visible, bearer);
  return title !== undefined && /^premier$/i.test(title.text) && isPolish() ? undefined : title;
}

/** `Narendra Modi, President of China Xi Jinping and`: a title behind a name may be that of the next one. */
function isOfNext({ end }: Span, mentions: readonly PieceMention[], visible: string): boolean {
  // Of somebody whom the glossary does not know a capital tells.
  if (/^\s+\p{Lu}/u.test(visible.slice(end, end + 8))) return true;
  const next = mentions.find(({ actor, span }) => actor.kind === 'person' && span.start > end);
  return next !== undefined && /^\s+of\s[\p{L}\p{M}\s'’-]{2,40}\s$/u.test(visible.slice(end, next.span.start));
}

/** The titles at their places in the draft, those in the references left out. */
export function placeTitles(pieces: FoundInPieces<GivenTitle>, references: Span | undefined): readonly GivenTitle[] {
  return pieces.flatMap(({ offset, found }) => {
    return found.flatMap((given) => {
      const span = shift(given.title.span, offset);
      if (references !== undefined && overlaps(references, span)) return [];
      const sentence = { ...given.sentence, span: shift(given.sentence.span, offset) };
      const { former } = given.title;
      const placed = former && { ...former, edit: { ...former.edit, span: shift(former.edit.span, offset) } };
      return [{ ...given, title: { ...given.title, span, former: placed }, sentence }];
    });
  });
}
