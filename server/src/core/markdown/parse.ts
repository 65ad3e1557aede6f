import type { Heading, Link, LinkReference, Nodes, Paragraph, Parents, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { isKnotted, readKnotted } from './knotted.ts';
import { Memory } from './memory.ts';
import { type Block, blank, type Piece } from './piece.ts';
import { readPlain } from './plain.ts';
import { tracesIn, withoutTraces } from './traces.ts';
import { visibleText, withoutUrlsAndMaths } from './visible.ts';

/** CommonMark with GFM's tables: a cell that holds `[1]` alone is a cell, not a citation. */
const parser = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** Reads one segment. Never fails: any text is some Markdown. */
export function parsePiece(text: string, kind: Piece['kind'], lines: number): Piece {
  if (kind !== 'flow') {
    const span = { start: 0, end: text.length };
    const block: Block = { kind: kind === 'html' ? 'html' : 'code', span, content: span, depth: 0, style: 'plain', nested: 'no' };
    return {
      kind,
      text,
      lines,
      blocks: kind === 'front-matter' ? [] : [block],
      visible: blank(text, OPAQUE),
      memory: new Memory(),
    };
  }
  const plain = readPlain(text) ?? (isKnotted(text) ? readKnotted(text) : undefined);
  if (plain !== undefined)
    return { kind, text, lines, blocks: plain.blocks, ...seenIn(plain.visible, text), memory: new Memory() };
  // micromark drops a byte order mark and counts from behind it; a blank line in its place changes nothing else.
  const tree = parser.parse(text.replace(/^\uFEFF/, '\n')) as Root;
  const reading: Reading = { text, blocks: [], shown: [], numberCells: [] };
  readChildren(tree, reading, 'no');
  const { blocks, numberCells } = reading;
  return {
    kind,
    text,
    lines,
    blocks,
    ...seenIn(assemble(reading), text),
    ...(numberCells.length > 0 && { numberCells }),
    memory: new Memory(),
  };
}

function seenIn(visible: string, text: string): Pick<Piece, 'visible' | 'traces'> {
  const traces = tracesIn(text, visible);
  return traces === undefined
    ? { visible: withoutUrlsAndMaths(visible) }
    : { visible: withoutUrlsAndMaths(withoutTraces(visible, traces)), traces };
}

interface Reading {
  readonly text: string;
  readonly blocks: Block[];
  readonly numberCells: Span[];
  /** Stretches that are not transparent, in the order of the text, with what a reader sees there. */
  readonly shown: { readonly start: number; readonly visible: string }[];
}

function readChildren(parent: Parents, reading: Reading, nested: Block['nested']): void {
  for (const child of parent.children) readNode(child, reading, nested);
}

function readNode(node: Nodes, reading: Reading, nested: Block['nested']): void {
  switch (node.type) {
    case 'heading':
      reading.blocks.push(headingBlock(node, reading.text, nested));
      return readChildren(node, reading, nested);
    case 'paragraph':
      reading.blocks.push(paragraphBlock(node, nested));
      return readChildren(node, reading, nested);
    case 'blockquote':
      return readChildren(node, reading, 'quotation');
    case 'list':
    case 'listItem':
      return readChildren(node, reading, nested === 'quotation' ? nested : 'list');
    case 'code':
    case 'definition':
    case 'thematicBreak':
      reading.blocks.push(leafBlock(node, nested));
      return show(node, reading, OPAQUE);
    case 'html':
      return readHtml(node, reading, nested);
    case 'table':
      reading.blocks.push(leafBlock(node, nested));
      return readChildren(node, reading, nested);
    case 'tableCell':
      if (isNumberCell(node, reading.text)) {
        // In the first column numbers count rows; further on they may cite.
        if (/(?:^|[\r\n])[ \t]*$/.test(reading.text.slice(0, spanOf(node).start))) return show(node, reading, OPAQUE);
        reading.numberCells.push(spanOf(node));
      }
      // The bar before a cell keeps its words from those of the cell before.
      if (reading.text.charAt(spanOf(node).start) === '|') reading.shown.push({ start: spanOf(node).start, visible: OPAQUE });
      return readChildren(node, reading, nested);
    case 'text': {
      const { start, end } = spanOf(node);
      reading.shown.push({ start, visible: visibleText(reading.text.slice(start, end), nested === 'quotation') });
      return;
    }
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      return show(node, reading, OPAQUE);
    case 'link':
    case 'linkReference':
      return readLink(node, reading, nested);
    default:
      if ('children' in node) readChildren(node, reading, nested);
  }
}

/** `[1](#ref)` shows its brackets, since its whole text is a number; `[report](url)` shows its text alone. */
function readLink(node: Link | LinkReference, reading: Reading, nested: Block['nested']): void {
  const { start, end } = spanOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return;
  const inner = { start: spanOf(first).start, end: spanOf(last).end };
  const bare = node.children.length === 1 && first.type === 'text' && /^\d[\d\s,–—-]*(?:,\s*\p{L}.*)?$/u.test(first.value);
  const autolink = reading.text.charAt(start) !== '[';
  if (autolink) return show(node, reading, OPAQUE);
  if (bare) reading.shown.push({ start, visible: '[' });
  readChildren(node, reading, nested);
  if (bare && reading.text.charAt(inner.end) === ']' && inner.end < end) reading.shown.push({ start: inner.end, visible: ']' });
}

function readHtml(node: Nodes, reading: Reading, nested: Block['nested']): void {
  const { start, end } = spanOf(node);
  const source = reading.text.slice(start, end);
  const inline = /^<\/?[a-z][^>]*>$/i.test(source) && !/[\r\n]\s*[\r\n]/.test(source);
  if (/^<(?:!|\?|script|pre|style|textarea|code)/i.test(source)) {
    reading.blocks.push(leafBlock(node, nested));
    return show(node, reading, OPAQUE);
  }
  if (inline) return; // `<sup>`, `</sup>`, `<br>`: transparent.
  reading.blocks.push(leafBlock(node, nested));
  const visible = source.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, (tag) =>
    blank(tag, tag.startsWith('<!--') ? OPAQUE : TRANSPARENT),
  );
  reading.shown.push({ start, visible });
}

