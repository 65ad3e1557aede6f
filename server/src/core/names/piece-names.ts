import type { ActorKind, Country } from '../glossary/actor.ts';
import type { NameForm } from '../matching/forms.ts';
import type { Matcher, NameMatch } from '../matching/matcher.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { bearerOf, FAMILY_FIRST, type Neighbours, titleBefore } from './family-names.ts';
import { quotationsIn } from './quotations.ts';
import { isWord, readsAsWord } from './word-names.ts';

/** Names found in one piece, and all that the piece by itself tells of them. Offsets are the piece's. */
export type PieceNames = readonly PieceName[];

export interface PieceName {
  readonly match: NameMatch;
  readonly quoted: boolean;
  /** The actor that no other text could make another one. */
  readonly certain: ActorForm | undefined;
  /** The actors it may be, when more than one name or the rest of the brief has to decide. */
  readonly own: readonly ActorForm[];
  readonly family: readonly ActorForm[];
  /** Those of `family` that need no full name anywhere. */
  readonly presumable: readonly ActorForm[];
  /** Those of `family` before which an office of theirs stands. */
  readonly titled: readonly ActorForm[];
  /** Whether it is a family name of theirs that somebody else bears here. */
  readonly another: boolean;
  readonly generic: readonly ActorForm[];
  /** The country whose `generic` it is, by the words around it. */
  readonly owner: Country | undefined;
  /** The country it is a name of. */
  readonly country: Country | undefined;
}

export type ActorForm = Extract<NameForm, { of: 'actor' }>;

/** UTF-16 units between a country and what it makes its own: `Serbia's new Interior Ministry`. */
const COUNTRY_REACH = 24;

/** `blockQuotations` are the stretches that `>` marks; those in quotation marks are found here. */
export function namesIn(visible: string, matcher: Matcher, blockQuotations: readonly Span[] = []): PieceNames {
  const matches = matcher.match(visible);
  if (matches.length === 0) return [];
  const quotations = [...quotationsIn(visible), ...blockQuotations];
  return matches.map((match, index) => {
    const actors = match.forms.filter((form): form is ActorForm => form.of === 'actor');
    const beside = countriesBeside(matches, index, visible);
    const own = actors.filter((form) => isNoOther(form.kind) && !isOfOtherCountry(form, beside));
    const generic = actors.filter(({ kind }) => kind === 'generic');
    const neighbours = neighboursOf(matches, index, visible);
    const families = actors.filter(({ kind }) => kind === 'family');
    const familyFirst = families.some(({ actor }) => FAMILY_FIRST.has(actor.country ?? ''));
    const bearers = families.map((form) => ({
      form,
      bearer: bearerOf(form.actor, { span: match.span, familyFirst }, visible, neighbours),
    }));
    const family = bearers.flatMap(({ form, bearer }) => (bearer === 'actor' && !isMereWord(form, match, visible) ? form : []));
    const titled = family.filter(({ actor }) => titleBefore(actor, match.span, visible));
    const [before, behind] = [matches[index - 1], matches[index + 1]];
    const owner =
      generic.length === 0 ? undefined : (countryBefore(match, before, visible) ?? countryBehind(match, behind, visible));
    const near =
      generic.length === 0 ? [] : [behind, before].flatMap((next) => (next && countryNear(match, next, visible)) ?? []);
    return {
      match,
      quoted: quotations.some((quotation) => contains(quotation, match.span)),
      certain: (own.some(needsCountry) ? undefined : only(own)) ?? ownedGeneric(generic, owner, near),
      own,
      family,
      presumable: isTooShort(match) ? [] : family.filter((form) => titled.includes(form) || !isWord(fold(form.text))),
      titled,
      another: own.length === 0 && family.length === 0 && bearers.some(({ bearer }) => bearer === 'another'),
      generic,
      owner,
      country: countryOf(match),
    };
  });
}

function isNoOther(kind: ActorForm['kind']): boolean {
  return kind !== 'family' && kind !== 'generic';
}

/** Kinds of institutions that every country has, often under one name. */
const ONE_IN_EACH: ReadonlySet<ActorKind> = new Set(['ministry', 'government', 'agency', 'parliament', 'party', 'military']);

/** `chińskie MSZ` and `MSZ Chin` are not Poland's, whose acronym it is. */
function isOfOtherCountry({ kind, actor }: ActorForm, beside: readonly Country[]): boolean {
  if (kind !== 'acronym' && kind !== 'native' && kind !== 'foreign') return false;
  if (beside.length === 0 || actor.country === undefined || !ONE_IN_EACH.has(actor.kind)) return false;
  return beside.every(({ code }) => code !== actor.country);
}

