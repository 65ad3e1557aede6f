import type { Brief } from '../brief/brief.ts';
import { kindInWords } from '../glossary/actor-words.ts';
import type { Problem } from '../lint/problem.ts';
import { dateInWords } from '../text/date-words.ts';
import { lineAt, positionAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Block, Inline, Place, ReportDocument, ReportedFinding, Text, Tone } from './document.ts';
import type { ChecklistItem, Length, Readiness, Verdict } from './readiness.ts';

/** A brief with what is to be reported of it. */
export interface ReportedBrief {
  readonly brief: Brief;
  readonly readiness: Readiness;
  /** As it is shown. */
  readonly file: string;
}

/** Why each rule matters, by its id. */
export type Explanations = Readonly<Record<string, string>>;

/** The readiness report of some briefs, in the order given. */
export function reportOf(briefs: readonly ReportedBrief[], explanations: Explanations): ReportDocument {
  const [only] = briefs;
  const alone = briefs.length === 1 && only !== undefined;
  const title = alone ? `Readiness of “${titleOf(only)}”` : `Readiness of ${briefs.length} briefs`;
  const overview: readonly Block[] = alone ? [] : [overviewOf(briefs)];
  return {
    title,
    language: 'en',
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...overview,
      ...briefs.flatMap((brief, index) => [
        ...(alone ? [] : [{ kind: 'heading' as const, level: 1 as const, text: titleOf(brief), id: idOf(index) }]),
        ...blocksOf(brief, explanations),
      ]),
    ],
  };
}

function titleOf({ readiness, file }: ReportedBrief): string {
  return readiness.title ?? file;
}

function idOf(index: number): string {
  return `brief-${index + 1}`;
}

function overviewOf(briefs: readonly ReportedBrief[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: 'Brief' },
      { heading: 'File' },
      { heading: 'Verdict' },
      { heading: 'Errors', numbers: true },
      { heading: 'Warnings', numbers: true },
    ],
    rows: briefs.map((brief, index) => [
      [{ heading: idOf(index), text: titleOf(brief) }],
      [brief.file],
      [verdictOn(brief.readiness).short],
      [String(brief.readiness.counts.error)],
      [String(brief.readiness.counts.warning)],
    ]),
  };
}

interface VerdictInWords {
  readonly short: string;
  readonly text: string;
  readonly tone: Tone;
}

function verdictOn({ mode, verdict }: Readiness): VerdictInWords {
  return (mode === 'draft' ? DRAFT_VERDICTS : VERDICTS)[verdict];
}

const VERDICTS: Readonly<Record<Verdict, VerdictInWords>> = {
  ready: { short: 'Ready', text: 'Ready for publication.', tone: 'good' },
  nearly: { short: 'Nearly ready', text: 'Nearly ready: look at the warnings before it is published.', tone: 'advice' },
  'not-ready': { short: 'Not ready', text: 'Not ready: errors have to be corrected first.', tone: 'bad' },
};

const DRAFT_VERDICTS: Readonly<Record<Verdict, VerdictInWords>> = {
  ready: { short: 'In order', text: 'In order for a draft.', tone: 'good' },
  nearly: { short: 'Nearly in order', text: 'Nearly in order for a draft: look at the warnings.', tone: 'advice' },
  'not-ready': { short: 'Not in order', text: 'Not in order: errors have to be corrected, in a draft too.', tone: 'bad' },
};

function blocksOf(reported: ReportedBrief, explanations: Explanations): readonly Block[] {
  const { readiness, file } = reported;
  const { text, tone } = verdictOn(readiness);
  return [
    { kind: 'paragraph', text: [{ strong: text }], tone },
    { kind: 'list', items: factsOf(readiness, file).map((fact) => ({ text: fact })) },
    { kind: 'heading', level: 2, text: 'Checklist' },
    { kind: 'list', items: readiness.checklist.map((item) => ({ text: checkedText(item), tone: TONES[item.state] })) },
    ...findingsOf(reported, explanations),
    ...lengthsOf(reported),
    ...actorsOf(readiness),
    ...acronymsOf(readiness),
  ];
}

const TONES: Readonly<Record<ChecklistItem['state'], Tone>> = { passed: 'good', advice: 'advice', failed: 'bad' };

