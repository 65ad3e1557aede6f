/**
 * Where a draft can be cut so that no Markdown construct crosses the cut.
 *
 * Each segment begins outside every construct, so reading can start afresh at any of them: that is what lets
 * an edit be answered by parsing the segment it touched. Where CommonMark would need the whole document to
 * decide, a segment is left longer than it has to be, never shorter.
 */
export interface Segment {
  readonly kind: SegmentKind;
  /** Line after the last one, counted from 0; the blank lines that follow belong to the segment. */
  readonly end: number;
}

/** `flow` is what has to be parsed; the others are not Markdown text inside. */
export type SegmentKind = 'flow' | 'code' | 'html' | 'front-matter';

/** Front matter longer than this is taken for a thematic break and text. */
const FRONT_MATTER_LINES = 1_000;

const FENCE = /^(`{3,}(?!.*`)|~{3,})/;
const HEADING = /^#{1,6}(?:[ \t]|[\r\n]*$)/;
/** HTML blocks of CommonMark's kinds 1 to 5, which run across blank lines. */
const RAW_HTML = /^<(?:(?:script|pre|style|textarea)(?:[\s>]|$)|!--|\?|![A-Za-z]|!\[CDATA\[)/i;
const LIST_ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|(?=[\r\n]|$))/;
/** What may stand before a block inside lists and quotations on one line. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;

/** The segment that begins at the line. `lines` carry their endings; `from` must be a segment's first line. */
export function segmentAt(lines: readonly string[], from: number): Segment {
  const first = lineAt(lines, from);
  if (from === 0) {
    const end = frontMatterEnd(lines);
    if (end > 0) return { kind: 'front-matter', end: skipBlank(lines, end) };
  }
  if (isBlank(first)) return { kind: 'flow', end: skipBlank(lines, from + 1) };
  const fence = FENCE.exec(first)?.[1];
  if (fence !== undefined) return { kind: 'code', end: skipBlank(lines, fenceEnd(lines, from, fence)) };
  if (RAW_HTML.test(first)) return { kind: 'html', end: skipBlank(lines, rawHtmlEnd(lines, from, first)) };
  if (HEADING.test(first)) return { kind: 'flow', end: skipBlank(lines, from + 1) };
  return { kind: 'flow', end: flowEnd(lines, from) };
}

/** What a fence or an HTML block opened inside a list or a quotation has to wait for. */
interface Open {
  readonly closes: (line: string) => boolean;
  /** Whether a line at the margin ends the container and the block with it. */
  readonly contained: boolean;
}

function flowEnd(lines: readonly string[], from: number): number {
  let open: Open | undefined;
  let contentOffset = LIST_ITEM.exec(lineAt(lines, from))?.[0].length ?? 0;
  const inList = contentOffset > 0;
  let html = false;
  let blankBefore = false;
  for (let i = from; i < lines.length; i++) {
    const line = lineAt(lines, i);
    if (isBlank(line)) {
      blankBefore = true;
      html = false;
      continue;
    }
    const margin = !isIndented(line);
    if (open !== undefined) {
      if (!(open.contained && margin)) {
        if (open.closes(line)) open = undefined;
        blankBefore = false;
        continue;
      }
      open = undefined;
    }
    if (i > from && margin && (blankBefore || (!html && beginsBlock(line, inList)))) return i;
    if (inList && margin) contentOffset = LIST_ITEM.exec(line)?.[0].length ?? contentOffset;
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    const rest = line.slice(containers.length);
    open = html ? undefined : opened(rest, line, containers, contentOffset);
    if (/^<[A-Za-z/]/.test(rest)) html = true;
    blankBefore = false;
  }
  return lines.length;
}

function beginsBlock(line: string, inList: boolean): boolean {
  return HEADING.test(line) || FENCE.test(line) || RAW_HTML.test(line) || (inList && LIST_ITEM.test(line));
}

function opened(rest: string, line: string, containers: string, contentOffset: number): Open | undefined {
  const marked = /[>\-+*.)]/.test(containers);
  const contained = marked || (contentOffset > 0 && containers.length >= contentOffset);
  const fence = FENCE.exec(rest)?.[1];
  if (fence !== undefined) return { closes: closingFence(fence), contained };
  if (!RAW_HTML.test(rest) || rawHtmlCloses(rest)(line)) return undefined;
  return { closes: rawHtmlCloses(rest), contained };
}

function fenceEnd(lines: readonly string[], from: number, fence: string): number {
  const closes = closingFence(fence);
  for (let i = from + 1; i < lines.length; i++) if (closes(lineAt(lines, i))) return i + 1;
  return lines.length;
}

function closingFence(fence: string): (line: string) => boolean {
  const mark = fence.charAt(0);
  return (line) => {
    const text = line.replace(/^[ \t>]*/, '');
    if (text.charAt(0) !== mark) return false;
    let length = 0;
    while (text.charAt(length) === mark) length += 1;
    return length >= fence.length && isBlank(text.slice(length));
  };
}

function rawHtmlEnd(lines: readonly string[], from: number, first: string): number {
  const closes = rawHtmlCloses(first);
  for (let i = from; i < lines.length; i++) if (closes(lineAt(lines, i))) return i + 1;
  return lines.length;
}

function rawHtmlCloses(opening: string): (line: string) => boolean {
  if (opening.startsWith('<!--')) return (line) => line.includes('-->');
  if (opening.startsWith('<?')) return (line) => line.includes('?>');
  if (opening.startsWith('<![')) return (line) => line.includes(']]>');
  if (opening.startsWith('<!')) return (line) => line.includes('>');
  return (line) => /<\/(?:script|pre|style|textarea)>/i.test(line);
}

function frontMatterEnd(lines: readonly string[]): number {
  const first = lineAt(lines, 0).replace(/^\uFEFF/, '');
  if (!/^---[ \t]*[\r\n]+$/.test(first)) return 0;
  const limit = Math.min(lines.length, FRONT_MATTER_LINES);
  for (let i = 1; i < limit; i++) if (/^(?:---|\.\.\.)[ \t]*[\r\n]*$/.test(lineAt(lines, i))) return i + 1;
  return 0;
}

function skipBlank(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && isBlank(lineAt(lines, end))) end += 1;
  return end;
}

function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}

function isIndented(line: string): boolean {
  const code = line.charCodeAt(0);
  return code === 32 || code === 9;
}

function lineAt(lines: readonly string[], index: number): string {
  return lines[index] ?? '';
}
