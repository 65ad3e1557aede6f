import type { Brief } from '../brief/brief.ts';
import { type Cleaning, cleaningOf } from '../questions/cleaning.ts';
import type { MarkKind } from '../questions/conversion-mark.ts';
import { sliceOf } from '../text/source.ts';
import { counted, type Edits, edited, linesOf, listed, type Note } from './outcome.ts';

/**
 * Takes away what a conversion from PDF or Word has left: capital and bold headings become ATX headings, `- 1.` and `1\.`
 * become `1.`, `\[1\]` becomes `[1]`, split paragraphs are joined, spaces in addresses become `_`, a publisher's block
 * goes into a comment, and attributes, anchors, tags, invisible characters and headers of pages go. Citations, entries
 * and sections stay what they are. The notes are the list of changes; a clean brief gives no edits.
 */
export function cleanUp(brief: Brief): Edits {
  const cleaning = cleaningOf(brief);
  const notes = (Object.keys(SAID) as MarkKind[]).flatMap((kind) => notesOf(kind, cleaning, brief));
  return edited(cleaning.edits, notes, cleaning.taken.length === 0 ? undefined : summaryOf(cleaning, brief));
}

/** `Cleaned up 8 headings in capitals and 1 split paragraph.`, and what an author has to look at. */
function summaryOf(cleaning: Cleaning, brief: Brief): string {
  const counts = (Object.keys(NAMED) as MarkKind[]).flatMap((kind) => {
    const count = cleaning.taken.filter((mark) => mark.kind === kind).length;
    return count === 0 ? [] : [counted(count, ...NAMED[kind])];
  });
  const told = TOLD.flatMap((kind) => notesOf(kind, cleaning, brief).map(({ message }) => message));
  return [`Cleaned up ${listed(counts, counts.length)}.`, ...told].join(' ');
}

/** What is not only counted: what was a guess, what is gone, what is hidden. */
const TOLD: readonly MarkKind[] = ['url', 'header', 'boilerplate'];

/** One of them, and several. */
const NAMED: Readonly<Record<MarkKind, readonly [one: string, more?: string]>> = {
  heading: ['heading in capitals', 'headings in capitals'],
  bold: ['heading in bold', 'headings in bold'],
  list: ['bullet before a number', 'bullets before numbers'],
  number: ['escaped number', 'escaped numbers'],
  citation: ['escaped citation'],
  paragraph: ['split paragraph'],
  header: ['header or number of a page', 'headers and numbers of pages'],
  url: ['address with spaces', 'addresses with spaces'],
  boilerplate: ["publisher's block"],
  anchor: ['anchor'],
  attributes: ['attribute in braces', 'attributes in braces'],
  tag: ['tag of Word', 'tags of Word'],
  invisible: ['invisible character'],
  space: ['run of non-breaking spaces', 'runs of non-breaking spaces'],
  escape: ['escaped sign'],
};

const SAID: Readonly<Record<MarkKind, (lines: string) => string>> = {
  url: (lines) => `Check the addresses in ${lines}: their spaces became "_", which is a guess.`,
  citation: (lines) => `Escaped citations became citations (\`[1]\` for \`\\[1\\]\`) in ${lines}; they cite what they cited.`,
  header: (lines) => `Headers and numbers of pages were taken away in ${lines}.`,
  heading: (lines) => `Headings in capitals became headings with "#" in ${lines}.`,
  bold: (lines) => `Headings in bold became headings with "#" in ${lines}.`,
  list: (lines) => `Bullets before numbers were taken away in ${lines}.`,
  number: (lines) => `Escapes in the numbers of lists (\`1\\.\`) were taken away in ${lines}.`,
  paragraph: (lines) => `Split paragraphs were joined behind ${lines}.`,
  boilerplate: (lines) => `The publisher's block from ${lines} on was put into a comment.`,
  anchor: (lines) => `Anchors that nothing leads to were taken away in ${lines}.`,
  attributes: (lines) => `Attributes in braces were taken away, and their text was kept, in ${lines}.`,
  tag: (lines) => `Tags of Word were taken away, and their text was kept, in ${lines}.`,
  invisible: (lines) => `Soft hyphens and characters without width were taken away in ${lines}.`,
  space: (lines) => `Runs of non-breaking spaces became one space in ${lines}.`,
  escape: (lines) => `Escapes of quotation marks, dots and spaces were taken away in ${lines}.`,
};

/** The headers beyond these are counted. */
const MOST_HEADERS = 20;

function notesOf(kind: MarkKind, { taken }: Cleaning, { source }: Brief): readonly Note[] {
  const spans = taken.filter((mark) => mark.kind === kind).map(({ span }) => span);
  const [first] = spans;
  if (first === undefined) return [];
  const message = SAID[kind](linesOf(source, spans));
  if (kind !== 'header') return [{ span: first, message }];
  // What is gone is shown.
  const words = new Set(spans.map((span) => `"${sliceOf(source, span)}"`));
  return [{ span: first, message: message.replace(/\.$/, `: ${listed([...words], MOST_HEADERS)}.`) }];
}
