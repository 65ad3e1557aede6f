import type { Brief } from '../brief/brief.ts';
import type { Piece } from '../markdown/piece.ts';
import { remembering } from '../markdown/remembering.ts';
import type { Attributes } from '../markdown/traces.ts';
import { TRANSPARENT } from '../text/marks.ts';
import { remembered } from '../text/remembered.ts';
import { sliceOf, textOf } from '../text/source.ts';
import { type Span, shift } from '../text/span.ts';
import type { ConversionMark, InlineKind, MarkKind } from './conversion-mark.ts';

/** A mark in its piece. */
interface PieceMark extends ConversionMark {
  readonly kind: InlineKind;
  /** What links may lead to (`](#_Toc1)`). */
  readonly name?: string;
}

const TAG = /<\/?(?:span|font)(?:\s[^<>]{0,500})?\/?>/gi;
/** Word's own anchors, which nobody has written. */
const WORD_ANCHOR = /<a\s+(?:name|id)="?_[^">]{0,100}"?\s*>\s*<\/a>/gi;
const NAMED = /(?:\sid\s*=\s*|\sname\s*=\s*|#)"?([^\s"}>]+)/i;
const SPACES = /[ \t]*\u00A0[ \t\u00A0]*/g;
const ESCAPE = /\\(?:(['"])|(?=\.\.\.)| (?=\S))/g;
/** There a space without width parts words. */
const SPACELESS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** All of them, in the order of the text; anchors that a link leads to stay. */
export function inlineMarks(brief: Brief): readonly ConversionMark[] {
  const marks = brief.draft.pieces.flatMap((piece, index) =>
    marksOf(piece).map((mark): PieceMark => placed(mark, brief.draft.starts[index] as number)),
  );
  if (!marks.some(({ name }) => name !== undefined)) return [...marks, ...escapedCitations(brief)];
  const text = textOf(brief.source);
  const isTarget = remembered((name) => isLedTo(name, text));
  const kept = marks.filter(({ name }) => name === undefined || !isTarget(name));
  return [...kept, ...escapedCitations(brief)];
}

/** How many marks of each kind there are, without asking where citations are; a key costs a walk over the pieces. */
export function countInlineMarks({ draft }: Brief): ReadonlyMap<MarkKind, number> {
  const counts = new Map<MarkKind, number>();
  const add = (kind: InlineKind, count: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + count);
  for (const piece of draft.pieces) {
    for (const { kind } of marksOf(piece)) add(kind, 1);
    const escaped = escapedNumbersIn(piece);
    if (escaped > 0) add('citation', escaped);
  }
  return counts;
}

function placed(mark: PieceMark, offset: number): PieceMark {
  const edits = mark.edits.map(({ span, text }) => ({ span: shift(span, offset), text }));
  return { ...mark, span: shift(mark.span, offset), edits };
}

const NONE: readonly PieceMark[] = [];

const marksOf = remembering((piece: Piece): readonly PieceMark[] => {
  if (piece.kind !== 'flow') return NONE;
  const { traces, text } = piece;
  const marks = [
    ...(traces?.attributes.map((attributes) => attributesMark(piece, attributes)) ?? []),
    ...(traces?.officeTags.map((span) => deletion('tag', span)) ?? []),
    ...(traces?.invisible
      .filter((at) => piece.visible.charAt(at) === TRANSPARENT && !partsWords(text, at))
      .map((at) => deletion('invisible', { start: at, end: at + 1 })) ?? []),
    ...(text.includes('<') ? tagsIn(piece) : []),
    ...(text.includes('\u00A0') ? spacesIn(piece) : []),
    ...(text.includes('\\') ? escapesIn(piece) : []),
  ];
  return marks.length === 0 ? NONE : marks;
});

const escapedNumbersIn = remembering(({ kind, text }: Piece): number =>
  kind === 'flow' && text.includes('\\[') ? (text.match(/\\\[\d[\d\s,–-]{0,20}\\\]/g)?.length ?? 0) : 0,
);

function deletion(kind: InlineKind, span: Span): PieceMark {
  return { kind, span, edits: [{ span, text: '' }] };
}

function attributesMark(piece: Piece, { span, opening }: Attributes): PieceMark {
  const { text } = piece;
  const name = NAMED.exec(` ${text.slice(span.start + 1, span.end)}`)?.[1];
  const named = name === undefined ? {} : { name };
  if (opening === undefined) return { ...deletion('attributes', span), ...named };
  if (opening + 2 === span.start) return { ...deletion('anchor', wholeOf(piece, { start: opening, end: span.end })), ...named };
  const edits = [
    { span: { start: opening, end: opening + 1 }, text: '' },
    { span: { start: span.start - 1, end: span.end }, text: '' },
  ];
  return { kind: 'attributes', span: { start: opening, end: span.end }, edits, ...named };
}

/** The piece with its blank lines where it holds nothing else. */
function wholeOf({ text }: Piece, span: Span): Span {
  return text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '' ? { start: 0, end: text.length } : span;
}

function tagsIn({ text, visible }: Piece): readonly PieceMark[] {
  const hidden = ({ start, end }: Span): boolean =>
    visible.charAt(start) === TRANSPARENT && visible.charAt(end - 1) === TRANSPARENT;
  const tags = [...text.matchAll(TAG), ...text.matchAll(WORD_ANCHOR)]
    .map(({ 0: tag, index }) => ({ tag, span: { start: index, end: index + tag.length } }))
    .filter(({ span }) => hidden(span))
    .sort((a, b) => a.span.start - b.span.start);
  const marks: PieceMark[] = [];
  const open: { readonly name: string; readonly mark: PieceMark }[] = [];
  for (const { tag, span } of tags) {
    const name = /^<\/?([a-z:]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    const opening = tag.startsWith('</') ? open.findLastIndex((other) => other.name === name) : -1;
    const anchor = NAMED.exec(tag)?.[1];
    const mark = { ...deletion(tag.startsWith('<a') ? 'anchor' : 'tag', span), ...(anchor !== undefined && { name: anchor }) };
    const pair = open[opening]?.mark;
    if (pair === undefined) {
      marks.push(mark);
      if (!tag.startsWith('</')) open.push({ name, mark });
      continue;
    }
    // A tag goes with the one that ends it, or neither does.
    marks[marks.indexOf(pair)] = { ...pair, edits: [...pair.edits, ...mark.edits] };
    open.splice(opening);
  }
  return marks;
}

function partsWords(text: string, at: number): boolean {
  return text.charAt(at) === '\u200B' && (SPACELESS.test(text.charAt(at - 1)) || SPACELESS.test(text.charAt(at + 1)));
}

/** A run of spaces some of which do not break; one that stands alone is the author's. */
function spacesIn({ text, visible, blocks }: Piece): readonly PieceMark[] {
  if (blocks.length < 2 && text.trim() === '') return [deletion('space', { start: 0, end: text.length })];
  return [...text.matchAll(SPACES)].flatMap(({ 0: run, index }): readonly PieceMark[] => {
    const span = { start: index, end: index + run.length };
    if (run.length < 2 || visible.slice(span.start, span.end) !== run) return [];
    const atStart = index === 0 || /[\r\n]/.test(text.charAt(index - 1));
    const atEnd = span.end === text.length || /[\r\n]/.test(text.charAt(span.end));
    // Two spaces at the end of a line break it.
    if (atEnd && run.endsWith('  ')) return [];
    return [{ kind: 'space', span, edits: [{ span, text: atStart || atEnd ? '' : ' ' }] }];
  });
}

/** `\'`, `\"`, `\...`, which Markdown need not have escaped, and Pandoc's `\ ` for a space that does not break. */
function escapesIn({ text, visible }: Piece): readonly PieceMark[] {
  return [...text.matchAll(ESCAPE)].flatMap(({ 0: found, index }): readonly PieceMark[] => {
    const span = { start: index, end: index + 1 };
    if (found === '\\ ') {
      if (visible.slice(index, index + 2) !== found) return [];
      return [{ kind: 'escape', span, edits: [{ span: { start: index, end: index + 2 }, text: '\u00A0' }] }];
    }
    const escaped = visible.charAt(index) === TRANSPARENT && visible.charAt(index + 1) === text.charAt(index + 1);
    return escaped && text.charAt(index - 1) !== '\\' ? [deletion('escape', span)] : [];
  });
}

/** `\[1\]` and, where Pandoc wrote a dash so, `\[1--3\]`. A bracket that could become part of a link stays escaped. */
function escapedCitations({ citations, references, source }: Brief): readonly ConversionMark[] {
  const places = [
    ...citations.map(({ span }) => ({ start: span.start - 1, end: span.end })),
    ...(references?.entries ?? []).filter(({ marker }) => !/:$/.test(sliceOf(source, marker))).map(({ marker }) => marker),
  ];
  return places.flatMap((span): readonly ConversionMark[] => {
    const written = sliceOf(source, span);
    if (!written.startsWith('\\[')) return [];
    const around = [
      sliceOf(source, { start: span.start - 1, end: span.start }),
      sliceOf(source, { start: span.end, end: span.end + 1 }),
    ];
    if (around[0] === '!' || around[0] === '\\' || around[1] === '(' || around[1] === ':') return [];
    const edits = [...written.matchAll(/\\(?=[[\]])|--/g)].map(({ 0: found, index }) => ({
      span: { start: span.start + index, end: span.start + index + found.length },
      text: found === '--' ? '–' : '',
    }));
    return [{ kind: 'citation', span, edits }];
  });
}

/** Whether a link of whatever form leads to an anchor: `](#name)`, `](<#name>)`, `[label]: #name`, `href="#name"`. */
function isLedTo(name: string, text: string): boolean {
  for (let at = text.indexOf(`#${name}`); at >= 0; at = text.indexOf(`#${name}`, at + 1)) {
    if (/(?:\]\(\s*<?|\]:\s*<?|href\s*=\s*["']?)$/i.test(text.slice(Math.max(0, at - 12), at))) return true;
  }
  return false;
}
