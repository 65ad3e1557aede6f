import { isUnmistakable, rolesInOffice } from '../glossary/offices.ts';
import type { Owner } from '../glossary/owners.ts';
import {
  formerBeside,
  type HeadKind,
  type PolishFormer,
  type PolishHead,
  polishHead,
  polishHeadOf,
  polishMinistry,
} from '../glossary/polish-offices.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { genderOf } from './genders.ts';
import {
  type Bearer,
  MOVED as ENGLISH_MOVED,
  type FormerTitle,
  isInCapitals,
  OWN_TIME,
  opensSentence,
  REACH,
  type Word,
  type WrittenTitle,
  wordsIn,
} from './written-title.ts';

/** Somebody whom a text names, with the form of the name that stands there. */
export interface PolishBearer extends Bearer {
  readonly text: string;
  readonly form: string;
  readonly inflected: boolean;
  /** Whether the text around is Polish: `Premier` by itself is English too. */
  readonly isPolish: () => boolean;
}

const TITLE = /prezyden|premier|kanclerz|minist|sekretarz|szef|przewodnicz|przedstawiciel|prezes/i;
const MOST_WORDS = 9;

/** What says that a title was not held, or not then, with up to three words between; what may only stand right before it; its time. */
const MOVED =
  /(?<![\p{L}])(?:był\p{L}*|ówczesn\p{L}+|wówczas\p{L}*|wtedy|przyszł\p{L}+|późniejsz\p{L}+|wcześniejsz\p{L}+|dawn\p{L}+|niegdysiejsz\p{L}+|niedosz\p{L}+|eks|ex|wice|vice|pierwsz\p{L}+|poprzedni\p{L}*|ostatni\p{L}*|kolejn\p{L}+|następn\p{L}+|dotychczasow\p{L}+|ustępując\p{L}+|odchodząc\p{L}+|tymczasow\p{L}+|zmarł\p{L}*|śp|nowowybran\p{L}+|elekt\p{L}*|desygnowan\p{L}+|nominowan\p{L}+|mianowan\p{L}+|wybran\p{L}+|wyb(?:ór|or)\p{L}*|zaprzysięż\p{L}+|obalon\p{L}+|kandyd\p{L}+|samozwańcz\p{L}+|zosta\p{L}+|będ\p{L}+|być|obowiązki|zastępc\p{L}+)\.?[\s-]+(?:[\p{L}.'’-]+\s+){0,3}$/iu;
const BESIDE = /(?<![\p{L}])(?:na|jako|za|b\.|p\.\s?o\.|śp\.|im\.|imienia)\s*$/iu;
const TIME_OF =
  /(?<![\p{L}])(?:gdy|kiedy|czas\p{L}+|rząd\p{L}*|kadencj\p{L}+|administracj\p{L}+|gabine\p{L}+|prezydentur\p{L}+|epo[kc]\p{L}+|er[ąęyze]|er)\s+$/iu;
const CURRENT = /(?<![\p{L}])(?:obecn|aktualn|dzisiejsz|urzędując)\p{L}+\s+$/iu;
const NEW = /(?<![\p{L}])(?:now\p{L}+|pan\p{L}*)\s+$/iu;
const MOVED_BEHIND =
  /^\s*,?\s*(?:w\s+(?:latach|okresie|rządzie|19|20)|od|do|za\s|wówczas|wtedy|ówczesn|późniejsz|dziś|obecnie)/iu;

/** The title beside a name in Polish, before it (`serbskim prezydentem`) or behind it; as `writtenTitle` for English. */
export function polishTitle(text: string, bearer: PolishBearer): WrittenTitle | undefined {
  const { start, end } = bearer.span;
  if (!TITLE.test(text.slice(Math.max(0, start - REACH), end + REACH))) return undefined;
  return titleBefore(text, bearer) ?? titleBehind(text, bearer);
}

const CLAUSE = /(?<!(?<!\p{L})(?:ds|b|p|o|śp))\.|[,;:!?()[\]"“”„]/gu;

function titleBefore(text: string, bearer: PolishBearer): WrittenTitle | undefined {
  const { start, end } = bearer.span;
  const from = Math.max(0, start - REACH);
  const apart = /(?<comma>,)?\s+$/.exec(text.slice(from, start));
  if (apart === null) return undefined;
  const lead = text.slice(from, from + apart.index);
  const clause = [...lead.matchAll(CLAUSE)].at(-1);
  const words = wordsIn(lead.slice((clause?.index ?? -1) + 1), from + (clause?.index ?? -1) + 1).slice(-MOST_WORDS);
  const index = words.findLastIndex(({ word }) => polishHead(word) !== undefined);
  const found = index < 0 ? undefined : readTitle(text, words.slice(0, index), words.slice(index), bearer);
  const comma = apart.groups?.comma !== undefined;
  // `prezydent Serbii, Aleksandar Vučić`; without its country the comma may part two people.
  if (found === undefined || (comma && found.owner === undefined)) return undefined;
  const ahead = text.slice(from, found.start);
  const behind = text.slice(end, end + REACH);
  return {
    ...titleAt(text, { start: found.start, end: (words.at(-1) as Word).end }, found, bearer),
    moved:
      MOVED.test(ahead) ||
      ENGLISH_MOVED.test(ahead) ||
      BESIDE.test(ahead) ||
      TIME_OF.test(ahead) ||
      OWN_TIME.test(behind) ||
      /^,\s*(?:wówczas|wtedy|ówczesn)/.test(behind),
    unsure: comma || found.unsure,
  };
}

function titleBehind(text: string, bearer: PolishBearer): WrittenTitle | undefined {
  const { end } = bearer.span;
  const apart = /^,\s+/.exec(text.slice(end, end + REACH));
  if (apart === null) return undefined;
  const begin = end + apart[0].length;
  const stretch = text.slice(begin, end + REACH);
  const clause = stretch.slice(0, [...stretch.matchAll(CLAUSE)][0]?.index ?? stretch.length);
  const words = wordsIn(clause, begin);
  const index = words.findIndex(({ word }) => polishHead(word) !== undefined);
  if (index < 0 || index > 3) return undefined;
  for (let count = Math.min(words.length, index + MOST_WORDS); count > index; count -= 1) {
    const found = readTitle(text, words.slice(0, index), words.slice(index, count), bearer);
    if (found === undefined) continue;
    const stop = (words[count - 1] as Word).end;
    const next = words[count]?.word;
    // `prezydent Warszawy`, and `prezydent Serbii Aleksandar Vučić` of the next one.
    if (next !== undefined && (count === index + 1 || /^\p{Lu}/u.test(next))) return undefined;
    const lead = text.slice(begin, found.start);
    if (!/^(?:\p{L}+(?:n|sz|ąc)(?:y|a|i|ego|emu|ym|ej|ą)\s+|(?:wówczas|wtedy|jeszcze)\s+|był\p{L}*\s+)*$/iu.test(lead))
      return undefined;
    return {
      ...titleAt(text, { start: found.start, end: stop }, found, bearer),
      moved: MOVED.test(lead) || MOVED_BEHIND.test(text.slice(stop, stop + 24)),
      unsure: true,
    };
  }
  return undefined;
}

interface FoundTitle {
  readonly start: number;
  readonly office: string;
  readonly owner: Owner | undefined;
  readonly unsure: boolean;
  readonly head: PolishHead;
  /** The adjective of a country before it. */
  readonly adjective: string | undefined;
}

/** `title` begins with its head; the words before may be a country's adjective. */
function readTitle(text: string, lead: readonly Word[], title: readonly Word[], bearer: PolishBearer): FoundTitle | undefined {
  const [first, ...complement] = title as [Word, ...Word[]];
  const head = polishHead(first.word);
  const between = text.slice(first.start, title.at(-1)?.end);
  if (head === undefined || /[^\p{L}\p{M}\p{N}\s'’.-]/u.test(between)) return undefined;
  if (/^premier$/i.test(first.word) && !bearer.isPolish()) return undefined;
  if (!agrees(first.word, head, bearer)) return undefined;
  const before = lead.at(-1);
  const adjacent = before !== undefined && /^\s+$/.test(text.slice(before.end, first.start)) ? before : undefined;
  const high = head.kind === 'representative' && /^wysok/i.test(adjacent?.word ?? '') ? adjacent : undefined;
  const said = complementOf(head.kind, complement, high !== undefined, bearer);
  if (said === undefined) return undefined;
  const ofCountry =
    adjacent && (/^\p{Ll}/u.test(adjacent.word) || opensSentence(text, adjacent.start)) ? bearer.ownerAt(adjacent) : undefined;
  const adjective = ofCountry?.kind === 'country' ? adjacent : undefined;
  const owner = said.owner ?? (adjective && ofCountry);
  if (owner !== undefined && !bearer.mayServe(owner, said.office)) return undefined;
  const isMayor = said.office === 'president' && bearer.actor.roles.some(({ title: held }) => /\bMayor\b/.test(held));
  return {
    head,
    start: (high ?? adjective ?? first).start,
    office: said.office,
    owner,
    adjective: adjective?.word,
    unsure: said.unsure || !isUnmistakable(said.office) || isMayor || (head.grammar === 'oblique' && !bearer.inflected),
  };
}

interface Complement {
  readonly office: string;
  readonly owner: Owner | undefined;
  readonly unsure: boolean;
}

function complementOf(kind: HeadKind, words: readonly Word[], isHigh: boolean, bearer: PolishBearer): Complement | undefined {
  const all = words.map(({ word }) => word).join(' ');
  const whole = ownerOf(words, bearer);
  switch (kind) {
    case 'president':
    case 'prime minister':
    case 'chancellor': {
      const named = /^federaln/i.test(all) ? words.slice(1) : words;
      const owner = ownerOf(named, bearer);
      return named.length > 0 && owner?.kind !== 'country' ? undefined : { office: kind, owner, unsure: false };
    }
    case 'minister':
      return split(words, bearer, (field) => polishMinistry(field));
    case 'prezes':
      return split(words, bearer, (field) => (/^rady ministrów$/i.test(field) ? 'prime minister' : undefined));
    case 'secretary': {
      if (/^generaln/i.test(all)) {
        const owner = ownerOf(words.slice(1), bearer);
        return owner?.kind === 'institution' ? { office: 'secretary general', owner, unsure: true } : undefined;
      }
      // In Poland a `sekretarz stanu` is a deputy minister, and there are many.
      const found = split(words, bearer, (field) =>
        field === 'stanu' ? 'secretary of state' : field === 'obrony' ? 'defence minister' : undefined,
      );
      return found && { ...found, unsure: true };
    }
    case 'head': {
      const of = words[0] && bearer.ownerAt(words[0]);
      const isUnions = of?.id === 'EU' && /^\p{Lu}?\p{L}+ dyplomacji$/u.test(all);
      const isOfUnion = /^dyplomacji (?:UE|Unii(?: Europejskiej)?)$/u.test(all);
      if (isUnions || isOfUnion) return { office: 'high representative', owner: undefined, unsure: true };
      const adjective = of?.kind === 'country' && /^\p{Ll}/u.test(words[0]?.word ?? '') ? of : undefined;
      const found = split(adjective === undefined ? words : words.slice(1), bearer, polishHeadOf);
      if (found !== undefined) return { ...found, office: ownWordFor(found.office, bearer), owner: found.owner ?? adjective };
      if (whole?.kind !== 'institution') return undefined;
      const office = ['president', 'secretary general'].find((one) => bearer.hasServed(whole, one));
      return office === undefined ? undefined : { office, owner: whole, unsure: true };
    }
    case 'chair':
      return whole?.kind === 'institution' ? { office: 'president', owner: whole, unsure: false } : undefined;
    case 'representative':
      return isHigh && (all === '' || UNION.test(all))
        ? { office: 'high representative', owner: undefined, unsure: true }
        : undefined;
  }
}

/** `szef amerykańskiej dyplomacji` is a secretary of state. */
function ownWordFor(office: string, { actor }: PolishBearer): string {
  const secretary = 'secretary of state';
  return office === 'foreign minister' && rolesInOffice(actor, secretary).length > 0 ? secretary : office;
}

const UNION =
  /^(?:(?:UE|Unii(?: Europejskiej)?)(?= |$) ?)(?:(?:ds|do spraw) (?:polityki )?zagraniczn\p{L}+(?: i (?:polityki )?bezpieczeństwa)?)?$|^(?:ds|do spraw) (?:wspólnej )?(?:polityki )?zagraniczn\p{L}+ i (?:polityki )?bezpieczeństwa$/u;

/** The words of an office and, behind them, those of its country: `spraw zagranicznych Chin`. */
function split(
  words: readonly Word[],
  bearer: PolishBearer,
  find: (field: string) => string | undefined,
): Complement | undefined {
  for (let count = words.length; count > 0; count -= 1) {
    const office = find(
      words
        .slice(0, count)
        .map(({ word }) => word)
        .join(' '),
    );
    if (office === undefined) continue;
    const rest = words.slice(count);
    const owner = ownerOf(rest, bearer);
    return rest.length > 0 && owner?.kind !== 'country' ? undefined : { office, owner, unsure: false };
  }
  return undefined;
}

function ownerOf(words: readonly Word[], { ownerAt }: PolishBearer): Owner | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : ownerAt({ start: first.start, end: last.end });
}

/**
 * Whether title and name may be in one case: `z premierem Morawiecki` are two people, and so are `premier Morawieckiemu` and
 * `doradcą prezydenta Andrzejem`; women bear some titles undeclined.
 */
function agrees(word: string, { grammar, gender }: PolishHead, { actor, text, form, inflected }: PolishBearer): boolean {
  if (grammar === 'nominative') return !inflected;
  const alone = !/\s/.test(text);
  if (grammar === 'plain') return /^ministra$/i.test(word) || !inflected || genderOf(actor) === 'f';
  if (!inflected) return (gender === 'f' && alone) || CUSTOMS.familyFirst.has(actor.country ?? '');
  const forms = form.split(/[\s-]+/);
  const words = text.split(/[\s-]+/);
  const changed = words.length === forms.length ? words.filter((one, index) => one !== forms[index]) : [];
  const ending = OBLIQUE.find(([heads]) => heads.test(word))?.[1];
  return ending === undefined || changed.every((one) => !ending.test(one));
}

/** Endings that a name cannot have beside a title in that case. */
const OBLIQUE: readonly (readonly [heads: RegExp, never: RegExp])[] = [
  [/(?:ego|ta|era|rza|stra|efa|esa|ela)$/i, /(?:em|owi|emu|[iy]m|ą)$/],
  [/(?:em|ącym)$/i, /(?:owi|emu|ego|a|y|u)$/],
  [/(?:owi|emu)$/i, /(?:em|ego|ą|a|[iy]m)$/],
];

function titleAt(
  text: string,
  span: { readonly start: number; readonly end: number },
  { office, owner, head, adjective }: FoundTitle,
  bearer: PolishBearer,
): Omit<WrittenTitle, 'moved' | 'unsure'> {
  const lead = text.slice(Math.max(0, span.start - REACH), span.start);
  const current = CURRENT.test(lead);
  const former = current || NEW.test(lead) ? undefined : formerOf(head, adjective, bearer);
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    span,
    text: written,
    office,
    owner,
    current,
    polish: true,
    former: former && formerAt(text, span.start, written, former),
  };
}

/** The form of *były* that agrees, where title, adjective and first name leave no doubt of case and gender. */
function formerOf(head: PolishHead, adjective: string | undefined, bearer: PolishBearer): PolishFormer | undefined {
  const gender = genderOf(bearer.actor);
  const beside = adjective === undefined ? undefined : formerBeside(adjective);
  if (head.former !== undefined) {
    if (gender !== undefined && gender !== head.gender) return undefined;
    return beside === undefined || beside === head.former ? head.former : undefined;
  }
  if (head.grammar !== 'plain') return undefined;
  if (beside !== undefined) return beside;
  if (bearer.inflected || gender === undefined) return undefined;
  // A woman's family name alone is often the same in all cases.
  return gender === 'm' ? 'były' : /\s/.test(bearer.text) ? 'była' : undefined;
}

function formerAt(text: string, start: number, written: string, former: PolishFormer): FormerTitle {
  const opens = opensSentence(text, start) && /^\p{Lu}\p{Ll}/u.test(written);
  const word = isInCapitals(written) ? former.toUpperCase() : former;
  if (!opens) return { text: `${word} ${written}`, edit: { span: { start, end: start }, text: `${word} ` } };
  const capital = former.charAt(0).toUpperCase() + former.slice(1);
  const small = written.charAt(0).toLowerCase();
  return {
    text: `${capital} ${small}${written.slice(1)}`,
    edit: { span: { start, end: start + 1 }, text: `${capital} ${small}` },
  };
}