function show(node: Nodes, reading: Reading, mark: string): void {
  const { start, end } = spanOf(node);
  reading.shown.push({ start, visible: blank(reading.text.slice(start, end), mark) });
}

function assemble(reading: Reading): string {
  let visible = '';
  let done = 0;
  for (const shown of reading.shown) {
    visible += blank(reading.text.slice(done, shown.start), TRANSPARENT) + shown.visible;
    done = shown.start + shown.visible.length;
  }
  return visible + blank(reading.text.slice(done), TRANSPARENT);
}

function headingBlock(node: Heading, text: string, nested: Block['nested']): Block {
  const span = spanOf(node);
  const setext = !/^ {0,3}#/.test(text.slice(span.start, span.end));
  return { kind: 'heading', span, content: contentOf(node), depth: node.depth, style: setext ? 'setext' : 'atx', nested };
}

function paragraphBlock(node: Paragraph, nested: Block['nested']): Block {
  const [first, ...rest] = node.children.filter((child) => !isTrace(child));
  // `***Summary***` is emphasis around strong emphasis.
  const only =
    first?.type === 'emphasis' && first.children.length === 1 && first.children[0]?.type === 'strong' ? first.children[0] : first;
  // `**Summary**:` is bold to a reader, the colon notwithstanding.
  const bold = only?.type === 'strong' && rest.every((child) => child.type === 'text' && /^\s*:?\s*$/.test(child.value));
  const content = bold ? contentOf(only) : contentOf(node);
  return { kind: 'paragraph', span: spanOf(node), content, depth: 0, style: bold ? 'bold' : 'plain', nested };
}

/** An anchor, a bracket for attributes or a tag, beside which a paragraph can be wholly bold. */
function isTrace(node: Nodes): boolean {
  if (node.type === 'html') return !node.value.startsWith('<!');
  return node.type === 'text' && /^\s*(?:\[\]\{[^{}]*\}\s*)*(?:\[|\]\{[^{}]*\})?\s*$/.test(node.value) && /\S/.test(node.value);
}

function leafBlock(node: Nodes, nested: Block['nested']): Block {
  const kinds = { code: 'code', definition: 'definition', table: 'table', thematicBreak: 'thematic-break' } as const;
  const kind = kinds[node.type as keyof typeof kinds] ?? 'html';
  return { kind, span: spanOf(node), content: spanOf(node), depth: 0, style: 'plain', nested };
}

function isNumberCell(node: Nodes, text: string): boolean {
  const { start, end } = spanOf(node);
  return /^[\s|]*\\?\[[\d\s,–-]*\\?\][\s|]*$/.test(text.slice(start, end));
}

function contentOf(node: Parents): Span {
  const first = node.children[0];
  const last = node.children.at(-1);
  const whole = spanOf(node as Nodes);
  if (first === undefined || last === undefined) return { start: whole.end, end: whole.end };
  return { start: spanOf(first as Nodes).start, end: spanOf(last as Nodes).end };
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
