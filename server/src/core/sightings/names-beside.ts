import { isAcronym } from '../glossary/acronyms.ts';
import type { Country } from '../glossary/actor.ts';
import type { ActorForm, NameForm } from '../matching/forms.ts';
import { nominativesOf, SHORTEST_FIRST } from '../matching/inflection.ts';
import type { NameMatch } from '../matching/matcher.ts';
import { fold } from '../text/fold.ts';
import { capitalBehind } from './capitals-in.ts';
import type { Neighbours } from './family-names.ts';
import { only } from './forms-of-one.ts';
import { wordBefore } from './words-beside.ts';

/** The country that a name is of; `undefined` for an actor's. */
export function countryOf(match: NameMatch): Country | undefined {
  const form = match.forms.find((candidate) => candidate.of === 'country');
  return form?.of === 'country' ? form.country : undefined;
}

/** `z Unii Polska wypowiada`: a country in the nominative begins what is said, and owns nothing before it; `Peru` has one form for all. */
export function isSubject(match: NameMatch): boolean {
  return match.forms.some((form) => form.of === 'country' && isNominative(form.country, form.text));
}

/** Whether a name begins right behind the offset that is none of a longer one: `z Unii Polska wypowiada`, `z Unii Partia Pracy`. */
export function isNextApart(next: NameMatch | undefined, end: number): boolean {
  if (next === undefined || next.span.start !== end + 1) return false;
  return isSubject(next) || (!next.inflected && next.text.includes(' ') && next.forms.every((form) => form.of === 'actor'));
}

/** Polish forms begin with the nominative; a name that has no other declines not. */
function isNominative({ pl: [nominative, next = ''] }: Country, text: string): boolean {
  return text === nominative && /^\p{Lu}/u.test(next);
}

/** Codes of the countries that stand right beside a name: by their names, cases or adjectives; beside an acronym as those of people; and those of who speaks for it. */
export function homesBeside(matches: readonly NameMatch[], index: number, visible: string): readonly string[] {
  const match = matches[index] as NameMatch;
  const [before, behind] = [matches[index - 1], matches[index + 1]];
  const hasBearer = isAcronym(match.text) || match.forms.some(isParty);
  const bearerHome = behind !== undefined && hasBearer ? homeOfPerson(behind, match) : undefined;
  return [
    homeOfSpeaker(before, match, visible),
    match.forms.some(isMinistry) ? capitalBehind(visible, match.span.end) : undefined,
    before !== undefined && isBeside(before, match, visible) && !isStance(before, visible) && !isPolishNoun(before)
      ? countryOf(before)?.code
      : undefined,
    behind !== undefined && (isBeside(match, behind, visible) || isOfState(visible.slice(match.span.end, behind.span.start)))
      ? ((isSubject(behind) ? undefined : countryOf(behind)?.code) ?? bearerHome)
      : undefined,
  ].filter((country) => country !== undefined);
}

/** `na granicy z Białorusią Straż Graniczna`: in Polish an adjective stands before what a country has, and the country behind it. */
export function isPolishNoun({ forms }: NameMatch): boolean {
  return forms.some(
    (form) =>
      form.of === 'country' &&
      /^\p{Lu}/u.test(form.text) &&
      form.country.pl.includes(form.text) &&
      !form.country.names.includes(form.text),
  );
}

/** `the pro-Russian Democratic Front` is not in Russia. */
export function isStance({ span: { start } }: NameMatch, visible: string): boolean {
  return /(?:pro|anti|non)[-‑]$/i.test(visible.slice(Math.max(0, start - 5), start));
}

export function isMinistry(form: NameForm): boolean {
  return form.of === 'actor' && form.actor.kind === 'ministry';
}

export function isParty(form: NameForm): form is ActorForm {
  return form.of === 'actor' && form.actor.kind === 'party';
}

/** Codes of the countries that the sentence of the match at the index names before it, or those of whose people it does. */
export function countriesBefore(matches: readonly NameMatch[], index: number, visible: string): readonly string[] {
  const found = new Set<string>();
  for (let i = index - 1; i >= Math.max(0, index - FURTHEST); i -= 1) {
    const [one, other] = [matches[i] as NameMatch, matches[i + 1] as NameMatch];
    if (SENTENCE_END.test(visible.slice(one.span.end, other.span.start))) break;
    const code = countryOf(one)?.code ?? homeOf(one);
    if (code !== undefined) found.add(code);
  }
  return [...found];
}

/** The country of the only person of a name. */
function homeOf({ forms }: NameMatch): string | undefined {
  const person = only(forms.filter((form): form is ActorForm => form.of === 'actor'));
  return person?.actor.kind === 'person' ? person.actor.country : undefined;
}

/** Whose a name is by what stands right before it. */
export interface Possessor {
  /** Its code; of a party that of its country. */
  readonly country: string;
  /** `Australia's`, and not `Australian`. */
  readonly inGenitive: boolean;
}