/** Countries whose names, cases or adjectives stand right beside a name. */
function countriesBeside(matches: readonly NameMatch[], index: number, visible: string): readonly Country[] {
  const match = matches[index] as NameMatch;
  const [before, behind] = [matches[index - 1], matches[index + 1]];
  return [
    before !== undefined && isBeside(before, match, visible) ? countryOf(before) : undefined,
    behind !== undefined && isBeside(match, behind, visible) ? countryOf(behind) : undefined,
  ].filter((country) => country !== undefined);
}

function isMereWord({ actor }: ActorForm, { span }: NameMatch, visible: string): boolean {
  const folded = fold(actor.family ?? '');
  return isWord(folded) && readsAsWord(folded, span, visible);
}

/** In Polish, cases part two names: `z ministrem Wangiem Waszczykowski powiedział`. */
function neighboursOf(matches: readonly NameMatch[], index: number, visible: string): Neighbours {
  const match = matches[index] as NameMatch;
  const [before, behind] = [matches[index - 1], matches[index + 1]];
  return {
    before: before?.inflected === true && isBeside(before, match, visible),
    behind: behind !== undefined && match.inflected && isBeside(match, behind, visible),
  };
}

function isBeside(one: NameMatch, other: NameMatch, visible: string): boolean {
  return other.span.start - one.span.end === 1 && /\s/.test(visible.charAt(one.span.end));
}

/** Short acronyms of a country's institutions are those of others elsewhere: `MIT` is Turkey's where Turkey is at issue. */
export function needsCountry({ kind, text, actor }: ActorForm): boolean {
  return (
    kind === 'acronym' &&
    text.length <= 3 &&
    actor.country !== undefined &&
    actor.country !== 'EU' &&
    !KNOWN_EVERYWHERE.has(actor.kind)
  );
}

const KNOWN_EVERYWHERE: ReadonlySet<ActorKind> = new Set([
  'company',
  'media',
  'international-organisation',
  'agreement',
  'think-tank',
]);

/** `Lima` may be a case of Lim, and much else. */
function isTooShort({ inflected, text }: NameMatch): boolean {
  return inflected && text.length < 6;
}

/** `Serbia's Interior Ministry`, `the Serbian Interior Ministry`. */
function countryBefore(match: NameMatch, before: NameMatch | undefined, visible: string): Country | undefined {
  if (before === undefined) return undefined;
  const between = visible.slice(before.span.end, match.span.start);
  const apart =
    between.length > COUNTRY_REACH || /[.;:!?()]|,\s|\s(?:and|or|i|oraz|to|in|on|by|with|from|that|met)\s/.test(between);
  return apart ? undefined : countryOf(before);
}

/** `the Interior Ministry of Serbia`. */
function countryBehind(match: NameMatch, behind: NameMatch | undefined, visible: string): Country | undefined {
  if (behind === undefined) return undefined;
  const between = visible.slice(match.span.end, behind.span.start);
  return /^\s+of(?: the)?\s+$/.test(between) ? countryOf(behind) : undefined;
}

/** `the PRC Embassy in Belgrade`: the country of a name in the same sentence. */
function countryNear(match: NameMatch, other: NameMatch, visible: string): Country | undefined {
  const [first, second] = match.span.start < other.span.start ? [match, other] : [other, match];
  return /[.;:!?]\s/.test(visible.slice(first.span.end, second.span.start)) ? undefined : countryOf(other);
}

function countryOf(match: NameMatch): Country | undefined {
  const form = match.forms.find((candidate) => candidate.of === 'country');
  return form?.of === 'country' ? form.country : undefined;
}

/** `the PRC Embassy in Belgrade`: the actor whose own name has the country that stands near. */
function namedAfterPlace(forms: readonly ActorForm[], near: readonly Country[]): ActorForm | undefined {
  for (const country of near) {
    const names = country.names.concat(country.name).map((name) => ` ${fold(name)}`);
    const fits = forms.filter(({ actor }) => names.some((name) => fold(actor.name).includes(name)));
    if (fits.length === 1) return fits[0];
  }
  return undefined;
}

/** The bearer of a shared name that the words beside it single out. */
function ownedGeneric(
  generic: readonly ActorForm[],
  owner: Country | undefined,
  near: readonly Country[],
): ActorForm | undefined {
  if (owner === undefined) return namedAfterPlace(generic, near);
  const owned = generic.filter(({ actor }) => actor.country === owner.code);
  return only(owned) ?? namedAfterPlace(owned, near);
}

/** The form, when all are of one actor. */
export function only(forms: readonly ActorForm[]): ActorForm | undefined {
  const first = forms[0];
  return forms.length < 2 || forms.every(({ actor }) => actor.id === first?.actor.id) ? first : undefined;
}

/** Whether it is written with letters that hardly anyone else's name has. */
export function isAccented(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}
