import type { Brief } from '../brief/brief.ts';
import type { HeadPart } from '../brief/head.ts';
import { textOf } from '../brief/headings.ts';
import { ofEach } from '../brief/list-facts.ts';
import type { Entry } from '../brief/references.ts';
import type { Section } from '../brief/sections.ts';
import type { Piece } from '../markdown/piece.ts';
import { remembering } from '../markdown/remembering.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { TEMPLATE_WORDS } from './template-words.ts';

/** A section whose heading, or one of whose sentences, is the template's. */
export interface TemplateSection {
  readonly section: Section;
  readonly what: 'heading' | 'text';
  /** Where the heading or the first such sentence stands. */
  readonly span: Span;
}

/** Words of prose from which on a text is a brief, and not a sketch whose title may well be "Title". */
const FEWEST_WORDS = 200;
/** No sentence of the template is longer. */
const LONGEST = 200;

const LANGUAGES = Object.values(TEMPLATE_WORDS);
const TITLES = new Set<string>(LANGUAGES.map(({ title }) => title));
const AUTHORS = new Set<string>(LANGUAGES.map(({ author }) => author));
const HEADINGS = new Set<string>(LANGUAGES.map(({ section }) => section));
/** Words that stand in sketches and examples too. */
const COMMON = new Set(LANGUAGES.flatMap(({ text, conclusions }) => [bare(text), bare(conclusions)]));
const SENTENCES = new Set(
  LANGUAGES.flatMap(({ summary, findings, introduction }) => [summary, ...findings(7), introduction].map(bare)),
);

/** The title, when it is still the template's. */
export function templateTitle(brief: Brief): HeadPart | undefined {
  const { title } = brief.head;
  if (title === undefined || !TITLES.has(title.text)) return undefined;
  return isLong(brief) || isOfTemplate(brief, sentencesOf(brief)) ? title : undefined;
}

/** The author, when it is still the template's. */
export function templateAuthor({ head }: Brief): HeadPart | undefined {
  return head.authors.find(({ text }) => AUTHORS.has(text));
}

/** The sections that still say what the template says. */
export function templateSections(brief: Brief): readonly TemplateSection[] {
  const found = sentencesOf(brief);
  return isOfTemplate(brief, found) ? brief.sections.flatMap((section) => leftIn(section, found)) : [];
}

/** The entries of the references that are still the template's. */
export function templateEntries({ references }: Brief): readonly Entry[] {
  return references?.ask(TEMPLATE_ENTRIES).map(({ index }) => references.entries[index] as Entry) ?? [];
}

/** Common words (`Title`, `Text.`) are the template's only beside others that nobody else writes. */
function isOfTemplate(brief: Brief, found: readonly Sentence[]): boolean {
  return (
    found.some(({ common }) => !common) ||
    brief.sections.some(({ heading }) => HEADINGS.has(heading.text)) ||
    templateAuthor(brief) !== undefined ||
    templateEntries(brief).length > 0
  );
}

interface Sentence {
  readonly span: Span;
  readonly common: boolean;
}

const sentencesIn = remembering((piece: Piece): readonly Sentence[] =>
  piece.blocks.flatMap(({ kind, content }) => {
    if (kind !== 'paragraph' || content.end - content.start > LONGEST) return [];
    const words = bare(textOf(piece, content));
    const common = COMMON.has(words);
    return common || SENTENCES.has(words) ? [{ span: content, common }] : [];
  }),
);

function sentencesOf({ draft }: Brief): readonly Sentence[] {
  return draft.pieces.flatMap((piece, index) =>
    sentencesIn(piece).map((each) => ({ ...each, span: shift(each.span, draft.starts[index] as number) })),
  );
}

function leftIn(section: Section, found: readonly Sentence[]): readonly TemplateSection[] {
  if (HEADINGS.has(section.heading.text)) return [{ section, what: 'heading', span: section.heading.content }];
  const first = found.find((sentence) => contains(section.span, sentence.span));
  return first === undefined ? [] : [{ section, what: 'text', span: first.span }];
}

/** Without the citation and the full stop at its end. */
function bare(text: string): string {
  return text
    .replace(/\s*\[\d{1,3}\]/g, '')
    .replace(/[.\s]+$/, '')
    .trim();
}

const TEMPLATE_ENTRIES = ofEach(isTemplateEntry);

function isTemplateEntry(_: unknown, shown: string): true | undefined {
  const is = LANGUAGES.some(
    ({ entry: { author, title, publisher } }) => shown.startsWith(`${author}, ${title}, `) && shown.includes(`, ${publisher}. `),
  );
  return is ? true : undefined;
}

function isLong({ sections }: Brief): boolean {
  return sections.reduce((sum, { words }) => sum + words, 0) >= FEWEST_WORDS;
}
