import { isAcronym } from '../glossary/acronyms.ts';
import type { ActorKind, Country } from '../glossary/actor.ts';
import { type ActorForm, foldedFormOf } from '../matching/forms.ts';
import { nominativesOf, SHORTEST_FIRST } from '../matching/inflection.ts';
import type { Matcher, NameMatch } from '../matching/matcher.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { bearerOf, type Neighbours } from './family-names.ts';
import { hasOfficeBefore } from './office-before.ts';
import { isOrganisationBehind } from './organisation-words.ts';
import { isWord, readsAsWord } from './word-names.ts';
import { wordBefore } from './words-beside.ts';

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
  /** Names that may be something else where a sentence begins, `Razem z nimi`, `Obecność Dudy`: they need a full name elsewhere. */
  readonly unclear: readonly ActorForm[];
  /** Family names, folded, as the glossary writes them, that somebody else bears here. */
  readonly strangers: readonly string[];
  readonly generic: readonly ActorForm[];
  /** The one of `generic` that is at home where the language of the piece is spoken. */
  readonly native: ActorForm | undefined;
  /** Code of the country whose `generic` it is, by the words around it. */
  readonly owner: string | undefined;
  /** The country it is a name of. */
  readonly country: Country | undefined;
}

/** UTF-16 units between a country and what it makes its own: `Serbia's new Interior Ministry`. */
const COUNTRY_REACH = 24;

/** What the names of a piece are read with. */
export interface NameFinder {
  readonly matcher: Matcher;
  /** Whether a folded word is somebody's given name. */
  readonly isGivenName: (word: string) => boolean;
}

/** What else is known of the text of a piece. */
export interface Surroundings {
  /** The stretches in other people's words. */
  readonly quotations: () => readonly Span[];
  readonly isPolish: () => boolean;
}

export function namesIn(
  visible: string,
  { matcher, isGivenName }: NameFinder,
  { quotations, isPolish }: Surroundings,
): PieceNames {
  const matches = matcher.match(visible, isPolish);
  return matches.map((match, index) => {
    const actors = match.forms.filter((form): form is ActorForm => form.of === 'actor');
    const families = actors.filter(({ kind }) => kind === 'family');
    const country = countryOf(match);
    const beside = homesBeside(matches, index, visible);
    const theirs = actors.filter((form) => isNoOther(form.kind) && !isOfOther(form, match, beside, visible));
    const own = theirs.filter((form) => !mayBeWord(form, match, visible));
    const generic = actors.filter(({ kind }) => kind === 'generic');
    const neighbours = { ...neighboursOf(matches, index, visible), isGivenName };
    const isOther = neighbours.before || (families.length > 0 && followsPlace(match, visible, neighbours, isPolish));
    const borne = familiesAt(match, families, { ...neighbours, before: isOther }, visible);
    const family = borne.actor;
    const titled = family.filter(({ actor }) => hasOfficeBefore(actor, match.span, visible));
    const [before, behind] = [matches[index - 1], matches[index + 1]];
    const owner = generic.length === 0 ? undefined : ownerOf(match, before, behind, beside, visible);
    const certainOwn = own.some(needsCountry) ? undefined : only(own);
    const near =
      generic.length === 0 ? [] : [behind, before].flatMap((next) => (next && countryNear(match, next, visible)) ?? []);
    return {
      match,
      quoted: quotations().some((quotation) => contains(quotation, match.span)),
      certain:
        certainOwn ??
        abbreviated(generic, behind, match, visible) ??
        (own.length > 0 && owner === undefined ? undefined : ownedGeneric(generic, owner, near)),
      own,
      // `In Montenegro, Prime Minister …` is not about Luís Montenegro.
      family: country === undefined ? family : titled,
      presumable: family.filter((form) => titled.includes(form) || !(isTooShort(match) || isWord(foldedFormOf(form)))),
      titled,
      unclear: [...theirs.filter((form) => !own.includes(form)), ...(country === undefined ? borne.unclear : [])],
      strangers: own.length === 0 && family.length === 0 ? borne.another.map(foldedFormOf) : [],
      generic,
      native: generic.length > 1 && isPolish() ? only(generic.filter(({ actor }) => actor.country === 'PL')) : undefined,
      owner,
      country,
    };
  });
}

