import type { CapitalWord, TextWords } from '../matching/words.ts';
import { firstBehind } from '../text/first-behind.ts';
import { monthNamed } from '../text/months.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { goesOnAsName, nounsInEnglish, nounsInPolish, nounsOfName } from './nouns.ts';
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
  const nounsOfWord = text.isPolish() ? nounsInPolish : nounsInEnglish;
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
