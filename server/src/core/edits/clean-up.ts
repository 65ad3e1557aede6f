import type { Brief } from '../brief/brief.ts';
import { cleanableMarks } from '../questions/cleanable-marks.ts';
import type { ConversionMark, MarkKind } from '../questions/converted-text.ts';
import { type Edits, edited, linesOf, type Note } from './outcome.ts';

/**
 * Takes away what a conversion from PDF or Word has left: capital headings become ATX headings, `- 1.` becomes `1.`,
 * split paragraphs are joined, spaces in addresses become `_`, and a publisher's block goes into a comment. Citations,
 * entries and sections stay what they are. The notes are the list of changes; a clean brief gives no edits.
 */
export function cleanUp(brief: Brief): Edits {
  const marks = cleanableMarks(brief);
  const notes = (Object.keys(SAID) as MarkKind[]).flatMap((kind) => notesOf(kind, marks, brief));
  return edited(
    marks.flatMap((mark) => mark.edits),
    notes,
  );
}

const SAID: Readonly<Record<MarkKind, (lines: string) => string>> = {
  url: (lines) => `Check the addresses in ${lines}: their spaces became "_", which is a guess.`,
  heading: (lines) => `Headings in capitals became headings with "#" in ${lines}.`,
  list: (lines) => `Bullets before numbers were taken away in ${lines}.`,
  paragraph: (lines) => `Split paragraphs were joined behind ${lines}.`,
  boilerplate: (lines) => `The publisher's block from ${lines} on was put into a comment.`,
};

function notesOf(kind: MarkKind, marks: readonly ConversionMark[], { source }: Brief): readonly Note[] {
  const spans = marks.filter((mark) => mark.kind === kind).map(({ span }) => span);
  const [first] = spans;
  return first === undefined ? [] : [{ span: first, message: SAID[kind](linesOf(source, spans)) }];
}
