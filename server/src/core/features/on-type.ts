import type { Brief } from '../brief/brief.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAt, type Source, sliceOf } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** What opens a line that someone, or another extension, has begun as a list item already. */
const MARKED = /^[ \t]*(?:[-*+•]|\d{1,4}\\?[.)]|\\?\[\d{1,4}\\?\]:?|#|>)/;

/**
 * What follows Enter in findings and references: behind an item the new line gets the next number in the item's own
 * style (`- 3.` → `- 4.`), and on an item without text the list ends. `offset` is where the cursor stands, behind
 * the line break. Empty elsewhere, and where the number is taken by an entry further down, which only inserting a
 * reference can make way for.
 */
export function editsAfterEnter(brief: Brief, offset: number): readonly TextEdit[] {
  if (!brief.recognition.brief) return [];
  const { source } = brief;
  const line = lineAt(source, offset);
  const start = source.starts[line] ?? 0;
  const text = source.lines[line] ?? '';
  if (line === 0 || text.slice(0, offset - start).trim() !== '' || MARKED.test(text)) return [];
  const item = itemAbove(brief, line - 1);
  if (item === undefined) return [];
  const from = source.starts[item.line] as number;
  const behind = sliceOf(source, { start: item.marker.end, end: start });
  // The item was opened and left empty: its marks go, and the cursor stays where they stood.
  if (behind.trim() === '') return text.trim() === '' ? [{ span: { start: from, end: offset }, text: '' }] : [];
  if (item.next === undefined) return [];
  const indent = sliceOf(source, { start: from, end: item.marker.start });
  const gap = /^[ \t]+/.exec(behind)?.[0] ?? ' ';
  const written = sliceOf(source, item.marker).replace(/<a\b[^>]*>(?:<\/a>)?[ \t]*/, '');
  return [{ span: { start, end: offset }, text: blankLine(source, item) + indent + written.replace(/\d+/, item.next) + gap }];
}

interface Item {
  readonly marker: Span;
  /** Where the marks stand. */
  readonly line: number;
  /** Whether items stand before it. */
  readonly first: boolean;
  /** The number to write next; `undefined` when an entry further down has it. */
  readonly next: string | undefined;
}

/** The item that the line belongs to: its marks stand there, or above it with no blank line between. */
function itemAbove({ source, findings, references }: Brief, last: number): Item | undefined {
  const entries = references?.entries ?? [];
  for (let line = last; line >= 0 && (source.lines[line] as string).trim() !== ''; line--) {
    const start = source.starts[line] as number;
    const here = ({ marker }: { readonly marker: Span }): boolean =>
      start <= marker.start && marker.start < start + (source.lines[line] as string).length;
    const entry = entries.find(here);
    if (entry !== undefined) {
      const counted = sameDigits(source, entries);
      const taken = counted === undefined && references?.byNumber.has(entry.number + 1) === true;
      const next = taken ? undefined : (counted ?? String(entry.number + 1));
      return { marker: entry.marker, line, first: entry.index === 0, next };
    }
    const index = findings.findIndex(here);
    const finding = findings[index];
    if (finding !== undefined)
      return {
        marker: finding.marker,
        line,
        first: index === 0,
        next: sameDigits(source, findings) ?? String(finding.number + 1),
      };
  }
  return undefined;
}

/** In Markdown every item of a list may be `1.`; then so is the next one. */
function sameDigits(source: Source, items: readonly { readonly digits: Span }[]): string | undefined {
  const [first, ...others] = items.map(({ digits }) => sliceOf(source, digits));
  return others.length > 0 && others.every((digits) => digits === first) ? first : undefined;
}

/** Where blank lines part the items, one parts the new one too. */
function blankLine({ lines }: Source, { line, first }: Item): string {
  const above = lines[line - 1] ?? '';
  return !first && above.trim() === '' ? (/[\r\n]+$/.exec(above)?.[0] ?? '') : '';
}
