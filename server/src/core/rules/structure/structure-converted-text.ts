import { defineRule } from '../../lint/rule.ts';
import { enumerate } from '../../lint/words.ts';
import { cleanableMarks } from '../../questions/cleanable-marks.ts';
import { bulletedNumbers, capitalHeadings, conversionMarks, type MarkKind } from '../../questions/converted-text.ts';

export default defineRule({
  id: 'structure-converted-text',
  summary: 'marks of a PDF or Word conversion, once for the document',
  level: 'hint',
  messages: {
    converted: 'This text looks converted from PDF or Word: it has {marks}.',
    clean: 'Clean up converted text',
  },
  *check(brief) {
    // Without one of these two it is no conversion; the rest costs a look at every paragraph.
    if (bulletedNumbers(brief).length < 2 && capitalHeadings(brief).length < 2) return;
    const marks = conversionMarks(brief);
    const count = (kind: MarkKind): number => marks.filter((mark) => mark.kind === kind).length;
    const kinds = KINDS.filter(([kind, least]) => count(kind) >= least);
    // Capital headings alone are a style, and one split paragraph alone is a slip; nobody writes `- 1.`.
    if (count('list') < 2 && kinds.length < 2) return;
    // A title in capitals may be one.
    const begin = brief.sections[0]?.span.start ?? 0;
    const spans = marks.map(({ span }) => span).filter(({ start }) => start >= begin);
    const [first] = spans.toSorted((a, b) => a.start - b.start);
    if (first === undefined) return;
    const edits = () => cleanableMarks(brief).flatMap((mark) => mark.edits);
    const said = enumerate(kinds.map(([, , words]) => words));
    yield { message: 'converted', values: { marks: said }, span: first, fixes: [{ message: 'clean', edits }] };
  },
});

/** With how many of each make a mark of the document. */
const KINDS: readonly (readonly [kind: MarkKind, least: number, words: string])[] = [
  ['heading', 2, 'headings in capitals'],
  ['list', 2, 'lists that begin with "- 1."'],
  ['paragraph', 1, 'paragraphs cut in two'],
  ['boilerplate', 1, "a publisher's block"],
];
