import type { Citation } from '../brief/citations.ts';
import type { CitationPart } from '../brief/scan-citations.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Anatomy, dashOf, separatorsOf } from './citation-anatomy.ts';
import { digitsLike, rangeEndLike } from './digits.ts';
import type { NewPart } from './new-parts.ts';
import { LONGEST, readsAs } from './reads-as.ts';

export interface GroupWish {
  /** Whether the group is to ascend; else the numbers stay in the order of the author. */
  readonly sorted: boolean;
  /** The number whose going makes its two neighbours one range, where one of them was a range. */
  readonly healed: number | undefined;
}

/**
 * The edit that writes all numbers of a citation anew: locators with their numbers, the author's separators and
 * dashes. `undefined` when what comes out would be read as something else.
 */
export function writeGroup(
  text: string,
  citation: Citation,
  anatomy: Anatomy,
  parts: readonly NewPart[],
  { sorted, healed }: GroupWish,
): TextEdit | undefined {
  const written = healed === undefined ? runsOf(text, anatomy, parts) : heal(text, runsOf(text, anatomy, parts), healed);
  const runs = sorted ? written.toSorted((a, b) => a.from - b.from) : written;
  const open = text.slice(citation.span.start, anatomy.inner.start);
  const close = text.slice(anatomy.inner.end, citation.span.end);
  const linked = text.startsWith('](', citation.span.end) || text.startsWith('(', citation.span.end);
  for (const divide of [false, true]) {
    const lines = joined(runs, anatomy, divide);
    // Brackets that are too long are text in brackets to a reader, and a link cannot be cut in two.
    if (lines.length > 1 && linked) return undefined;
    const inner = lines.join(`${close}, ${escapeBefore(text, citation)}${open}`);
    if (readsAs(open + inner + close, runs)) return { span: anatomy.inner, text: inner };
  }
  return undefined;
}

/** One number or range as it will be written. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly locator: string;
  /** What the author wrote behind it. */
  readonly separator: string | undefined;
  readonly part: CitationPart;
}

function runsOf(text: string, anatomy: Anatomy, parts: readonly NewPart[]): readonly Run[] {
  return parts.flatMap(({ part, numbers }, index) => {
    const { locator = '', separator } = anatomy.items[index] ?? {};
    const runs = part.from === part.to ? numbers.map((n) => [n, n] as const) : stretches(numbers);
    return runs.map(([from, to], i): Run => {
      const last = i === runs.length - 1;
      const shown = textOf(text, part, from, to);
      return { from, to, text: shown, locator: last ? locator : '', separator: last ? separator : undefined, part };
    });
  });
}

/** `2, 5, 6, 7` → `2`, `5-7`. */
function stretches(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) found[found.length - 1] = [last[0], number];
    else found.push([number, number]);
  }
  return found;
}

function textOf(text: string, part: CitationPart, from: number, to: number): string {
  const { fromSpan, toSpan } = part;
  const first = digitsLike(text.slice(fromSpan.start, fromSpan.end), from);
  if (from === to) return first;
  return `${first}${dashOf(text, part) ?? '-'}${rangeEndLike(text.slice(toSpan.start, toSpan.end), part.to, from, to)}`;
}

function heal(text: string, runs: readonly Run[], healed: number): readonly Run[] {
  const next = runs.findIndex(({ part }, i) => part.from === healed + 1 && runs[i - 1]?.part.to === healed - 1);
  const [first, second] = [runs[next - 1], runs[next]];
  if (first === undefined || second === undefined || first.locator !== '') return runs;
  const range = [first.part, second.part].find(({ from, to }) => from !== to);
  if (range === undefined) return runs;
  const whole = { ...second, from: first.from, to: second.to, text: textOf(text, range, first.from, second.to) };
  return [...runs.slice(0, next - 1), whole, ...runs.slice(next + 1)];
}

/** The runs with what parts them, cut where a bracket would grow too long. `divide`: a semicolon behind every locator. */
function joined(runs: readonly Run[], anatomy: Anatomy, divide: boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const shown = run.text + run.locator;
    const separator = before === undefined ? '' : separatorBehind(before, index - 1, runs.length, anatomy, divide);
    if (line.length + separator.length + shown.length <= LONGEST) line += separator + shown;
    else {
      lines.push(line);
      line = shown;
    }
  });
  return [...lines, line];
}

/** A comma as the author has it at this place of the group; behind a locator what the author has behind that one. */
function separatorBehind(run: Run, place: number, count: number, anatomy: Anatomy, divide: boolean): string {
  const { comma, semicolon } = separatorsOf(anatomy);
  if (run.locator === '') {
    const here = count === anatomy.items.length ? anatomy.items[place]?.separator : run.separator;
    return here?.includes(',') === true ? here : comma;
  }
  if (divide) return semicolon;
  return run.separator ?? (anatomy.items.some(({ separator }) => separator?.includes(';')) ? semicolon : comma);
}

function escapeBefore(text: string, { span }: Citation): string {
  return text.charAt(span.start - 1) === '\\' ? '\\' : '';
}
