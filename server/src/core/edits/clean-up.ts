import type { Brief } from '../brief/brief.ts';
import { type Sentence, sentence } from '../language/say.ts';
import { enumerate } from '../language/template.ts';
import { type Cleaning, cleaningOf } from '../questions/cleaning.ts';
import type { MarkKind } from '../questions/conversion-mark.ts';
import { sliceOf } from '../text/source.ts';
import { type Edits, edited, linesOf, type Note } from './outcome.ts';
import { CLEANING } from './sentences.ts';

/**
 * Takes away what a conversion from PDF or Word has left: capital and bold headings become ATX headings, `- 1.` and `1\.`
 * become `1.`, `\[1\]` becomes `[1]`, split paragraphs are joined, spaces in addresses become `_`, a publisher's block
 * goes into a comment, and attributes, anchors, tags, invisible characters and headers of pages go. Citations, entries
 * and sections stay what they are. The notes are the list of changes; a clean brief gives no edits.
 */
export function cleanUp(brief: Brief): Edits {
  const cleaning = cleaningOf(brief);
  const notes = NOTED.flatMap((kind) => notesOf(kind, cleaning, brief));
  return edited(cleaning.edits, notes, cleaning.taken.length === 0 ? [] : summaryOf(cleaning, brief));
}

/** `Cleaned up 8 headings in capitals and 1 split paragraph.`, and what an author has to look at. */
function summaryOf(cleaning: Cleaning, brief: Brief): readonly Sentence[] {
  const counts = (Object.keys(COUNTED) as MarkKind[]).flatMap((kind) => {
    const count = cleaning.taken.filter((mark) => mark.kind === kind).length;
    return count === 0 ? [] : [{ phrase: COUNTED[kind], values: { count } }];
  });
  const told = TOLD.flatMap((kind) => notesOf(kind, cleaning, brief).map(({ message }) => message));
  return [sentence(CLEANING, 'done', { counts: enumerate(counts, counts.length) }), ...told];
}

/** What is not only counted: what was a guess, what is gone, what is hidden. */
const TOLD: readonly MarkKind[] = ['url', 'header', 'boilerplate'];

/** In which order they are told of, and counted. */
const NOTED: readonly MarkKind[] = [
  'url',
  'citation',
  'header',
  'heading',
  'bold',
  'list',
  'number',
  'paragraph',
  'boilerplate',
  'anchor',
  'attributes',
  'tag',
  'invisible',
  'space',
  'escape',
];

/** How each is counted, by its name among the messages, in the order of the summary. */
const COUNTED = {
  heading: 'countedHeading',
  bold: 'countedBold',
  list: 'countedList',
  number: 'countedNumber',
  citation: 'countedCitation',
  paragraph: 'countedParagraph',
  header: 'countedHeader',
  url: 'countedUrl',
  boilerplate: 'countedBoilerplate',
  anchor: 'countedAnchor',
  attributes: 'countedAttributes',
  tag: 'countedTag',
  invisible: 'countedInvisible',
  space: 'countedSpace',
  escape: 'countedEscape',
} as const satisfies Readonly<Record<MarkKind, string>>;

/** The headers beyond these are counted. */
const MOST_HEADERS = 20;

function notesOf(kind: MarkKind, { taken }: Cleaning, { source }: Brief): readonly Note[] {
  const spans = taken.filter((mark) => mark.kind === kind).map(({ span }) => span);
  const [first] = spans;
  if (first === undefined) return [];
  const lines = linesOf(source, spans);
  if (kind !== 'header') return [{ span: first, message: sentence(CLEANING, kind, { lines }) }];
  // What is gone is shown.
  const gone = new Set(spans.map((span) => sliceOf(source, span)));
  const headers = [...gone].map((words) => ({ phrase: 'quoted', values: { words } }) as const);
  return [{ span: first, message: sentence(CLEANING, 'header', { lines, headers: enumerate(headers, MOST_HEADERS) }) }];
}
