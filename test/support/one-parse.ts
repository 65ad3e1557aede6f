import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block as one parse of a whole text sees it: what it is, and the text it covers without the space around. */
export type Seen = readonly [kind: 'heading' | 'code' | 'html', start: number, end: number, depth: number];

const parser = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** Length of the front matter, which only stands at the very beginning and only counts when it is closed; 0 for none. */
export function frontMatterLength(text: string): number {
  if (!/^\uFEFF?---[ \t]*[\r\n]/.test(text)) return 0;
  let at = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    at += line.length;
    if (at > line.length && /^(?:---|\.\.\.)[ \t]*[\r\n]*$/.test(line)) return at;
  }
  return 0;
}

/** Headings, code blocks and HTML of a text, read by remark in one piece. */
export function blocksOfOneParse(text: string): readonly Seen[] {
  // micromark leaves a byte order mark out of its count.
  const offset = frontMatterLength(text) || (text.startsWith('\uFEFF') ? 1 : 0);
  const seen: Seen[] = [];
  collect(parser.parse(text.slice(offset)) as Root, offset, seen);
  return bare(text, seen);
}

function collect(node: Nodes, offset: number, seen: Seen[]): void {
  const start = offset + (node.position?.start.offset ?? 0);
  const end = offset + (node.position?.end.offset ?? 0);
  if (node.type === 'heading') seen.push(['heading', start, end, node.depth]);
  else if (node.type === 'code') seen.push(['code', start, end, 0]);
  else if (node.type === 'html') seen.push(['html', start, end, 0]);
  if ('children' in node) for (const child of node.children) collect(child, offset, seen);
}

/** Without space at the ends, without blocks of nothing but space, and without single tags (`<br>`), which are markup and no blocks to a brief. */
export function bare(text: string, seen: readonly Seen[]): readonly Seen[] {
  return seen
    .map(([kind, start, end, depth]): Seen => [kind, ...trimmed(text, start, end), depth])
    .filter(([, start, end]) => start < end)
    .filter(([kind, start, end]) => kind !== 'html' || !/^<\/?[a-z][^>]*>$/i.test(text.slice(start, end)));
}

/** A span without white space at its ends. */
function trimmed(text: string, start: number, end: number): readonly [start: number, end: number] {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  return [first, last];
}