/** `Australia's Department`, `the Australian Department`, `the CPV's department`; `undefined` where a name is nobody's so. */
export function possessorBefore(before: NameMatch, { span: { start } }: NameMatch, visible: string): Possessor | undefined {
  const between = visible.slice(before.span.end, start);
  if (!/^(?:['’]s)?\s$/.test(between)) return undefined;
  const inGenitive = /^['’]/.test(between);
  // `W sprawie Ukrainy PiS zmieniło zdanie.`
  if (!inGenitive && (isStance(before, visible) || isPolishNoun(before))) return undefined;
  const country = countryOf(before)?.code ?? (inGenitive ? only(before.forms.filter(isParty))?.actor.country : undefined);
  return country === undefined ? undefined : { country, inGenitive };
}

/** `In Warsaw, the Senate`, `W Pekinie ministerstwo`: the country of a place with which the sentence begins. */
export function placeSaid(before: NameMatch | undefined, { span: { start } }: NameMatch, visible: string): string | undefined {
  const code = before && countryOf(before)?.code;
  if (before === undefined || code === undefined || start - before.span.end > 32) return undefined;
  if (!OPENS_WITH_PLACE.test(visible.slice(Math.max(0, before.span.start - 12), before.span.start))) return undefined;
  return /^,?\s(?:\p{Ll}+\s){0,2}$/u.test(visible.slice(before.span.end, start)) ? code : undefined;
}

const OPENS_WITH_PLACE = /(?:^|[.!?:;]["”’)]?\s+|\n)(?:In|W|We)\s$/;

/** Names that a sentence may have before one; lists without a full stop have thousands. */
const FURTHEST = 12;
const SENTENCE_END = /[.!?]["”’)]*\s|\n\s*\n/;

/** `Nikola Selaković, szef MSZ`, `Wang Yi, head of the Foreign Ministry`: the country of who speaks for what stands behind them. */
export function homeOfSpeaker(before: NameMatch | undefined, match: NameMatch, visible: string): string | undefined {
  if (before === undefined || !SPEAKS_FOR.test(visible.slice(before.span.end, match.span.start))) return undefined;
  return homeOfPerson(before, match);
}

const SPEAKS_FOR =
  /^\s?[,–—-]\s(?:(?:a|były|była|nowy|nowa|obecny|obecna|the|former|deputy)\s)*(?:chief|director|head|rzecznicz|rzecznik|spokes|szef|wiceszef)\p{Ll}*\s(?:(?:of|for|at|the|prasow\p{Ll}+)\s)*$/u;

/** `Foreign ministry spokesperson Mao Ning`: the country of the official right behind. */
export function homeOfOfficial(match: NameMatch, behind: NameMatch | undefined, visible: string): string | undefined {
  if (behind === undefined || !OFFICIAL.test(visible.slice(match.span.end, behind.span.start))) return undefined;
  return homeOfPerson(behind, match);
}

const OFFICIAL = /^\s(?:deputy\s|chief\s)?(?:director|head|official|spokes\p{Ll}+),?\s$/u;

/** `szef MSZ Gabrielius Landsbergis`, `szef MSZ Ławrow`: a person whose country tells whose ministry it is. */
function homeOfPerson({ forms }: NameMatch, of: NameMatch): string | undefined {
  const people = forms.filter((form): form is ActorForm => form.of === 'actor' && form.actor.kind === 'person');
  const form = people.length < forms.length ? undefined : only(people);
  return form?.kind === 'family' && !of.forms.every(isMinistry) ? undefined : form?.actor.country;
}

/** What the words around a family name, the match at the index, are parts of. In Polish, cases part two names. */
export function neighboursOf(
  matches: readonly NameMatch[],
  index: number,
  visible: string,
  { isGivenName, isPolish }: Pick<Neighbours, 'isGivenName' | 'isPolish'>,
): Neighbours {
  const match = matches[index] as NameMatch;
  const [before, behind] = [matches[index - 1], matches[index + 1]];
  return {
    // `z ministrem Wangiem Waszczykowski powiedział`
    before:
      (before !== undefined &&
        isBeside(before, match, visible) &&
        (before.inflected || isNobody(before, { isGivenName, isPolish }))) ||
      (before !== undefined && isJoinedFamily(before, match, visible)) ||
      followsPlace(match, visible, isGivenName, isPolish),
    // `told Wang India was ready`
    behind:
      behind !== undefined &&
      (match.inflected || countryOf(behind) !== undefined) &&
      isBeside(match, behind, visible) &&
      // `Cheunga Kim-hunga`: what is joined to small letters is a given name.
      !/^[-‑]\p{Ll}/u.test(visible.slice(behind.span.end, behind.span.end + 2)),
    isGivenName,
    isPolish,
  };
}

/** `powiedziała agencji Reutera Solberg`, `prezydent Francji Macron`: no given name, but for `Georgia Meloni`. */
function isNobody({ forms, text }: NameMatch, { isGivenName, isPolish }: Pick<Neighbours, 'isGivenName' | 'isPolish'>): boolean {
  const isCountry = forms.some((form) => form.of === 'country');
  // Polish names of countries are nobody's.
  if (isCountry && isPolish()) return true;
  return (isCountry || forms.every((form) => form.of === 'actor' && form.actor.kind !== 'person')) && !isGivenName(fold(text));
}

/** `the Modi-Trump summit` is about two people; `Kornhauser-Duda` is one. */
function isJoinedFamily({ forms, span }: NameMatch, { span: { start } }: NameMatch, visible: string): boolean {
  if (start - span.end !== 1 || !/[-‑]/.test(visible.charAt(span.end))) return false;
  return forms.some((form) => form.of === 'actor' && form.kind === 'family');
}

/** `W Kijowie Zełenski`, `In Kyiv Zelensky`: a preposition with a place before a name, which no given name would be. */
function followsPlace(
  { span, inflected }: NameMatch,
  visible: string,
  isGivenName: Neighbours['isGivenName'],
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

/** Whether the words between a name and a country are those of what it is: `Ministerstwo Spraw Zagranicznych Republiki Litewskiej`. */
export function isOfState(between: string): boolean {
  return /^\s(?:Republiki|Federacji|Królestwa)\s$/.test(between);
}

function isBeside(one: NameMatch, other: NameMatch, visible: string): boolean {
  return other.span.start - one.span.end === 1 && /\s/.test(visible.charAt(one.span.end));
}
