import type { Actor } from '../glossary/actor.ts';
import { nominativesOf, SHORTEST_FIRST } from '../matching/inflection.ts';
import type { CapitalWord, TextWords } from '../matching/words.ts';
import { firstBehind } from '../text/first-behind.ts';
import { fold } from '../text/fold.ts';
import { monthNamed } from '../text/months.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { PieceNames } from './piece-names.ts';
import { isTitleWord } from './title-words.ts';
import { wordBefore } from './words-beside.ts';

/**
 * Names by which a text calls an institution once it has named it, `the Commission` and `Komisja`: the noun of what it is,
 * with a capital, and nothing else. Offsets are the piece's.
 */
export interface ShortName {
  readonly span: Span;
  readonly text: string;
  readonly quoted: boolean;
  /** Nouns, folded, whose case it may be. */
  readonly nouns: readonly string[];
}

/** The nouns of one piece that stand alone, and those that belong to names of which the glossary does not tell whose they are. */
export interface PieceNouns {
  readonly alone: readonly ShortName[];
  readonly others: readonly string[];
}

/** What institutions are, in English and in Polish; folded. */
const ENGLISH: ReadonlySet<string> = new Set(
  `administration agency alliance assembly association authority bank board bureau commission committee community company
   conference congress convention corporation council court department embassy federation forum foundation fund group
   initiative institute institution league ministry office organisation organization parliament party partnership secretariat
   senate tribunal union university`.split(/\s+/),
);
const POLISH: ReadonlySet<string> = new Set(
  `administracja agencja ambasada bank biuro departament federacja forum fundacja fundusz grupa inicjatywa instytut izba
   kancelaria komisja komitet konferencja kongres konsorcjum korporacja liga ministerstwo organizacja parlament partia
   partnerstwo rada sad sekretariat senat sojusz spolka stowarzyszenie towarzystwo trybunal unia uniwersytet urzad wspolnota
   zgromadzenie`.split(/\s+/),
);

const NOTHING: PieceNouns = { alone: [], others: [] };

/** The nouns of a piece that the glossary's names in it do not have. `quotations` gives the stretches in other people's words. */
export function nounsIn(
  text: TextWords,
  capitals: readonly CapitalWord[],
  names: PieceNames,
  quotations: () => readonly Span[],
): PieceNouns {
  const alone: ShortName[] = [];
  const others = new Set<string>();
  const nameBehind = firstBehind(names.map(({ match }) => match));
  for (const { certain, match } of names) {
    if (certain === undefined && match.text.includes(' ')) for (const noun of nounsOfName(match.text)) others.add(noun);
  }
  const nounsOfWord = text.isPolish() ? inPolish : inEnglish;
  for (const { start, end, shape } of capitals) {
    if (shape !== 'capitalised' || end - start < SHORTEST_NOUN) continue;
    const nouns = nounsOfWord(text.visible.slice(start, end));
    if (nouns.length === 0) continue;
    const span = { start, end };
    const around = nameBehind(start);
    if (around !== undefined && overlaps(around.span, span)) continue;
    if (text.isPolish() ? standsAlone(span, text.visible) : standsAloneInEnglish(span, text.visible))
      alone.push({ span, text: text.visible.slice(start, end), quoted: quotations().some((one) => contains(one, span)), nouns });
    else if (text.isPolish() || !isBeforeNoun(span, text.visible)) for (const noun of nouns) others.add(noun);
  }
  return alone.length + others.size === 0 ? NOTHING : { alone, others: [...others] };
}

const SHORTEST_NOUN = 3;
const NONE: readonly string[] = [];

const inEnglish = remembered((word: string): readonly string[] => {
  const folded = fold(word);
  return ENGLISH.has(folded) ? [folded] : NONE;
});
const inPolish = remembered((word: string): readonly string[] => polishNouns(fold(word)));

/** Whether a word is such a noun of Polish, in whatever case. */
export function isPolishNoun(word: string): boolean {
  return inPolish(word).length > 0;
}

/** The nouns whose singular the word is a case of: `Organizacje` are several. */
function polishNouns(word: string): readonly string[] {
  if (POLISH.has(word)) return [word];
  return nominativesOf(word, SHORTEST_FIRST).filter((noun) => POLISH.has(noun) && !(word.endsWith('e') && /[ij]a$/.test(noun)));
}

