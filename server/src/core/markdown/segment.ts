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

const FENCE = /^(`{3,}(?!`)(?![^\r\n]*`)|~{3,})/;
const HEADING = /^#{1,6}(?:[ \t]|[\r\n]*$)/;
/** HTML blocks of CommonMark's kinds 1 to 5, which run across blank lines. */
const RAW_HTML = /^<(?:(?:script|pre|style|textarea)(?:[\s>]|$)|!--|\?|![A-Za-z]|!\[CDATA\[)/i;
/** Kind 6, by the names of CommonMark 0.31; it runs to a blank line. */
const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';
const BLOCK_TAG = new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i');
/** Kind 7: any other tag alone on its line, which cannot interrupt a paragraph. */
const ATTRIBUTE = '[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:"[^"\\r\\n]*"|\'[^\'\\r\\n]*\'|[^\\s"\'=<>`]+))?';
const LONE_TAG = new RegExp(
  `^<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \\t]*)>[ \\t]*[\\r\\n]*$`,
);
const LIST_ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/;
/** An item that may follow a paragraph without a blank line. */
const INTERRUPTING_ITEM = /^ {0,3}(?:[-+*]|1[.)])[ \t]+[^ \t\r\n]/;
/** What may stand before a block inside lists and quotations on one line; a bound keeps the expression off the stack. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){0,60}[ \t]*/;

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

/** What a fence or an HTML block opened inside a flow has to wait for. */
interface Open {
  readonly closes: (line: string) => boolean;
  /** Whether the line can stand in the container that holds the block: one that cannot ends both. */
  readonly holds: (line: string) => boolean;
}

/** Columns from which on lines belong to the list item above: from `high` on certainly, below `low` not. */
interface ItemColumns {
  readonly low: number;
  readonly high: number;
}

/** A line left of an item's text may go on with its paragraph, or end the item. */
const EITHER_WAY: ItemColumns = { low: 0, high: Number.POSITIVE_INFINITY };

function flowEnd(lines: readonly string[], from: number): number {
  const inList = isListItem(lineAt(lines, from));
  let item: ItemColumns = { low: 0, high: 0 };
  let open: Open | undefined;
  let html: 'no' | 'perhaps' | 'yes' = 'no';
  let blankBefore = false;
  // Whether the line before certainly left a paragraph open, which a line at the margin may go on with.
  let inParagraph = false;
  for (let i = from; i < lines.length; i++) {
    const line = lineAt(lines, i);
    if (isBlank(line)) {
      blankBefore = true;
      inParagraph = false;
      html = 'no';
      continue;
    }
    if (open?.holds(line)) {
      if (open.closes(line)) open = undefined;
      blankBefore = false;
      continue;
    }
    open = undefined;
    if (i > from && !isIndented(line) && (blankBefore || (html === 'no' && beginsBlock(line, inList, item)))) return i;
    blankBefore = false;
    if (html === 'yes') continue;
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    const rest = line.slice(containers.length);
    const words = /^[\p{L}\p{N}("'“„«]/u.test(rest) && !containers.includes('>');
    if (isListItem(line)) {
      item = columnsAfter(line, item, i === from);
      inParagraph = words && widthOf(containers) <= item.high;
    } else {
      inParagraph &&= words && !isMarked(containers);
      if (indentOf(line) < item.low && !inParagraph) item = EITHER_WAY;
    }
    if (rest.charAt(0) !== '<' && !FENCE.test(rest)) continue;
    const place = placeOf(containers, item);
    if (place === 'text') continue;
    if (opens(rest, line)) {
      // Whether it opens depends on what the whole text makes of the lines before: leave the rest in one segment.
      if (place === 'unsure' || html === 'perhaps') return lines.length;
      open = openBy(rest, containers, place === 'inside', item);
    } else if (BLOCK_TAG.test(rest) || LONE_TAG.test(rest)) {
      html = place === 'outside' && (i === from || BLOCK_TAG.test(rest)) ? 'yes' : 'perhaps';
    }
  }
  return lines.length;
}

function beginsBlock(line: string, inList: boolean, item: ItemColumns): boolean {
  if (HEADING.test(line) || FENCE.test(line) || RAW_HTML.test(line)) return true;
  return inList && isListItem(line) && (item.low > 0 || INTERRUPTING_ITEM.test(line));
}

function isListItem(line: string): boolean {
  return LIST_ITEM.test(line) && !isThematicBreak(line);
}

/** `* * *`; character by character, since such a line may be a file long. */
function isThematicBreak(line: string): boolean {
  const mark = line.trimStart().charAt(0);
  let marks = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (char === mark) marks += 1;
    else if (!isBlank(char)) return false;
  }
  return marks > 2 && (mark === '-' || mark === '*');
}

/** Whether the line itself opens or goes on with an item or a quotation. */
function isMarked(containers: string): boolean {
  return /[>\-+*.)]/.test(containers);
}

