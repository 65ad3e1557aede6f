import type { Brief } from '../../brief/brief.ts';
import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';
import { cleaningOf } from '../../questions/cleaning.ts';
import type { MarkKind } from '../../questions/conversion-mark.ts';
import { bulletedNumbers, capitalHeadings, conversionMarks, escapedNumbers } from '../../questions/converted-text.ts';
import { countInlineMarks, inlineMarks } from '../../questions/inline-marks.ts';
import { pageHeaders } from '../../questions/page-headers.ts';
import { textOf } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'structure-converted-text',
  summary: 'marks of a PDF or Word conversion, once for the document',
  level: 'hint',
  messages: {
    converted: 'This text looks converted from PDF or Word: it has {marks}.',
    footnotes:
      'This text cites by footnotes ("[^1]"): the house cites by numbers in brackets ("[1]"), with the sources in a numbered list.',
    clean: 'Clean up converted text',
    citation: 'escaped citations ("\\[1\\]")',
    heading: 'headings in capitals',
    bold: 'headings in bold',
    list: 'lists that begin with "- 1."',
    number: 'lists that begin with "1\\."',
    paragraph: 'paragraphs cut in two',
    boilerplate: "a publisher's block",
    header: 'headers or numbers of pages',
    anchor: 'anchors ("[]{#_Toc1}")',
    attributes: 'attributes in braces',
    tag: 'tags of Word',
    invisible: 'soft hyphens or characters without width',
    space: 'runs of non-breaking spaces',
    escape: 'escaped quotation marks, dots or spaces',
  },
  *check(brief) {
    const footnote = footnoteOf(brief);
    if (footnote !== undefined) yield { message: 'footnotes', span: footnote };
    if (!isConverted(brief)) return;
    const marks = [...inlineMarks(brief), ...conversionMarks(brief)];
    const count = (kind: MarkKind): number => marks.filter((mark) => mark.kind === kind).length;
    const kinds = KINDS.filter(({ kind, least }) => count(kind) >= least);
    // Headings in capitals or bold alone are a style, and one split paragraph alone is a slip.
    if (!kinds.some(({ certain }) => certain) && kinds.filter(({ kind }) => kind !== 'bold').length < 2) return;
    const said = new Set<MarkKind>(kinds.map(({ kind }) => kind));
    // A title in capitals may be one.
    const begin = brief.sections[0]?.span.start ?? 0;
    const [first] = marks
      .filter(({ kind, span }) => said.has(kind) && (kind !== 'heading' || span.start >= begin))
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start);
    if (first === undefined) return;
    const edits = () => cleaningOf(brief).edits;
    const values = { marks: enumerate(kinds.map(({ kind }) => ({ phrase: kind }))) };
    yield { message: 'converted', values, span: first, fixes: [{ message: 'clean', edits }] };
  },
});

interface Kind {
  /** Also the name of its words among the messages. */
  readonly kind: Exclude<MarkKind, 'url'>;
  /** With how many it is a mark of the document. */
  readonly least: number;
  /** Nobody writes so: it needs no other mark. */
  readonly certain?: true;
}

/** In the order in which they are told: the last of many are counted. */
const KINDS: readonly Kind[] = [
  { kind: 'citation', least: 3, certain: true },
  { kind: 'heading', least: 2 },
  { kind: 'bold', least: 2 },
  { kind: 'list', least: 2, certain: true },
  { kind: 'number', least: 2, certain: true },
  { kind: 'paragraph', least: 1 },
  { kind: 'boilerplate', least: 1 },
  { kind: 'header', least: 1, certain: true },
  { kind: 'anchor', least: 1, certain: true },
  { kind: 'attributes', least: 1, certain: true },
  { kind: 'tag', least: 1, certain: true },
  { kind: 'invisible', least: 1, certain: true },
  { kind: 'space', least: 2, certain: true },
  { kind: 'escape', least: 2, certain: true },
];

/** Whether it may be, without a look at every paragraph. */
function isConverted(brief: Brief): boolean {
  const counts = countInlineMarks(brief);
  return (
    KINDS.some(({ kind, least }) => (counts.get(kind) ?? 0) >= least) ||
    bulletedNumbers(brief).length >= 2 ||
    capitalHeadings(brief).length >= 2 ||
    escapedNumbers(brief).length >= 2 ||
    pageHeaders(brief).length > 0
  );
}

/** The first footnote of a text that cites in no other way; `[^a-z]` without a note is none. */
function footnoteOf({ footnotes, citations, references, draft, source }: Brief): Span | undefined {
  if (!footnotes || citations.length > 0 || references !== undefined) return undefined;
  const text = textOf(source);
  for (let index = 0; index < draft.pieces.length; index++) {
    for (const { 0: mark, index: at } of (draft.pieces[index]?.visible ?? '').matchAll(/\[\^[^\]\s]{1,60}\](?!:)/g)) {
      const start = (draft.starts[index] as number) + at;
      if (text.includes(`\n${mark}:`)) return { start, end: start + mark.length };
    }
  }
  return undefined;
}
