import type { Draft } from '../markdown/draft.ts';
import { type Span, shift } from '../text/span.ts';
import type { PieceFacts } from './facts.ts';
import type { ReferenceList } from './references.ts';
import type { BracketedNumbers, CitationPart } from './scan-citations.ts';

/** A citation by number: `[1]`, `[1, 3]`, `[4–6]`, `[3, p. 15]`. Offsets are the draft's. */
export interface Citation {
  readonly index: number;
  /** From the first bracket to the last. */
  readonly span: Span;
  readonly parts: readonly CitationPart[];
  /** `reversed` (`[6-4]`) and `malformed` (`[1;2]`, `[1-]`) ones still cite what their numbers say. */
  readonly form: BracketedNumbers['form'];
  /** Citations with nothing but spaces and commas between them stand in one place: `[1][3]`. */
  readonly place: number;
  /** Every number cited, ranges spelled out, each once. */
  readonly numbers: readonly number[];
}

/** A range over more entries than this is read as its two ends. */
const LONGEST_RANGE = 1_000;
/** Three digits and fewer are never taken for a year or a quantity. */
const SMALLEST_YEAR = 1_000;
const FAR_BEYOND = 100;

/**
 * The citations of a brief. What has the form of one but cannot be one is left out: brackets in the list of
 * references, years (`[2021]`), intervals (`[0, 1]`), subscripts (`data[1]`) and labels of links.
 */
export function readCitations(
  draft: Draft,
  facts: readonly PieceFacts[],
  references: ReferenceList | undefined,
): readonly Citation[] {
  const candidates = placedBrackets(draft, facts, references?.span);
  const citations: Citation[] = [];
  let place = -1;
  for (const { bracket, offset } of accepted(candidates, facts, references)) {
    if (!bracket.joins || place < 0) place += 1;
    citations.push({
      index: citations.length,
      span: shift(bracket.span, offset),
      parts: offset === 0 ? bracket.parts : bracket.parts.map((part) => shiftPart(part, offset)),
      form: bracket.form,
      place,
      numbers: numbersOf(bracket.parts),
    });
  }
  return citations;
}

interface Candidate {
  readonly bracket: BracketedNumbers;
  readonly offset: number;
}

function placedBrackets(draft: Draft, facts: readonly PieceFacts[], list: Span | undefined): readonly Candidate[] {
  const placed: Candidate[] = [];
  for (let piece = 0; piece < facts.length; piece++) {
    const { brackets } = facts[piece] as PieceFacts;
    if (brackets.length === 0) continue;
    const offset = draft.starts[piece] as number;
    for (const bracket of brackets) {
      const start = offset + bracket.span.start;
      if (list === undefined || start < list.start || start >= list.end) placed.push({ bracket, offset });
    }
  }
  return placed;
}

/** Decides over all candidates together, since how a text writes its citations tells what else is one. */
function accepted(
  candidates: readonly Candidate[],
  facts: readonly PieceFacts[],
  references: ReferenceList | undefined,
): readonly Candidate[] {
  const defined = new Set<number>();
  for (const { definedNumbers } of facts) for (const number of definedNumbers) defined.add(number);
  const list: KnownNumbers = { defined, known: (number) => references?.byNumber.has(number) === true, last: references?.last ?? 0 };
  const sound = candidates.filter(({ bracket }) => mayCite(bracket, list));
  if (!sound.some(({ bracket }) => bracket.glued)) return sound;
  const free = sound.filter(({ bracket }) => !bracket.glued);
  const inList = ({ bracket }: Candidate): boolean => numbersOf(bracket.parts).every(list.known);
  const glued = sound.filter((candidate) => candidate.bracket.glued && inList(candidate));
  // Where `word[1]` is the rule it is how this text cites; where it is the exception it cites only what nothing else does.
  if (glued.length > free.length) return sound;
  const citedFreely = new Set(free.flatMap(({ bracket }) => numbersOf(bracket.parts)));
  const needed = new Set(glued.filter(({ bracket }) => !numbersOf(bracket.parts).some((number) => citedFreely.has(number))));
  return sound.filter((candidate) => !candidate.bracket.glued || needed.has(candidate));
}

interface KnownNumbers {
  readonly known: (number: number) => boolean;
  readonly last: number;
  /** Numbers that are labels of link definitions. */
  readonly defined: ReadonlySet<number>;
}

function mayCite(bracket: BracketedNumbers, list: KnownNumbers): boolean {
  const { parts } = bracket;
  const isFar = (number: number): boolean => number >= SMALLEST_YEAR && number > list.last + FAR_BEYOND;
  if (parts.every(({ from, to }) => isFar(from) && isFar(to))) return false;
  if (bracket.afterBracket && parts.some(({ from }) => list.defined.has(from))) return false;
  // `[0, 1]` is an interval, unless the list does begin at 0.
  if (parts.length > 1 && !list.known(0) && parts.some(({ from }) => from === 0)) return false;
  return bracket.form !== 'malformed' || parts.every(({ from, to }) => list.known(from) && list.known(to));
}

function numbersOf(parts: readonly CitationPart[]): readonly number[] {
  const only = parts[0];
  if (parts.length === 1 && only !== undefined && only.from === only.to) return [only.from];
  const numbers = new Set<number>();
  for (const { from, to } of parts) {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    if (high - low > LONGEST_RANGE) numbers.add(low).add(high);
    else for (let number = low; number <= high; number++) numbers.add(number);
  }
  return [...numbers];
}

function shiftPart(part: CitationPart, by: number): CitationPart {
  return {
    span: shift(part.span, by),
    from: part.from,
    to: part.to,
    fromSpan: shift(part.fromSpan, by),
    toSpan: shift(part.toSpan, by),
  };
}
