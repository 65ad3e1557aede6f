import { type ActorKind, type Country, ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
import { secondNameOf, withoutArticle } from '../matching/families.ts';
import { type ActorForm, foldedFormOf } from '../matching/forms.ts';
import { isFrequentGivenName } from '../matching/frequent-names.ts';
import type { Matcher, NameMatch } from '../matching/matcher.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import type { TextWords } from '../matching/words.ts';
import { fold } from '../text/fold.ts';
import { lazily } from '../text/remembered.ts';
import { contains, type Span } from '../text/span.ts';
import { mayBePersons, withoutMereWords } from './country-words.ts';
import { isPartOfEnglishName } from './english-longer-names.ts';
import { bearerOf, type Neighbours } from './family-names.ts';
import { only } from './forms-of-one.ts';
import {
  goesOnInPolish,
  isBehindCapital,
  isBehindStreet,
  isJoinedToOther,
  isPartOfOther,
  isWithinPartyName,
  mayBeWord,
} from './longer-names.ts';
import { isNoMedia, quotedMedia } from './media-words.ts';
import { countriesInSentence, countryOf, homesBeside, neighboursOf } from './names-beside.ts';
import { fullOfficeBefore, officeAt } from './office-before.ts';
import { hasHeld, hasHeldItself } from './offices-held.ts';
import { isOrganisationBehind } from './organisation-words.ts';
import { isOfNamesake } from './other-people.ts';
import { abbreviated, countryNear, ownedGeneric, ownerOf } from './shared-names.ts';
import { isTitleOfState, isTitleWord } from './title-words.ts';
import { asksWho, isBehindOf, isPartyWord, isWord, readsAsWord } from './word-names.ts';
import { isDay, wordBehind } from './words-beside.ts';

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
  /** The word of an office right before a family name, in small letters: `president`. */
  readonly office: string | undefined;
  /** That word with the one before it, where several have held such an office: `foreign minister`. */
  readonly officeInFull: string | undefined;
  /** Whether what stands behind it is theirs: `Orbán’s party`. */
  readonly possessive: boolean;
  /** Names that may be something else where a sentence begins, `Razem z nimi`, `Obecność Dudy`: they need a full name elsewhere. */
  readonly unclear: readonly ActorForm[];
  /** Family names, folded, as the glossary writes them, that somebody else bears here; with the title too: `president castro`. */
  readonly strangers: readonly string[];
  readonly generic: readonly ActorForm[];
  /** The one of `generic` that is at home where the language of the piece is spoken. */
  readonly native: ActorForm | undefined;
  /** The only one of `own` that is, `NIK` in a Polish text, where nobody else is known by it. */
  readonly ownNative: ActorForm | undefined;
  /** Code of the country whose `generic` it is, by the words around it. */
  readonly owner: string | undefined;
  /** Codes of the countries that its sentence names, where several bear its name. */
  readonly countriesNear: readonly string[];
  /** The country it is a name of. */
  readonly country: Country | undefined;
}

/** What the names of a piece are read with. */
export interface NameFinder {
  readonly matcher: Matcher;
  /** Whether a folded word is somebody's given name. */
  readonly isGivenName: (word: string) => boolean;
}

