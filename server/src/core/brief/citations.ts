import type { Draft } from '../markdown/draft.ts';
import { type Span, shift } from '../text/span.ts';
import { asBackwardRange } from './backward-range.ts';
import type { PieceFacts } from './facts.ts';
import type { ReferenceList } from './references.ts';
import type { BracketedNumbers, CitationPart } from './scan-citations.ts';

/** A citation by number: `[1]`, `[1, 3]`, `[4–6]`, `[3, p. 15]`. Offsets are the draft's. */
export interface Citation {
  /** From the first bracket to the last. */
  readonly span: Span;
  readonly parts: readonly CitationPart[];
  /** Of one number or range, as nearly all are: `[7]`, `[4-6]`, `[3, p. 15]`. */
  readonly single: boolean;
  /** `reversed` (`[6-4]`) and `malformed` (`[1;2]`, `[1-]`) ones still cite what their numbers say. */
  readonly form: BracketedNumbers['form'];
  /** Nothing but spaces and commas stands between it and the one before: `[1], [3]` is one place. */
  readonly joins: boolean;
  /** Every number cited, ranges spelled out, each once. */
  readonly numbers: readonly number[];
}

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
  const candidates = placedBrackets(draft, facts, references);
  if (!candidates.some(({ bracket }) => bracket.glued || bracket.inCell)) return candidates;
  const inList = ({ numbers }: PlacedCitation): boolean => numbers.every((number) => references?.byNumber.has(number));
  // `[3]` alone in a cell is a figure, unless it is a number of the list: then renumbering must not pass it by.
  const free = candidates.filter((candidate) => !candidate.bracket.glued && (!candidate.bracket.inCell || inList(candidate)));
  const glued = candidates.filter((candidate) => candidate.bracket.glued && inList(candidate));
  // Where `word[1]` is the rule it is how this text cites; where it is the exception it cites only what nothing else does.
  const glues = glued.length > free.length;
  const cited = new Set(free.flatMap(({ numbers }) => numbers));
  const needed = glued.filter(({ numbers }) => !numbers.some((number) => cited.has(number)));
  const kept = new Set([...free, ...(glues ? candidates.filter(({ bracket }) => bracket.glued) : needed)]);
  return without(candidates, (candidate) => !kept.has(candidate));
}

/** What joined a bracket that is left out joins nothing. */
function without(
  candidates: readonly PlacedCitation[],
  isOut: (candidate: PlacedCitation) => boolean,
): readonly PlacedCitation[] {
  return candidates.flatMap((candidate, index) => {
    if (isOut(candidate)) return [];
    const before = candidates[index - 1];
    const alone = candidate.joins && before !== undefined && isOut(before);
    return [alone ? new PlacedCitation(candidate.bracket, candidate.offset, false) : candidate];
  });
}

/** A bracket at its place. A keystroke moves all that follow it, so places are computed when they are asked for. */
class PlacedCitation implements Citation {
  readonly bracket: BracketedNumbers;
  readonly offset: number;
  readonly joins: boolean;
  readonly single: boolean;

  constructor(bracket: BracketedNumbers, offset: number, joins: boolean) {
    this.bracket = bracket;
    this.offset = offset;
    this.joins = joins;
    this.single = bracket.parts.length === 1;
  }

  get span(): Span {
    return shift(this.bracket.span, this.offset);
  }

  get parts(): readonly CitationPart[] {
    return this.bracket.parts.map((part) => shiftPart(part, this.offset));
  }

  get form(): BracketedNumbers['form'] {
    return this.bracket.form;
  }

  get numbers(): readonly number[] {
    return this.bracket.numbers;
  }
}

function placedBrackets(
  draft: Draft,
  facts: readonly PieceFacts[],
  references: ReferenceList | undefined,
): readonly PlacedCitation[] {
  const placed: PlacedCitation[] = [];
  const list = references?.span;
  const defined = definedNumbers(facts);
  for (let piece = 0; piece < facts.length; piece++) {
    const { brackets } = facts[piece] as PieceFacts;
    if (brackets.length === 0) continue;
    const offset = draft.starts[piece] as number;
    let open = false;
    for (const bracket of brackets) {
      const start = offset + bracket.span.start;
      const cites = (list === undefined || start < list.start || start >= list.end) && mayCite(bracket, references, defined);
      if (cites) {
        const read = references === undefined ? bracket : asBackwardRange(bracket, references);
        placed.push(new PlacedCitation(read, offset, bracket.joins && open));
      }
      open = cites;
    }
  }
  return placed;
}

/** Numbers that are labels of link definitions. */
function definedNumbers(facts: readonly PieceFacts[]): ReadonlySet<number> {
  const defined = new Set<number>();
  for (const { definedNumbers } of facts) for (const number of definedNumbers) defined.add(number);
  return defined;
}

function mayCite(bracket: BracketedNumbers, references: ReferenceList | undefined, defined: ReadonlySet<number>): boolean {
  const { parts } = bracket;
  // Nearly every citation is `[7]`, and nothing speaks against it.
  const only = parts.length === 1 ? parts[0] : undefined;
  if (
    only !== undefined &&
    only.to < SMALLEST_YEAR &&
    only.from < SMALLEST_YEAR &&
    bracket.form !== 'malformed' &&
    !bracket.afterBracket
  )
    return true;
  if (parts.every(({ from, to }) => isFar(from, references) && isFar(to, references))) return false;
  if (bracket.afterBracket && parts.some(({ from }) => defined.has(from))) return false;
  const known = (number: number): boolean => references?.byNumber.has(number) === true;
  // `[0, 1]` is an interval, unless the list does begin at 0.
  if (parts.length > 1 && !known(0) && parts.some(({ from }) => from === 0)) return false;
  return bracket.form !== 'malformed' || parts.every(({ from, to }) => known(from) && known(to));
}

function isFar(number: number, references: ReferenceList | undefined): boolean {
  return number >= SMALLEST_YEAR && number > (references?.last ?? 0) + FAR_BEYOND;
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