/** `the Commission`, and not `the Energy Commission`, `the Commission of Inquiry` or `the Party Congress`. */
function standsAloneInEnglish({ start, end }: Span, visible: string): boolean {
  if (!/(?:^|[^\p{L}])(?:the|this)\s+$/iu.test(visible.slice(Math.max(0, start - 8), start))) return false;
  const behind = visible.slice(end, end + 40);
  const next = /^\s+(?<link>of|for|on|against)?\s*(?:the\s+)?(?<word>\p{Lu}[\p{L}-]*)/u.exec(behind)?.groups;
  if (next === undefined) return !/^(?:[-‑]|\s+of\s)/.test(behind);
  const { link, word = '' } = next;
  return link === undefined ? isTitleWord(word) : link === 'on' && isDay(word);
}

/** `the Union Council` has another noun. */
function isBeforeNoun({ end }: Span, visible: string): boolean {
  return /^ \p{Lu}/u.test(visible.slice(end, end + 3));
}

function isDay(word: string): boolean {
  return monthNamed(word) !== undefined || /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word);
}

/** `zdaniem Komisji`, and not `Komisja Nadzoru Finansowego`, `Państwowa Komisja` or, where a sentence begins, `Komisja śledcza`. */
function standsAlone({ start, end }: Span, visible: string): boolean {
  const before = wordBefore(visible, start);
  if (before !== undefined && /^\p{Lu}/u.test(before.word) && !before.opensSentence) return false;
  // `Instrument Sąsiedztwa i Partnerstwa`
  if (/\p{Lu}[\p{L}-]*\s+(?:i|oraz)\s+$/u.test(visible.slice(Math.max(0, start - 40), start))) return false;
  return !goesOnAsName({ start, end }, visible) && !/^\s+(?:ds\.|do spraw)\s/.test(visible.slice(end, end + 12));
}

/** Whether the words behind a noun make a longer name of it. */
export function goesOnAsName({ start, end }: Span, visible: string): boolean {
  const behind = visible.slice(end, end + 40);
  if (/^(?:[-‑]|\s+(?:(?:im|na rzecz)(?![\p{L}])|\p{Lu}\p{Ll}))/u.test(behind)) return true;
  const next = /^\s+(\p{Ll}+)/u.exec(behind)?.[1] ?? '';
  const opensSentence = /(?:^|[.!?:;"“”„\r\n–-])\s*$/.test(visible.slice(Math.max(0, start - 3), start));
  return OF_NAME.test(next) || (opensSentence && ADJECTIVE.test(next));
}

/** Genitives with which names go on that are written small: `Rada ministrów`. */
const OF_NAME = /^(?:ministrów|miasta|gminy|powiatu|dyrektorów|doradców)$/u;

/** Endings of adjectives of such names; where a sentence begins, `Komisja śledcza` has its capital from there. */
const ADJECTIVE = /(?:sk|ck|dzk|[aeijlrw]n|zn|[cdr]cz|ow)(?:a|i|ie|y|e|iej|ej|iego|ego|iemu|emu|ą|im|ym)$|^ludow/u;

/** The nouns, folded, by which texts may call an actor. */
export const nounsOf = rememberedOf(({ kind, name, aliases, native, foreign }: Actor): ReadonlySet<string> => {
  if (kind === 'person' || kind === 'place') return new Set();
  const polish = [native.pl ?? '', foreign.pl?.name ?? '', ...(foreign.pl?.aliases ?? [])];
  return new Set([name, ...aliases, ...polish].flatMap(nounsOfName));
});

/** The noun of an English name, `Commission` of `Central Commission for Discipline Inspection`, and that of a Polish one. */
function nounsOfName(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).map(fold);
  const small = words.findIndex((word, index) => index > 0 && /^(?:of|for|on|to|in|against)$/.test(word));
  const last = words[small < 0 ? words.length - 1 : small - 1] ?? '';
  const first = words.find((word) => POLISH.has(word)) ?? words.flatMap(polishNouns).at(0);
  return [...(ENGLISH.has(last) ? [last] : []), ...(first === undefined ? [] : [first])];
}