/** `Razem`, `Głos` and `Forward` are parties, but where a sentence begins they may be words. */
function mayBeWord({ actor, kind, text }: ActorForm, { span }: NameMatch, visible: string): boolean {
  if (actor.kind !== 'party' || kind === 'acronym' || /[^\p{L}]/u.test(text)) return false;
  return /(?:^|[.!?:;"“”„\r\n])\s*$/.test(visible.slice(Math.max(0, span.start - 3), span.start));
}

function isNoOther(kind: ActorForm['kind']): boolean {
  return kind !== 'family' && kind !== 'generic';
}

/** Family names by whose they are here. */
function familiesAt(
  match: NameMatch,
  families: readonly ActorForm[],
  neighbours: Neighbours,
  visible: string,
): Readonly<Record<ReturnType<typeof bearerOf>, readonly ActorForm[]>> {
  const familyFirst = families.some(({ actor }) => CUSTOMS.familyFirst.has(actor.country ?? ''));
  const found: Record<ReturnType<typeof bearerOf>, ActorForm[]> = { actor: [], another: [], unclear: [] };
  for (const form of families) {
    const bearer = bearerOf(form.actor, { span: match.span, familyFirst }, visible, neighbours);
    if (bearer === 'another' || !isMereWord(form, match, visible)) found[bearer].push(form);
  }
  return found;
}

/** Kinds of institutions that every country has, often under one name. */
const ONE_IN_EACH: ReadonlySet<ActorKind> = new Set(['ministry', 'government', 'agency', 'parliament', 'party', 'military']);

/** `chińskie MSZ` and `MSZ Chin` are not Poland's, whose acronym it is; `Chengdu Suanze Technology` is not the city. */
function isOfOther({ kind, actor, text }: ActorForm, { span }: NameMatch, beside: readonly string[], visible: string): boolean {
  if (actor.kind === 'place') return isOrganisationBehind(visible, span.end);
  // `a pro-Russian government` is not Russia's; `pro-Huawei` is about Huawei.
  if (text.includes(' ') && /(?:pro|anti|non)[-‑]$/i.test(visible.slice(Math.max(0, span.start - 5), span.start))) return true;
  if (kind !== 'acronym' && kind !== 'native' && kind !== 'foreign') return false;
  // `Departament Unii Europejskiej Kancelarii Prezesa Rady Ministrów` is in Poland all the same.
  const others = beside.filter((code) => code !== 'EU');
  if (others.length === 0 || actor.country === undefined || !ONE_IN_EACH.has(actor.kind)) return false;
  return !others.includes(actor.country);
}

/** Codes of the countries that stand right beside a name: by their names, cases or adjectives; beside an acronym as those of people. */
function homesBeside(matches: readonly NameMatch[], index: number, visible: string): readonly string[] {
  const match = matches[index] as NameMatch;
  const [before, behind] = [matches[index - 1], matches[index + 1]];
  const bearerHome = behind !== undefined && isAcronym(match.text) ? homeOfPerson(behind) : undefined;
  return [
    before !== undefined && isBeside(before, match, visible) ? countryOf(before)?.code : undefined,
    behind !== undefined && isBeside(match, behind, visible) ? (countryOf(behind)?.code ?? bearerHome) : undefined,
  ].filter((country) => country !== undefined);
}

/** `szef MSZ Gabrielius Landsbergis`: a person in full whose country tells whose ministry it is. */
function homeOfPerson({ forms }: NameMatch): string | undefined {
  const people = forms.filter((form): form is ActorForm => form.of === 'actor' && form.actor.kind === 'person');
  const [first] = people;
  if (first === undefined || people.length < forms.length || first.kind === 'family') return undefined;
  return people.every(({ actor }) => actor.id === first.actor.id) ? first.actor.country : undefined;
}

function isMereWord({ actor }: ActorForm, { span }: NameMatch, visible: string): boolean {
  const folded = fold(actor.family ?? '');
  return isWord(folded) && readsAsWord(folded, span, visible);
}

/** In Polish, cases part two names: `z ministrem Wangiem Waszczykowski powiedział`. */
function neighboursOf(
  matches: readonly NameMatch[],
  index: number,
  visible: string,
): { readonly before: boolean; readonly behind: boolean } {
  const match = matches[index] as NameMatch;
  const [before, behind] = [matches[index - 1], matches[index + 1]];
  return {
    before: before?.inflected === true && isBeside(before, match, visible),
    behind: behind !== undefined && match.inflected && isBeside(match, behind, visible),
  };
}

/** `W Kijowie Zełenski`, `In Kyiv Zelensky`: a preposition with a place before a name, which no given name would be. */
function followsPlace(
  { span, inflected }: NameMatch,
  visible: string,
  { isGivenName }: Neighbours,
  isPolish: () => boolean,
): boolean {
  const before = wordBefore(visible, span.start)?.word;
  if (before === undefined || !/^\p{Lu}\p{Ll}/u.test(before)) return false;
  const preposition = PREPOSITION.exec(
    visible.slice(Math.max(0, span.start - before.length - 12), span.start - before.length - 1).trimEnd(),
  );
  if (preposition === null) return false;
  const word = fold(before);
  if (isGivenName(word)) return false;
  if (!isPolish()) return preposition[1] === undefined;
  // Of one person the given name would stand in the case of the family name: `w Adamie Dudzie`, `w Kijowie Duda`.
  return !inflected && !nominativesOf(word, SHORTEST_FIRST).some(isGivenName);
}

/** A preposition at the end; English ones that take no person there have no group. */
const PREPOSITION = /(?:^|[\s(„“"])(?:in|(from|to|at|w|we|z|ze|do|na|od|dla|po|przy|przez|pod|nad))$/i;

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

/** Code of the country that the words around a shared name make its own. */
function ownerOf(
  match: NameMatch,
  before: NameMatch | undefined,
  behind: NameMatch | undefined,
  beside: readonly string[],
  visible: string,
): string | undefined {
  const country = countryBefore(match, before, visible) ?? countryBehind(match, behind, visible);
  // `szef MSZ Gabrielius Landsbergis`, and not `Defence Ministry Wu Qian` alone: acronyms are not followed by other words.
  return country?.code ?? (isAcronym(match.text) ? beside.at(-1) : undefined);
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

/** `the PRC Embassy in Belgrade`: the actor whose own name has the country that stands near, and is not its own. */
function namedAfterPlace(forms: readonly ActorForm[], near: readonly Country[]): ActorForm | undefined {
  for (const country of near) {
    const names = country.names.concat(country.name).map((name) => ` ${fold(name)}`);
    const abroad = forms.filter(({ actor }) => actor.country !== country.code);
    const fits = abroad.filter(({ actor }) => names.some((name) => fold(actor.name).includes(name)));
    if (fits.length === 1) return fits[0];
  }
  return undefined;
}

/** The bearer of a shared name whose acronym stands behind it: `Department of Foreign Affairs (DFA)`. */
function abbreviated(
  generic: readonly ActorForm[],
  behind: NameMatch | undefined,
  { span }: NameMatch,
  visible: string,
): ActorForm | undefined {
  if (generic.length === 0 || behind === undefined) return undefined;
  if (!/^\s?\($/.test(visible.slice(span.end, behind.span.start)) || visible.charAt(behind.span.end) !== ')') return undefined;
  const named = behind.forms.filter((form): form is ActorForm => form.of === 'actor' && isAcronym(form.text));
  return only(generic.filter(({ actor }) => named.some((form) => form.actor.id === actor.id)));
}

/** The bearer of a shared name that the words beside it single out; `owner` is the code of a country. */
function ownedGeneric(generic: readonly ActorForm[], owner: string | undefined, near: readonly Country[]): ActorForm | undefined {
  if (owner === undefined) return namedAfterPlace(generic, near);
  const owned = generic.filter(({ actor }) => actor.country === owner);
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
