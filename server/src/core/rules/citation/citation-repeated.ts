import type { Citation } from '../../brief/citations.ts';
import type { CitationPart } from '../../brief/scan-citations.ts';
import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Source, sliceOf } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'citation-repeated',
  summary: 'the same number twice in one place',
  level: 'warning',
  messages: {
    repeated: '{numbers} is cited twice in one place: once is enough.',
    several: '{numbers} are cited twice in one place: once is enough.',
    remove: 'Remove the repetition',
    first: 'The first time.',
  },
  *check({ citations, references, source }) {
    if (references === undefined) return;
    for (const place of suspects(citations)) {
      const seen = new Map<number, Span>();
      for (const [index, citation] of place.entries()) {
        // `[3, p. 15], [3, p. 41]` cites two places in one source, and `[3;3]` cannot be read: that is another rule's.
        if (citation.form !== 'sound' || /[\p{L}§]/u.test(sliceOf(source, citation.span))) continue;
        const { twice, first, kept, span } = repetitionIn(citation, seen);
        // A number that the list does not have is told once, as that.
        if (first === undefined || !twice.every((number) => references.byNumber.has(number))) continue;
        const numbers = enumerate(twice.map((number) => `[${number}]`));
        const edit = kept.length > 0 ? rewritten(citation, kept, source) : removed(citation, place[index - 1], source);
        const edits = () => (edit === undefined ? [] : [edit]);
        yield {
          message: twice.length === 1 ? 'repeated' : 'several',
          values: { numbers },
          span,
          related: [{ message: 'first', span: first }],
          fixes: edit === undefined ? [] : [{ message: 'remove', edits }],
        };
      }
    }
  },
});

/** Places in which something may stand twice: citations with nothing but spaces and commas between them are one place. */
function suspects(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const places: (readonly Citation[])[] = [];
  for (let begin = 0, end = 1; begin < citations.length; begin = end, end += 1) {
    while (citations[end]?.joins === true) end += 1;
    if (mayRepeat(citations, begin, end)) places.push(citations.slice(begin, end));
  }
  return places;
}

/** Nearly every place has one number: that is soon seen, and so is that several differ. */
function mayRepeat(citations: readonly Citation[], begin: number, end: number): boolean {
  if (end - begin === 1) return citations[begin]?.single === false;
  const numbers = new Set<number>();
  let count = 0;
  for (let i = begin; i < end; i++) {
    const citation = citations[i] as Citation;
    if (!citation.single) return true;
    for (const number of citation.numbers) numbers.add(number);
    count += citation.numbers.length;
  }
  return numbers.size < count;
}

interface Repetition {
  readonly twice: readonly number[];
  /** Where the first of them stands before. */
  readonly first: Span | undefined;
  /** What the citation still has to say, part by part. */
  readonly kept: readonly Kept[];
  readonly span: Span;
}

interface Kept {
  readonly part: CitationPart;
  /** `undefined` for a part that stays as it is written. */
  readonly numbers: readonly number[] | undefined;
}

/** What the citation repeats of itself and of what `seen` has, which it adds its own to. */
function repetitionIn(citation: Citation, seen: Map<number, Span>): Repetition {
  const { parts } = citation;
  const alone = parts.length === 1;
  const twice = new Set<number>();
  const kept: Kept[] = [];
  const faulty: CitationPart[] = [];
  let first: Span | undefined;
  for (const [index, part] of parts.entries()) {
    // `[2, 1-3]`: the range says it all.
    const wider = parts.some(
      (other, at) => at > index && other.from !== other.to && other.from <= part.from && part.to <= other.to,
    );
    const numbers = numbersOf(part);
    const known = wider ? numbers : numbers.filter((number) => seen.has(number));
    if (known.length < numbers.length) {
      kept.push({ part, numbers: known.length === 0 ? undefined : numbers.filter((number) => !known.includes(number)) });
    }
    for (const number of known) twice.add(number);
    if (known.length > 0) faulty.push(part);
    if (known.length > 0) first ??= seen.get(known[0] as number) ?? parts[index + 1]?.span;
    if (!wider) for (const number of numbers) if (!seen.has(number)) seen.set(number, alone ? citation.span : part.span);
  }
  const span = faulty.length === 1 && !alone ? (faulty[0] as CitationPart).span : citation.span;
  return { twice: [...twice], first, kept, span };
}

/** Numbers of a part; of a range that no list can have, its ends. */
function numbersOf({ from, to }: CitationPart): readonly number[] {
  const length = to - from + 1;
  return length > 1_000 ? [from, to] : Array.from({ length }, (_, i) => from + i);
}

/** The same brackets with what is kept; `undefined` where markup stands between the numbers. */
function rewritten({ parts, span }: Citation, kept: readonly Kept[], source: Source): TextEdit | undefined {
  const inner = { start: parts[0]?.span.start ?? span.start, end: parts.at(-1)?.span.end ?? span.end };
  const written = sliceOf(source, inner);
  if (!/^[\d\s,‐‑‒–—−-]*$/.test(written)) return undefined;
  const comma = /,\s*/.exec(written)?.[0] ?? ', ';
  const text = kept.map(({ part, numbers }) =>
    numbers === undefined ? sliceOf(source, part.span) : rangesOf(numbers).join(comma),
  );
  return { span: inner, text: text.join(comma) };
}

/** `4`, `4-6` */
function rangesOf(numbers: readonly number[]): readonly string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
}

/**
 * Deletes the citation with what joins it to the one before. Markup around both of them (`[[3]](url), [[3]](url)`)
 * must be the same: then what is left of the two closes as it opened. `undefined` where it is not.
 */
function removed({ span }: Citation, previous: Citation | undefined, source: Source): TextEdit | undefined {
  if (previous === undefined) return undefined;
  const between = sliceOf(source, { start: previous.span.end, end: span.start });
  const behind = sliceOf(source, { start: span.end, end: span.end + between.length });
  let closing = 0;
  while (closing < between.length && between[closing] === behind[closing] && !/[\s,]/.test(between.charAt(closing))) closing += 1;
  const joint = between.slice(closing);
  const opens = closing > 0 ? /^[\s,]*(?:\[|<\w+[^<>]*>|[*_]+|\\)*$/ : /^[\s,]*\\?$/;
  return opens.test(joint) ? { span: { start: previous.span.end, end: span.end }, text: '' } : undefined;
}
