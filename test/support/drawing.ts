import { type Problem, positionAt, type Source, type Span, sourceOf } from '../../server/src/core/index.ts';

/** What a drawing shows at one place of a text. */
export interface Mark {
  readonly span: Span;
  readonly message: string;
}

/** A drawn expectation taken apart. */
export interface Drawing {
  /** The text alone, without the lines of carets. */
  readonly text: string;
  /** The text with its carets once more, in the one order that `draw` gives them. */
  readonly canonical: string;
  /** Whether related places are drawn too; a drawing without any says nothing of them. */
  readonly showsRelated: boolean;
}

const RELATED = 'related: ';
/** `  ^^^ message`; `^^^…` goes on over the end of the line. */
const CARETS = /^(\s*)(\^+)(…?) (\S.*)$/;

/** Takes the lines of carets out of a drawing. A line of carets belongs to the nearest line of text above it. */
export function readDrawing(drawn: string): Drawing {
  const lines: string[] = [];
  const carets: string[][] = [];
  for (const line of drawn.split('\n')) {
    if (!CARETS.test(line)) {
      lines.push(line);
      carets.push([]);
    } else {
      const here = carets.at(-1);
      if (here === undefined) throw new Error(`No line of text stands above the carets: ${line}`);
      here.push(line);
    }
  }
  const canonical = lines.flatMap((line, index) => [line, ...(carets[index] ?? []).sort(byPlace)]).join('\n');
  const showsRelated = carets.flat().some((line) => CARETS.exec(line)?.[4]?.startsWith(RELATED));
  return { text: lines.join('\n'), canonical, showsRelated };
}

/** Draws the places into the text; `only: 'marked'` leaves lines without a mark out. Line endings come out as `\n`. */
export function draw(text: string, marks: readonly Mark[], only: 'all' | 'marked' = 'all'): string {
  const source = sourceOf(text);
  const carets = new Map<number, string[]>();
  for (const mark of marks) {
    const { line } = positionAt(source, mark.span.start);
    carets.set(line, [...(carets.get(line) ?? []), caretLine(source, mark)]);
  }
  return source.lines
    .flatMap((line, index) => {
      const here = carets.get(index) ?? [];
      if (only === 'marked' && here.length === 0) return [];
      return [withoutEnding(line), ...here.sort(byPlace)];
    })
    .join('\n');
}

/** The places of problems, with their related places when asked for. */
export function marksOf(problems: readonly Problem[], related: boolean): readonly Mark[] {
  return problems.flatMap((problem) => [
    { span: problem.span, message: problem.message },
    ...(related ? problem.related.map(({ span, message }) => ({ span, message: RELATED + message })) : []),
  ]);
}

function caretLine(source: Source, { span, message }: Mark): string {
  const { line, character } = positionAt(source, span.start);
  const rest = withoutEnding(source.lines[line] ?? '').length - character;
  const length = span.end - span.start;
  // A place without width could not be seen, neither here nor in an editor.
  if (length === 0) return `${' '.repeat(character)}(no width) ${message}`;
  return `${' '.repeat(character)}${'^'.repeat(Math.min(length, rest))}${length > rest ? '…' : ''} ${message}`;
}

function byPlace(a: string, b: string): number {
  const key = (line: string): readonly [number, number] => {
    const match = CARETS.exec(line);
    return [match?.[1]?.length ?? 0, match?.[2]?.length ?? 0];
  };
  const [startA, lengthA] = key(a);
  const [startB, lengthB] = key(b);
  return startA - startB || lengthA - lengthB || (a < b ? -1 : 1);
}

function withoutEnding(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}