function factsOf({ authors, date, profile, counts, references, words }: Readiness, file: string): readonly Text[] {
  const found = [
    counted(counts.error, 'error', 'errors'),
    counted(counts.warning, 'warning', 'warnings'),
    counted(counts.information + counts.hint, 'suggestion', 'suggestions'),
  ];
  const uncited = references.uncited === 0 ? '' : `, ${references.uncited} of them never cited`;
  return [
    [{ strong: 'File: ' }, file],
    [{ strong: 'Authors: ' }, authors.length === 0 ? 'none named' : authors.join(', ')],
    [{ strong: 'Date: ' }, date === undefined ? 'none' : dateInWords(date)],
    [{ strong: 'Profile: ' }, profile],
    [{ strong: 'Found: ' }, found.join(', ')],
    [{ strong: 'Words: ' }, lengthText(words)],
    [
      { strong: 'Sources: ' },
      `${counted(references.entries, 'reference', 'references')}${uncited}; ${counted(references.citations, 'citation', 'citations')}`,
    ],
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

function checkedText({ theme, problems }: ChecklistItem): Text {
  const lead: Inline = { strong: `${theme.heading}: ` };
  return problems.length === 0 ? [lead, theme.promise] : [lead, `${counted(problems.length, 'place', 'places')} to look at.`];
}

function findingsOf({ brief, readiness, file }: ReportedBrief, explanations: Explanations): readonly Block[] {
  const themes = readiness.checklist.filter(({ problems }) => problems.length > 0);
  if (themes.length === 0) return [];
  const said = new Set<string>();
  const whyOf = (rule: string): string => {
    if (said.has(rule)) return '';
    said.add(rule);
    return explanations[rule] ?? '';
  };
  return [
    { kind: 'heading', level: 2, text: 'What to look at' },
    ...themes.flatMap(({ theme, problems }): Block[] => [
      { kind: 'heading', level: 3, text: theme.heading },
      ...problems.map((problem): Block => ({ kind: 'finding', finding: findingOf(problem, brief, file, whyOf(problem.rule)) })),
    ]),
  ];
}

function findingOf({ rule, severity, message, span, url }: Problem, brief: Brief, file: string, why: string): ReportedFinding {
  return {
    severity,
    message,
    place: placeOf(brief, file, span),
    excerpt: excerptOf(brief, span),
    why,
    rule,
    url,
  };
}

function placeOf({ source }: Brief, file: string, { start }: Span): Place {
  const { line, character } = positionAt(source, start);
  return { file, line: line + 1, column: character + 1 };
}

/** UTF-16 units on either side of a place that are shown of its line. */
const AROUND = 120;
const LONGEST_MARKED = 240;

function excerptOf({ source }: Brief, { start, end }: Span): ReportedFinding['excerpt'] {
  const index = lineAt(source, start);
  const line = (source.lines[index] ?? '').replace(/[\r\n]+$/, '');
  const offset = source.starts[index] as number;
  const from = start - offset;
  const to = Math.min(line.length, Math.max(from, end - offset));
  const marked = line.slice(from, to);
  const [first, last] = [Math.max(0, from - AROUND), Math.min(line.length, to + AROUND)];
  return {
    before: `${first > 0 ? '…' : ''}${line.slice(first, from)}`,
    marked: marked.length > LONGEST_MARKED ? `${marked.slice(0, LONGEST_MARKED)}…` : marked,
    behind: `${line.slice(to, last)}${last < line.length ? '…' : ''}`,
  };
}

function lengthsOf({ brief, readiness, file }: ReportedBrief): readonly Block[] {
  if (readiness.sections.length === 0) return [];
  const isLimited = [readiness.words, ...readiness.sections].some(({ most }) => most !== undefined);
  const limit = (length: Length): readonly Text[] => (isLimited ? [[limitText(length)]] : []);
  return [
    { kind: 'heading', level: 2, text: 'Length' },
    {
      kind: 'table',
      columns: [
        { heading: 'Section' },
        { heading: 'Words', numbers: true },
        ...(isLimited ? [{ heading: 'At most', numbers: true }] : []),
      ],
      rows: [
        ...readiness.sections.map(({ heading, depth, span, words, most }): readonly Text[] => [
          ['\u2003'.repeat(depth), { at: placeOf(brief, file, span), text: heading }],
          [String(words)],
          ...limit({ words, most }),
        ]),
        [[{ strong: 'Whole brief' }], [{ strong: String(readiness.words.words) }], ...limit(readiness.words)],
      ],
    },
  ];
}

function limitText({ words, most }: Length): string {
  if (most === undefined) return '';
  return words > most ? `${most} (${words - most} too many)` : String(most);
}

function lengthText({ words, most }: Length): string {
  return most === undefined ? String(words) : `${words} of at most ${most}`;
}

function actorsOf({ actors, date }: Readiness): readonly Block[] {
  if (actors.length === 0) return [];
  const at = date === undefined ? 'Office' : `Office (${dateInWords(date)})`;
  return [
    { kind: 'heading', level: 2, text: 'People and institutions named' },
    {
      kind: 'table',
      columns: [{ heading: 'Name' }, { heading: 'Kind' }, { heading: at }, { heading: 'Named', numbers: true }],
      rows: actors.map(({ actor, roleAtDate, mentions }) => [
        [actor.name],
        [kindInWords(actor.kind)],
        [roleAtDate ?? ''],
        [String(mentions.length)],
      ]),
    },
  ];
}

function acronymsOf({ acronyms }: Readiness): readonly Block[] {
  if (acronyms.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Acronyms used' },
    {
      kind: 'table',
      columns: [{ heading: 'Acronym' }, { heading: 'Stands for' }, { heading: 'Explained' }, { heading: 'Used', numbers: true }],
      rows: acronyms.map(({ text, meaning, explained, uses }) => [
        [text],
        [meaning ?? ''],
        [explained ? 'yes' : 'no'],
        [String(uses)],
      ]),
    },
  ];
}