/** `quotations` gives the stretches in other people's words. */
export function namesIn(text: TextWords, { matcher, isGivenName }: NameFinder, quotations: () => readonly Span[]): PieceNames {
  const { visible, isPolish } = text;
  const matches = withoutMereWords(matcher.match(text), text, isGivenName);
  return matches.map((match, index) => {
    const actors = match.forms.filter((form): form is ActorForm => form.of === 'actor');
    if (actors.length === 0) return { ...NOBODY, match, country: countryOf(match) };
    const country = countryOf(match);
    const [before, behind] = [matches[index - 1], matches[index + 1]];
    const beside = actors.some(isShared) ? homesBeside(matches, index, visible) : [];
    const goesOn = isJoinedToOther(match, behind, visible);
    const isLonger = isPolish() && goesOnInPolish(match, actors, behind, visible, isGivenName);
    const isStreet = isPolish() && actors.some(({ actor }) => actor.kind === 'person') && isBehindStreet(match.span, visible);
    const theirs = actors.filter(
      (form) =>
        isNoOther(form.kind) &&
        !isOfOther(form, match, beside, visible) &&
        !isPartOfEnglishName(form, match, visible) &&
        !(goesOn && form.actor.kind === 'person') &&
        !isOfNamesake(form, match, behind, visible) &&
        !(form.actor.kind === 'person' && isStreet) &&
        !(isPolish() && isWithinPartyName(form, match, before, visible)) &&
        !(isLonger && (form.kind === 'foreign' || form.kind === 'native')),
    );
    const own = theirs.filter((form) => !mayBeWord(form, match, visible));
    const behindCapital = lazily(() => isBehindCapital(match, before, visible));
    const generic = actors.filter(
      (form) =>
        form.kind === 'generic' &&
        !isLonger &&
        !isPartOfOther(form, match, behindCapital, text, { behind, isGivenName }) &&
        !(isPolish() && isNoMedia(form, match, visible)),
    );
    const families = isStreet ? [] : actors.filter(({ kind }) => kind === 'family');
    const borne =
      families.length === 0
        ? NO_FAMILIES
        : familiesAt(match, families, neighboursOf(matches, index, visible, { isGivenName, isPolish }), visible);
    const bearers = borne.actor;
    // `premier Węgier Orbán`
    const isOfCountry = before !== undefined && countryOf(before) !== undefined && before.span.end === match.span.start - 1;
    const office = bearers.length === 0 ? undefined : officeAt(isOfCountry ? before.span : match.span, before, text);
    const titled = office === undefined ? [] : heldBy(bearers, office, match.span, visible);
    const isGiven = (form: ActorForm): boolean =>
      !titled.includes(form) && isGivenNameHere(form, match, behind, visible, isGivenName);
    const family = bearers.filter((form) => !isGiven(form));
    // `President Wilson` is not an ambassador of that name.
    const isOthers = office !== undefined && isTitleOfState(office);
    const isTelling = (form: ActorForm): boolean =>
      !(isOthers && form.actor.roles.length > 0) &&
      form.text !== secondNameOf(form.actor) &&
      form.text !== withoutArticle(form.actor.family ?? '') &&
      !isWord(foldedFormOf(form), isPolish);
    const owner = generic.length === 0 ? undefined : ownerOf(matches, index, beside, visible);
    const certainOwn = own.some(needsCountry) || belongsElsewhere(own, owner, generic) ? undefined : only(own);
    const near =
      generic.length === 0 ? [] : [behind, before].flatMap((next) => (next && countryNear(match, next, visible)) ?? []);
    return {
      match,
      quoted: quotations().some((quotation) => contains(quotation, match.span)),
      certain:
        abbreviated(generic, behind, match, owner, visible) ??
        certainOwn ??
        quotedMedia(generic, match, visible) ??
        (own.length > 0 && owner === undefined ? undefined : ownedGeneric(generic, owner, near)),
      own,
      // `In Montenegro, Prime Minister …` is not about Luís Montenegro.
      family: country === undefined || mayBePersons(match, visible) ? family : titled,
      presumable:
        country !== undefined || isTooShort(match) ? titled : family.filter((form) => titled.includes(form) || isTelling(form)),
      titled,
      office,
      possessive: family.length > 1 && /^['’]s?(?!\p{L})/u.test(visible.slice(match.span.end, match.span.end + 3)),
      officeInFull: titled.length > 1 ? fullOfficeBefore(match.span, visible) : undefined,
      unclear: [
        ...theirs.filter((form) => !own.includes(form)),
        ...(country === undefined ? [...borne.unclear, ...bearers.filter(isGiven)] : []),
      ],
      strangers: own.length === 0 && family.length === 0 ? strangersAt(match, borne.another, visible) : [],
      generic,
      ownNative: generic.length === 0 && isPolish() ? only(own.filter(isPolishInstitution)) : undefined,
      native: generic.length > 1 && isPolish() ? only(generic.filter(({ actor }) => actor.country === 'PL')) : undefined,
      owner,
      countriesNear: generic.length > 1 ? countriesInSentence(matches, index, visible) : [],
      country,
    };
  });
}

/** `Vietnam Ministry of Public Security` is not China's, which is called so and nothing else. */
function belongsElsewhere(own: readonly ActorForm[], owner: string | undefined, generic: readonly ActorForm[]): boolean {
  if (owner === undefined || own.length === 0) return false;
  return own.every(({ actor }) => actor.country !== owner) && generic.some(({ actor }) => actor.country === owner);
}

/** Those who have held an office of the word; `President Duterte` is not a vice president, where another one was president. */
function heldBy(family: readonly ActorForm[], office: string, span: Span, visible: string): readonly ActorForm[] {
  const held = family.filter(({ actor }) => hasHeld(actor, office));
  if (held.length < 2 || /^(?:vice|deputy) /.test(fullOfficeBefore(span, visible) ?? '')) return held;
  const themselves = held.filter(({ actor }) => hasHeldItself(actor, office));
  return themselves.length > 0 ? themselves : held;
}

/** What there is to tell of a name that is a country's alone. */
const NOBODY: Omit<PieceName, 'match' | 'country'> = {
  quoted: false,
  certain: undefined,
  own: [],
  family: [],
  presumable: [],
  titled: [],
  office: undefined,
  officeInFull: undefined,
  possessive: false,
  unclear: [],
  strangers: [],
  generic: [],
  native: undefined,
  ownNative: undefined,
  owner: undefined,
  countriesNear: [],
};

/** Kinds of forms that institutions of several countries may have. */
function isShared({ kind }: ActorForm): boolean {
  return kind === 'acronym' || kind === 'native' || kind === 'foreign' || kind === 'generic';
}

function isNoOther(kind: ActorForm['kind']): boolean {
  return kind !== 'family' && kind !== 'generic';
}

/** Family names by whose they are. */
type BorneNames = Readonly<Record<ReturnType<typeof bearerOf>, readonly ActorForm[]>>;

const NO_FAMILIES: BorneNames = { actor: [], another: [], unclear: [] };

/** Family names by whose they are here. */
function familiesAt(match: NameMatch, families: readonly ActorForm[], neighbours: Neighbours, visible: string): BorneNames {
  const familyFirst = families.some(({ actor }) => CUSTOMS.familyFirst.has(actor.country ?? ''));
  const found: Record<ReturnType<typeof bearerOf>, ActorForm[]> = { actor: [], another: [], unclear: [] };
  for (const form of families) {
    // `Ibrahim Raisi` is not Anwar Ibrahim.
    const isFirst =
      form.text === secondNameOf(form.actor) && /^\s\p{Lu}/u.test(visible.slice(match.span.end, match.span.end + 3));
    const bearer = isFirst ? 'another' : bearerOf(form.actor, { span: match.span, familyFirst }, visible, neighbours);
    if (bearer !== 'another' && isMereWord(form, match, visible, neighbours.isPolish)) continue;
    const mayBeThing =
      bearer === 'actor' && isWord(foldedFormOf(form), neighbours.isPolish) && isBehindOf(visible, match.span.start);
    found[mayBeThing ? 'unclear' : bearer].push(form);
  }
  return found;
}

/** `chińskie MSZ` and `MSZ Chin` are not Poland's, whose acronym it is; `Chengdu Suanze Technology` is not the city. */
function isOfOther({ kind, actor, text }: ActorForm, { span }: NameMatch, beside: readonly string[], visible: string): boolean {
  if (actor.kind === 'place') return isOrganisationBehind(visible, span.end);
  // `a pro-Russian government` is not Russia's; `pro-Huawei` is about Huawei.
  if (text.includes(' ') && /(?:pro|anti|non)[-‑]$/i.test(visible.slice(Math.max(0, span.start - 5), span.start))) return true;
  if (kind !== 'acronym' && kind !== 'native' && kind !== 'foreign') return false;
  // `W Berlinie brytyjskie MSZ milczy`: what begins with an adjective says itself whose it is.
  if (/^\p{Ll}/u.test(text)) return false;
  // `szef KE Jean-Claude Juncker` came from Luxembourg, and `Ukrainie Komisja Europejska pomoże` is about two.
  if (actor.country === 'EU' && (kind === 'acronym' || /Europejsk/.test(text))) return false;
  // `Departament Unii Europejskiej Kancelarii Prezesa Rady Ministrów` is in Poland all the same.
  const others = beside.filter((code) => code !== 'EU');
  if (others.length === 0 || actor.country === undefined || !ONE_IN_EACH_COUNTRY.has(actor.kind)) return false;
  return !others.includes(actor.country);
}

function isMereWord({ actor }: ActorForm, { span }: NameMatch, visible: string, isPolish: () => boolean): boolean {
  const folded = fold(actor.family ?? '');
  return (isWord(folded, isPolish) && readsAsWord(folded, span, visible)) || (isPolish() && asksWho(span, visible));
}

/** `Cameron Diaz`, where a family name that is somebody's given name stands before a name of nobody known. */
function isGivenNameHere(
  form: ActorForm,
  { span: { end } }: NameMatch,
  behind: NameMatch | undefined,
  visible: string,
  isGivenName: NameFinder['isGivenName'],
): boolean {
  const next = behind?.span.start === end + 1 ? undefined : wordBehind(visible, end);
  if (next === undefined || !/^\p{Lu}\p{Ll}{2}/u.test(next) || isTitleWord(next) || isDay(next)) return false;
  const folded = foldedFormOf(form);
  return isGivenName(folded) || isFrequentGivenName(folded);
}

/** The family names that somebody else bears, each with the title before the given name too, if there is one. */
function strangersAt({ span }: NameMatch, another: readonly ActorForm[], visible: string): readonly string[] {
  if (another.length === 0) return [];
  const names = another.map(foldedFormOf);
  const title = /(\p{L}+)\s+\p{Lu}[\p{L}\p{M}'’-]*\s+$/u.exec(visible.slice(Math.max(0, span.start - 60), span.start))?.[1];
  return title === undefined ? names : [...names, ...names.map((name) => `${title.toLowerCase()} ${name}`)];
}

/** Short acronyms of a country's institutions are those of others elsewhere: `MIT` is Turkey's where Turkey is at issue. */
export function needsCountry(form: ActorForm): boolean {
  const { kind, text, actor } = form;
  if (actor.country === undefined || actor.country === 'EU') return false;
  if (actor.kind === 'party' && kind !== 'acronym') return isPartyWord(foldedFormOf(form));
  // Nothing else is written like `PiS`.
  return kind === 'acronym' && text.length <= 3 && !/\p{Ll}/u.test(text) && !KNOWN_EVERYWHERE.has(actor.kind);
}

/** `NIK`, `PiS`: an acronym of three letters that readers of Polish know; of two there are too many. */
function isPolishInstitution({ kind, text, actor }: ActorForm): boolean {
  return kind === 'acronym' && text.length === 3 && actor.country === 'PL' && KNOWN_AT_HOME.has(actor.kind);
}

const KNOWN_AT_HOME: ReadonlySet<ActorKind> = new Set(['agency', 'ministry', 'party']);

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
