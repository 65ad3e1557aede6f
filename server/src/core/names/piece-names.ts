import { isAcronym } from '../glossary/acronyms.ts';
import { type ActorKind, type Country, ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
import { secondNameOf } from '../matching/families.ts';
import { type ActorForm, foldedFormOf } from '../matching/forms.ts';
import type { Matcher, NameMatch } from '../matching/matcher.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import type { TextWords } from '../matching/words.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { mayBePersons, withoutMereWords } from './country-words.ts';
import { bearerOf, type Neighbours } from './family-names.ts';
import { only } from './forms-of-one.ts';
import { countryOf, homesBeside, isMinistry, neighboursOf } from './names-beside.ts';
import { goesOnAsName, isPolishNoun, nounsInEnglish } from './nouns.ts';
import { fullOfficeBefore, hasHeld, isBehindMinister, officeWordBefore } from './office-before.ts';
import { opensSentences } from './openers.ts';
import { isOrganisationBehind } from './organisation-words.ts';
import { abbreviated, countryNear, ownedGeneric, ownerOf } from './shared-names.ts';
import { isTitleOfState, isTitleWord } from './title-words.ts';
import { asksWho, isPartyWord, isWord, opensLikeWord, readsAsWord } from './word-names.ts';
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
  /** Code of the country whose `generic` it is, by the words around it. */
  readonly owner: string | undefined;
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
    // `Prezydent Republiki Serbskiej` is not Serbia's.
    const isLonger =
      isPolish() &&
      ((behind?.span.start !== match.span.end + 1 && goesOnInGenitive(match.span, visible)) ||
        (behind?.span.start !== match.span.end + 3 &&
          actors.every(({ actor }) => actor.kind !== 'party') &&
          goesOnWithAnd(match, visible, isGivenName)));
    const theirs = actors.filter(
      (form) =>
        isNoOther(form.kind) &&
        !isOfOther(form, match, beside, visible) &&
        !(goesOn && form.actor.kind === 'person') &&
        !(form.actor.kind === 'person' && isPolish() && isBehindStreet(match.span, visible)) &&
        !(isPolish() && isWithinPartyName(form, match, before, visible)) &&
        !(isLonger && form.kind === 'foreign'),
    );
    const own = theirs.filter((form) => !mayBeWord(form, match, visible));
    let capital: boolean | undefined;
    const behindCapital = (): boolean => {
      capital ??= isBehindCapital(match, before, visible);
      return capital;
    };
    const generic = actors.filter(
      (form) =>
        form.kind === 'generic' &&
        !isLonger &&
        !isPartOfOther(form, match, behindCapital, text, isGivenName) &&
        !(isPolish() && isMediaWord(form) && !isMarked(match.span, visible) && !isBehindMedia(match.span, visible)),
    );
    const isStreet = isPolish() && actors.some(({ kind }) => kind === 'family') && isBehindStreet(match.span, visible);
    const families = isStreet ? [] : actors.filter(({ kind }) => kind === 'family');
    const borne =
      families.length === 0
        ? NO_FAMILIES
        : familiesAt(match, families, neighboursOf(matches, index, visible, { isGivenName, isPolish }), visible);
    const family = borne.actor;
    // `premier Węgier Orbán`
    const isOfCountry = before !== undefined && countryOf(before) !== undefined && before.span.end === match.span.start - 1;
    const office = family.length === 0 ? undefined : officeAt(isOfCountry ? before.span : match.span, before, text);
    const titled = office === undefined ? [] : family.filter(({ actor }) => hasHeld(actor, office));
    // `President Wilson` is not an ambassador of that name.
    const isOthers = office !== undefined && isTitleOfState(office);
    const owner = generic.length === 0 ? undefined : ownerOf(match, before, behind, beside, visible);
    const certainOwn = own.some(needsCountry) ? undefined : only(own);
    const near =
      generic.length === 0 ? [] : [behind, before].flatMap((next) => (next && countryNear(match, next, visible)) ?? []);
    return {
      match,
      quoted: quotations().some((quotation) => contains(quotation, match.span)),
      certain:
        abbreviated(generic, behind, match, visible) ??
        certainOwn ??
        quotedMedia(generic, match, visible) ??
        (own.length > 0 && owner === undefined ? undefined : ownedGeneric(generic, owner, near)),
      own,
      // `In Montenegro, Prime Minister …` is not about Luís Montenegro.
      family: country === undefined || mayBePersons(match, visible) ? family : titled,
      presumable: family.filter(
        (form) =>
          titled.includes(form) ||
          !(
            country !== undefined ||
            (isOthers && form.actor.roles.length > 0) ||
            isTooShort(match) ||
            form.text === secondNameOf(form.actor) ||
            isWord(foldedFormOf(form), isPolish)
          ),
      ),
      titled,
      office,
      possessive: family.length > 1 && /^['’]s?(?!\p{L})/u.test(visible.slice(match.span.end, match.span.end + 3)),
      officeInFull: titled.length > 1 ? fullOfficeBefore(match.span, visible) : undefined,
      unclear: [...theirs.filter((form) => !own.includes(form)), ...(country === undefined ? borne.unclear : [])],
      strangers: own.length === 0 && family.length === 0 ? strangersAt(match, borne.another, visible) : [],
      generic,
      native: generic.length > 1 && isPolish() ? only(generic.filter(({ actor }) => actor.country === 'PL')) : undefined,
      owner,
      country,
    };
  });
}

