import type { Brief } from '../brief/brief.ts';
import { type Reader, readerOf } from '../brief/read.ts';
import { normalised } from '../brief/sections.ts';
import { composeEdits } from '../text/compose.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { editsInOrder } from '../text/edit-order.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import { textOf } from '../text/source.ts';
import { contains, type Span } from '../text/span.ts';
import type { ConversionMark, MarkKind } from './conversion-mark.ts';
import { conversionMarks } from './converted-text.ts';
import { inlineMarks } from './inline-marks.ts';

/** How the traces of a conversion are taken away, and which. Offsets are those of the brief as it was. */
export interface Cleaning {
  readonly edits: readonly TextEdit[];
  readonly taken: readonly { readonly kind: MarkKind; readonly span: Span }[];
}

/** What is taken away in one round can show more: a paragraph that a page's header cut, a heading behind an anchor. */
const MOST_ROUNDS = 40;

/**
 * Takes away, round after round, the traces of a conversion so that the brief has the citations, the entries and the
 * sections that it had, until none is left that would not change one of them. Doing it twice is doing it once.
 */
export function cleaningOf(brief: Brief): Cleaning {
  const reader = readerOf({ profile: brief.profile });
  let current = brief;
  let edits: readonly TextEdit[] = [];
  const taken: { readonly kind: MarkKind; readonly span: Span }[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { marks, after } = roundOf(current, reader);
    if (marks.length === 0) break;
    const so = edits;
    const text = textOf(current.source);
    const places = marks.flatMap(({ kind, span }) =>
      (kind === 'header' ? linesIn(text, span) : [span]).map((each) => ({ kind, span: each })),
    );
    taken.push(...places.map(({ kind, span }) => ({ kind, span: { start: before(so, span.start), end: before(so, span.end) } })));
    edits = composeEdits(text, edits, editsInOrder(editsOf(marks)));
    current = after;
  }
  return { edits, taken };
}

function linesIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** Marks that are taken away together, and the brief without them. */
interface Round {
  readonly marks: readonly ConversionMark[];
  readonly after: Brief;
}

/** What stands within lines first: headings and lists are seen better without it. */
function roundOf(brief: Brief, reader: Reader): Round {
  const nothing: Round = { marks: [], after: brief };
  const inline = chosen(withoutTouching(inlineMarks(brief)), nothing, { brief, reader, words: sameWords });
  if (inline.marks.length > 0) return inline;
  return chosen(withoutTouching(conversionMarks(brief)), nothing, { brief, reader, words: () => true });
}

/** Those whose edits touch none of an earlier one's; the others come up in the next round. */
function withoutTouching(marks: readonly ConversionMark[]): readonly ConversionMark[] {
  const places = marks
    .flatMap((mark, index) => mark.edits.map(({ span }) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const out = new Set<number>();
  let last: (typeof places)[number] | undefined;
  for (const place of places) {
    if (out.has(place.index)) continue;
    if (last !== undefined && last.index !== place.index && place.span.start <= last.span.end) out.add(place.index);
    else last = place;
  }
  return marks.filter((_, index) => !out.has(index));
}

interface Trial {
  readonly brief: Brief;
  readonly reader: Reader;
  readonly words: (before: Brief, after: Brief) => boolean;
}

/** All of the marks if they do no harm together with those that are chosen, else those of each half that do none. */
function chosen(marks: readonly ConversionMark[], so: Round, trial: Trial): Round {
  if (marks.length === 0) return so;
  const { brief, reader, words } = trial;
  const all = [...so.marks, ...marks];
  const after = reader.read(applyEdits(textOf(brief.source), editsOf(all)), { named: true });
  const gone = all.flatMap(({ kind, span }) => (kind === 'header' ? [span] : []));
  if (shapeOf(after, []) === shapeOf(brief, gone) && words(brief, after)) return { marks: all, after };
  if (marks.length === 1) return so;
  const middle = marks.length >> 1;
  return chosen(marks.slice(middle), chosen(marks.slice(0, middle), so, trial), trial);
}

function editsOf(marks: readonly ConversionMark[]): readonly TextEdit[] {
  return marks.flatMap((mark) => mark.edits);
}

/** What is to stay; headings within `gone` are headers of pages. */
function shapeOf({ citations, references, sections, findings, head }: Brief, gone: readonly Span[]): string {
  const kept = sections.filter(({ heading }) => !gone.some((span) => contains(span, heading.span)));
  return JSON.stringify([
    citations.map(({ numbers, form }) => [form, numbers]),
    references?.entries.map(({ number, text, url }) => [number, text.slice(0, text.length - (url?.text.length ?? 0))]),
    kept.map(({ heading, roles }) => [normalised(heading.text), roles]),
    findings.map(({ number }) => number),
    [head.title?.text, head.authors.map(({ text }) => text), head.date?.text],
  ]);
}

const UNSEEN = new RegExp(`[\\s\\\\${OPAQUE}${TRANSPARENT}-]+`, 'gu');

/** Whether a reader sees the same words in the same kinds of blocks; a dash may be written in two ways. */
function sameWords(a: Brief, b: Brief): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf({ draft: { pieces } }: Brief): string {
  return pieces
    .flatMap(({ blocks, visible }) =>
      blocks.map(({ kind, depth, nested, span }) => {
        const words = visible.slice(span.start, span.end).replace(UNSEEN, '').replaceAll('–', '');
        return words === '' && kind === 'paragraph' ? '' : `${kind}${depth}${nested}:${words}`;
      }),
    )
    .join('\n')
    .replace(/\n+/g, '\n');
}

/** Where a place of the text behind the edits stood before them. */
function before(edits: readonly TextEdit[], offset: number): number {
  let grown = 0;
  for (const { span, text } of edits) {
    if (span.start + grown > offset) break;
    if (offset < span.start + grown + text.length) return span.start;
    grown += text.length - (span.end - span.start);
  }
  return offset - grown;
}