function columnsAfter(line: string, { low, high }: ItemColumns, first: boolean): ItemColumns {
  const indent = indentOf(line);
  if (high > 0 && indent >= high) return { low, high };
  const marker = LIST_ITEM.exec(line)?.[0].length ?? 0;
  const text = indentOf(' '.repeat(marker) + line.slice(marker));
  // An empty item ends at a blank line.
  if (isBlank(line.slice(marker))) return EITHER_WAY;
  const column = text - marker > 4 ? marker + 1 : text;
  const certain = first || (indent === 0 && INTERRUPTING_ITEM.test(line));
  // `2.` behind a paragraph is none, and then nothing is inside it.
  if (!certain && high === 0) return EITHER_WAY;
  return certain ? { low: column, high: column } : { low: Math.min(low, column), high: Math.max(high, column) };
}

/** Whether a block that stands behind the containers is inside them, outside any, or only text. */
function placeOf(containers: string, { low, high }: ItemColumns): 'outside' | 'inside' | 'text' | 'unsure' {
  const indent = indentOf(containers);
  if (high === 0 && indent > 3) return 'text';
  if (isMarked(containers)) return low < high && !containers.includes('>') ? 'unsure' : 'inside';
  if (indent === 0 || indent < low || high === 0) return indent > 3 ? 'text' : 'outside';
  return indent >= high ? 'inside' : 'unsure';
}

/** Whether what the line leaves open runs on over blank lines. */
function opens(rest: string, line: string): boolean {
  return FENCE.test(rest) || (RAW_HTML.test(rest) && !rawHtmlCloses(rest)(line));
}

function openBy(rest: string, containers: string, inside: boolean, item: ItemColumns): Open {
  const fence = FENCE.exec(rest)?.[1];
  const closes = fence === undefined ? rawHtmlCloses(rest) : closingFence(fence, inside);
  if (!inside) return { closes, holds: () => true };
  // A quotation holds what is marked as quoted, a list item what is indented as far as its text.
  if (containers.includes('>')) {
    return { closes, holds: (line) => isIndented(line) && CONTAINERS.exec(line)?.[0].includes('>') === true };
  }
  const width = isMarked(containers) ? widthOf(containers) : item.high;
  return { closes, holds: (line) => isIndented(line) && indentOf(line) >= width };
}

function fenceEnd(lines: readonly string[], from: number, fence: string): number {
  const closes = closingFence(fence, false);
  for (let i = from + 1; i < lines.length; i++) if (closes(lineAt(lines, i))) return i + 1;
  return lines.length;
}

/** In a container a fence closes behind the container's marks; outside it stands at most three spaces in. */
function closingFence(fence: string, contained: boolean): (line: string) => boolean {
  const mark = fence.charAt(0);
  const lead = contained ? /^[ \t>]*/ : /^ {0,3}/;
  return (line) => {
    const text = line.replace(lead, '');
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
  const first = lineAt(lines, 0);
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

/** Columns of the space at the beginning of a line. */
function indentOf(line: string): number {
  return widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');
}

/** Columns that a text takes, tabs going to every fourth. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** The line; a byte order mark at the beginning of the text is no part of the first one. */
function lineAt(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  return index === 0 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
}