/** The word of an office that stands before a family name, or before the country of it, which begins there. */
function officeAt(span: Span, before: NameMatch | undefined, { visible, isPolish }: TextWords): string | undefined {
  const word = officeWordBefore(span, visible);
  if (!isPolish() || (word !== undefined && isTitleWord(word))) return word;
  // `szef MSZ Litwy Landsbergis`
  const ministry = before?.span.end === span.start - 1 && before.forms.every(isMinistry) ? before : undefined;
  const isMinister =
    ministry === undefined
      ? isBehindMinister(visible, span.start)
      : /(?:^|[^\p{L}])szef\p{L}*\s$/u.test(visible.slice(Math.max(0, ministry.span.start - 12), ministry.span.start));
  return isMinister ? 'minister' : word;
}

/** `przy ul. Piłsudskiego`, `na placu Jana Pawła II` */
function isBehindStreet({ start }: Span, visible: string): boolean {
  return /(?:^|[\s(])(?:ul\.|al\.|pl\.|ulic[aąęy]|ulicach|alej[ai]|aleję|aleją|alejach|plac[ua]?|placem|rond[oau]|rondem)\s(?:(?:[Mm]arszałka|[Gg]enerała|[Gg]en\.|[Mm]arsz\.|[Pp]rezydenta|[Pp]apieża)\s)?$/u.test(
    visible.slice(Math.max(0, start - 32), start),
  );
}

/** `pisze „Rzeczpospolita”`: of names that are words too, marks around them are those of a newspaper. */
function quotedMedia(generic: readonly ActorForm[], { span }: NameMatch, visible: string): ActorForm | undefined {
  const media = only(generic.filter(({ actor }) => actor.kind === 'media'));
  return isMarked(span, visible) ? media : undefined;
}

function isMarked({ start, end }: Span, visible: string): boolean {
  return /["„“”«»]/.test(visible.charAt(start - 1)) && /["“”«»]/.test(visible.charAt(end));
}

/** `dla radia Sputnik` */
function isBehindMedia({ start }: Span, visible: string): boolean {
  return /(?:^|[^\p{L}])(?:radi|dziennik|gazet|tygodnik|portal|agencj|telewizj|stacj|redakcj)\p{L}*\s$/u.test(
    visible.slice(Math.max(0, start - 16), start),
  );
}

/** `Rzeczpospolita` without marks is Poland. */
function isMediaWord({ actor, text }: ActorForm): boolean {
  return actor.kind === 'media' && !isAcronym(text) && !text.includes(' ');
}

/** `Mike Johnson-Smith` is not Mike Johnson; but the two of `the Modi-Trump summit` are who they are. */
function isJoinedToOther({ text, span: { end } }: NameMatch, behind: NameMatch | undefined, visible: string): boolean {
  if (!/^[-‑]\p{Lu}\p{Ll}/u.test(visible.slice(end, end + 3))) return false;
  return text.includes(' ') || behind?.span.start !== end + 1;
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
  owner: undefined,
};

/** `Razem`, `Głos` and `Forward` are parties, but where a sentence begins they may be words. */
function mayBeWord(form: ActorForm, { span }: NameMatch, visible: string): boolean {
  if (form.actor.kind !== 'party' || form.kind === 'acronym' || !opensLikeWord(foldedFormOf(form))) return false;
  return /(?:^|[.!?:;"“”„\r\n])\s*$/.test(visible.slice(Math.max(0, span.start - 3), span.start));
}

/** `Liga Mistrzów` is not the party that is called Liga, nor `Unia celna` the European Union, nor `Kansas Senate` the Senate. */
function isPartOfOther(
  form: ActorForm,
  match: NameMatch,
  isBehindCapital: () => boolean,
  { visible, isPolish }: TextWords,
  isGivenName: NameFinder['isGivenName'],
): boolean {
  if (isAcronym(form.text)) return isPolish() && isInCredits(match, visible);
  if (form.actor.kind === 'party' && isPolish() && isBehindCapital() && isBehindPartyAdjective(match, visible)) return true;
  // `the Alabama Supreme Court`
  if (/^\p{Lu}.*\s/u.test(form.text)) return ONE_IN_EACH_COUNTRY.has(form.actor.kind) && isBehindCapital() && !isPolish();
  if (form.actor.kind === 'party')
    return (
      mayBeWord(form, match, visible) ||
      /^ \p{Lu}\p{Ll}/u.test(visible.slice(match.span.end, match.span.end + 3)) ||
      (nounsInEnglish(match.text).length > 0 && !isPolish() && isBehindCapital())
    );
  if (isPolish()) return isPolishNoun(match.text) && goesOnAsName(match.span, visible, isGivenName);
  return form.actor.kind === 'parliament' && isBehindCapital();
}

/** Whether a word with a capital stands before the name that is neither a name of the glossary nor a title. */
function isBehindCapital({ span }: NameMatch, before: NameMatch | undefined, visible: string): boolean {
  if (before?.span.end === span.start - 1) return false;
  const word = wordBefore(visible, span.start);
  if (word === undefined || word.opensSentence || !/^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word.word)) return false;
  return !isTitleWord(word.word) && !opensSentences(word.word);
}

/** `Koreańska Konfederacja Związków Zawodowych` is not the party called Konfederacja, nor `Niezależnych Socjaldemokratów` another. */
function isWithinPartyName(form: ActorForm, { span }: NameMatch, before: NameMatch | undefined, visible: string): boolean {
  if (form.actor.kind !== 'party' || form.kind === 'acronym' || !/^\p{Lu}[^\s-]*$/u.test(form.text)) return false;
  if (/^ \p{Lu}\p{Ll}+(?:ów|ych|ich)(?!\p{L})/u.test(visible.slice(span.end, span.end + 40))) return true;
  const country = before?.span.end === span.start - 1 ? countryOf(before) : undefined;
  if (country !== undefined) return country.code !== form.actor.country;
  const word = wordBefore(visible, span.start);
  return word !== undefined && !word.opensSentence && ADJECTIVE.test(word.word);
}

/** `EPA/PAP` under a picture are press agencies. */
function isInCredits({ forms, span: { start, end } }: NameMatch, visible: string): boolean {
  if (forms.some((form) => form.of === 'actor' && form.actor.kind === 'media')) return false;
  return (
    /(?:PAP|AFP|Reuters)\/$/.test(visible.slice(Math.max(0, start - 8), start)) ||
    /^\/(?:PAP|\p{Lu}{2,} \p{Lu}{2})/u.test(visible.slice(end, end + 24))
  );
}

/** `Konstytucyjna Partia Demokratyczna`, `Ludowi Demokraci`: a word with a capital that agrees with the noun behind it. */
function isBehindPartyAdjective({ text, span }: NameMatch, visible: string): boolean {
  const word = wordBefore(visible, span.start)?.word ?? '';
  const ending = /^Parti(?:a|i|[ęą])(?!\p{L})/u.exec(text)?.[0].at(-1);
  if (ending === undefined) return /(?:[nw]i|[sc]cy|[nw]y(?:ch|mi?)|[sc]ki(?:ch|mi?))$/.test(word);
  return (ending === 'a' ? /[nwk]a$/ : ending === 'i' ? /(?:[nw]|ki)ej$/ : /[nwk]ą$/).test(word);
}

const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:n(?:a|ej|ą|y|e|ego|ych|ymi)|(?:sk|ck|dzk)(?:a|iej|ą|i|ie|iego|ich|imi))$/u;

function goesOnInGenitive({ end }: Span, visible: string): boolean {
  return /^\s\p{Lu}\p{Ll}+(?:ej|ego|ich|ych)(?!\p{L})/u.test(visible.slice(end, end + 40));
}

/** `Rada Bezpieczeństwa i Obrony` is another council, where `Rada Bezpieczeństwa i Agencja` are two institutions. */
function goesOnWithAnd({ text, span: { end } }: NameMatch, visible: string, isGivenName: NameFinder['isGivenName']): boolean {
  if (!text.includes(' ')) return false;
  const word = /^ i (\p{Lu}\p{Ll}+(?:y|i|ów|u))(?!\p{L})/u.exec(visible.slice(end, end + 40))?.[1];
  return word !== undefined && !/(?:sk|ck|dzk)i$/.test(word) && !isPolishNoun(word) && !isGivenName(fold(word));
}

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
    if (bearer === 'another' || !isMereWord(form, match, visible, neighbours.isPolish)) found[bearer].push(form);
  }
  return found;
}

