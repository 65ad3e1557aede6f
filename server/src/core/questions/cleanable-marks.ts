import type { Brief } from '../brief/brief.ts';
import { readerOf } from '../brief/read.ts';
import { applyEdits } from '../text/edit.ts';
import { textOf } from '../text/source.ts';
import { type ConversionMark, conversionMarks } from './converted-text.ts';

/**
 * The traces of a conversion that can be taken away together so that the brief has the citations, the entries and the
 * sections that it had. A trace that would change one of them is left.
 */
export function cleanableMarks(brief: Brief): readonly ConversionMark[] {
  const marks = conversionMarks(brief);
  return marks.length === 0 ? [] : chosen(marks, [], brief, shapeOf(brief));
}

/** All of the marks if they do no harm together with those that are chosen, else those of each half that do none. */
function chosen(
  marks: readonly ConversionMark[],
  so: readonly ConversionMark[],
  brief: Brief,
  shape: string,
): readonly ConversionMark[] {
  const all = [...so, ...marks];
  const edits = all.flatMap((mark) => mark.edits);
  const after = readerOf({ profile: brief.profile }).read(applyEdits(textOf(brief.source), edits), { named: true });
  if (shapeOf(after) === shape) return all;
  if (marks.length === 1) return so;
  const middle = marks.length >> 1;
  return chosen(marks.slice(middle), chosen(marks.slice(0, middle), so, brief, shape), brief, shape);
}

function shapeOf({ citations, references, sections, findings, head }: Brief): string {
  return JSON.stringify([
    citations.map(({ numbers, form }) => [form, numbers]),
    references?.entries.map(({ number, text, url }) => [number, text.slice(0, text.length - (url?.text.length ?? 0))]),
    sections.map(({ heading, roles }) => [heading.text, roles]),
    findings.map(({ number }) => number),
    [head.title?.text, head.authors.map(({ text }) => text), head.date?.text],
  ]);
}
