import type { CapitalWord, TextWords } from '../matching/words.ts';
import { firstBehind } from '../text/first-behind.ts';
import { monthNamed } from '../text/months.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { goesOnAsName, isPolishNoun, nounsInEnglish, nounsInPolish, nounsOfName } from './nouns.ts';
import type { PieceName, PieceNames } from './piece-names.ts';
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
  /** Those of `others` whose name the glossary does not have at all. */
  readonly unknown: readonly string[];
}

const NOTHING: PieceNouns = { alone: [], others: [], unknown: [] };

/** What the nouns of a piece are told by. */
export interface NounContext {
  /** The stretches in other people's words. */
  readonly quotations: () => readonly Span[];
  /** Whether a folded word is somebody's given name. */
  readonly isGivenName: (word: string) => boolean;
}

/** The nouns of a piece that the glossary's names in it do not have. */
export function nounsIn(
  text: TextWords,
  capitals: readonly CapitalWord[],
  names: PieceNames,
  { quotations, isGivenName }: NounContext,
): PieceNouns {
  const alone: ShortName[] = [];
  const others = new Set<string>();
  const unknown = new Set<string>();
  const nameBehind = firstBehind(names.map((name) => ({ span: name.match.span, name })));
  for (const { certain, match } of names) {
    if (certain === undefined && match.text.includes(' ')) for (const noun of nounsOfName(match.text)) others.add(noun);
  }
  const nounsOfWord = text.isPolish() ? nounsInPolish : nounsInEnglish;
  for (const { start, end, shape } of capitals) {
    if (shape === 'mixed' || end - start < (shape === 'capitals' ? SHORTEST_IN_CAPITALS : SHORTEST_NOUN)) continue;
    const nouns = nounsOfWord(text.visible.slice(start, end));
    if (nouns.length === 0) continue;
    const span = { start, end };
    const next = nameBehind(start);
    const around = next !== undefined && overlaps(next.span, span) ? next.name : undefined;
    if (around !== undefined && !isMereNoun(around)) continue;
    if (shape === 'capitals' && around === undefined) continue;
    if (around === undefined ? isAlone(span, text, isGivenName) : around.generic.length > 0)
      alone.push({ span, text: text.visible.slice(start, end), quoted: quotations().some((one) => contains(one, span)), nouns });
    else if (text.isPolish() || !isBeforeNoun(span, text.visible)) for (const noun of nouns) unknown.add(noun);
  }
  for (const noun of unknown) others.add(noun);
  return alone.length + others.size === 0 ? NOTHING : { alone, others: [...others], unknown: [...unknown] };
}

const SHORTEST_NOUN = 3;
/** `UNIA` in a heading; shorter ones may be acronyms. */
const SHORTEST_IN_CAPITALS = 4;

/** `Unia`, which the glossary has as a name that the brief decides. */
export function isMereNoun({ match: { text, forms }, own, family }: PieceName): boolean {
  if (own.length + family.length > 0 || !isPolishNoun(text)) return false;
  return forms.some((form) => form.of === 'actor' && form.kind === 'generic' && form.actor.country === 'EU');
}

function isAlone(span: Span, { visible, isPolish }: TextWords, isGivenName: NounContext['isGivenName']): boolean {
  return isPolish() ? standsAlone(span, visible, isGivenName) : standsAloneInEnglish(span, visible);
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
function standsAlone({ start, end }: Span, visible: string, isGivenName: NounContext['isGivenName']): boolean {
  const before = wordBefore(visible, start);
  if (before !== undefined && /^\p{Lu}/u.test(before.word) && !before.opensSentence) return false;
  // `Instrument Sąsiedztwa i Partnerstwa`
  if (/\p{Lu}[\p{L}-]*\s+(?:i|oraz)\s+$/u.test(visible.slice(Math.max(0, start - 40), start))) return false;
  return !goesOnAsName({ start, end }, visible, isGivenName) && !/^\s+(?:ds\.|do spraw)\s/.test(visible.slice(end, end + 12));
}