/** `chińskie MSZ` and `MSZ Chin` are not Poland's, whose acronym it is; `Chengdu Suanze Technology` is not the city. */
function isOfOther({ kind, actor, text }: ActorForm, { span }: NameMatch, beside: readonly string[], visible: string): boolean {
  if (actor.kind === 'place') return isOrganisationBehind(visible, span.end);
  // `a pro-Russian government` is not Russia's; `pro-Huawei` is about Huawei.
  if (text.includes(' ') && /(?:pro|anti|non)[-‑]$/i.test(visible.slice(Math.max(0, span.start - 5), span.start))) return true;
  if (kind !== 'acronym' && kind !== 'native' && kind !== 'foreign') return false;
  // `szef KE Jean-Claude Juncker` came from Luxembourg.
  if (kind === 'acronym' && actor.country === 'EU') return false;
  // `Departament Unii Europejskiej Kancelarii Prezesa Rady Ministrów` is in Poland all the same.
  const others = beside.filter((code) => code !== 'EU');
  if (others.length === 0 || actor.country === undefined || !ONE_IN_EACH_COUNTRY.has(actor.kind)) return false;
  return !others.includes(actor.country);
}

function isMereWord({ actor }: ActorForm, { span }: NameMatch, visible: string, isPolish: () => boolean): boolean {
  const folded = fold(actor.family ?? '');
  return (isWord(folded, isPolish) && readsAsWord(folded, span, visible)) || (isPolish() && asksWho(span, visible));
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
  return kind === 'acronym' && text.length <= 3 && !KNOWN_EVERYWHERE.has(actor.kind);
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
