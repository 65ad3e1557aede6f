import type { Brief } from '../brief/brief.ts';
import { kindInWords } from '../glossary/actor-words.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { inWords, say } from '../language/say.ts';
import type { Problem } from '../lint/problem.ts';
import { lineAt, positionAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Block, Inline, Place, ReportDocument, ReportedFinding, Text, Tone } from './document.ts';
import { EXPLANATIONS } from './explanations.ts';
import type { ChecklistItem, Length, Readiness, Verdict } from './readiness.ts';
import { REPORT, THEME_NAMES, VERDICTS, WHY } from './sentences.ts';

/** A brief with what is to be reported of it. */
export interface ReportedBrief {
  readonly brief: Brief;
  readonly readiness: Readiness;
  /** As it is shown. */
  readonly file: string;
}

/** The readiness report of some briefs, in the order given. */
export function reportOf(briefs: readonly ReportedBrief[], language: Language = ENGLISH): ReportDocument {
  const [only] = briefs;
  const alone = briefs.length === 1 && only !== undefined;
  const title = alone
    ? say(language, REPORT, 'title', { title: titleOf(only) })
    : say(language, REPORT, 'titleOfSeveral', { count: briefs.length });
  const overview: readonly Block[] = alone ? [] : [overviewOf(briefs, language)];
  return {
    title,
    language: language.code,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...overview,
      ...briefs.flatMap((brief, index) => [
        ...(alone ? [] : [{ kind: 'heading' as const, level: 1 as const, text: titleOf(brief), id: idOf(index) }]),
        ...blocksOf(brief, language),
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

function overviewOf(briefs: readonly ReportedBrief[], language: Language): Block {
  return {
    kind: 'table',
    columns: [
      { heading: say(language, REPORT, 'brief') },
      { heading: say(language, REPORT, 'file') },
      { heading: say(language, REPORT, 'verdict') },
      { heading: say(language, REPORT, 'errorsColumn'), numbers: true },
      { heading: say(language, REPORT, 'warningsColumn'), numbers: true },
    ],
    rows: briefs.map((brief, index) => [
      [{ heading: idOf(index), text: titleOf(brief) }],
      [brief.file],
      [verdictOn(brief.readiness, language, 'short')],
      [String(brief.readiness.counts.error)],
      [String(brief.readiness.counts.warning)],
    ]),
  };
}

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = { ready: 'good', nearly: 'advice', 'not-ready': 'bad' };

function verdictOn({ mode, verdict }: Readiness, language: Language, short?: 'short'): string {
  const length = short === undefined ? ('' as const) : ('short-' as const);
  return say(language, VERDICTS, `${mode === 'draft' ? ('draft-' as const) : ('' as const)}${length}${verdict}`);
}

function blocksOf(reported: ReportedBrief, language: Language): readonly Block[] {
  const { readiness, file } = reported;
  return [
    { kind: 'paragraph', text: [{ strong: verdictOn(readiness, language) }], tone: VERDICT_TONES[readiness.verdict] },
    { kind: 'list', items: factsOf(readiness, file, language).map((fact) => ({ text: fact })) },
    { kind: 'heading', level: 2, text: say(language, REPORT, 'checklist') },
    { kind: 'list', items: readiness.checklist.map((item) => ({ text: checkedText(item, language), tone: TONES[item.state] })) },
    ...findingsOf(reported, language),
    ...lengthsOf(reported, language),
    ...actorsOf(readiness, language),
    ...acronymsOf(readiness, language),
  ];
}

const TONES: Readonly<Record<ChecklistItem['state'], Tone>> = { passed: 'good', advice: 'advice', failed: 'bad' };

function factsOf(
  { authors, date, profile, counts, references, words }: Readiness,
  file: string,
  language: Language,
): readonly Text[] {
  const count = (number: number, some: Counted): string => counted(number, some, language);
  const found = [
    count(counts.error, 'errors'),
    count(counts.warning, 'warnings'),
    ...(counts.information === 0 ? [] : [count(counts.information, 'informations')]),
    ...(counts.hint === 0 ? [] : [count(counts.hint, 'hints')]),
  ];
  const uncited = references.uncited === 0 ? [] : [say(language, REPORT, 'uncited', { count: references.uncited })];
  const listed = [count(references.entries, 'references'), ...uncited].join(', ');
  const facts: readonly (readonly [name: keyof typeof REPORT.messages, text: string])[] = [
    ['file', file],
    ['authors', authors.length === 0 ? say(language, REPORT, 'noAuthors') : authors.join(', ')],
    ['date', date === undefined ? say(language, REPORT, 'noDate') : language.date(date, undefined)],
    ['profile', profile],
    ['found', found.join(', ')],
    ['words', lengthText(words, language)],
    ['sources', `${listed}; ${count(references.citations, 'citations')}`],
  ];
  return facts.map(([message, text]) => [{ strong: `${inWords(language, { of: REPORT, message })}: ` }, text]);
}

/** What can be counted, by their names among the messages; none of them has a name too. */
type Counted = 'errors' | 'warnings' | 'informations' | 'hints' | 'references' | 'citations';

const NONE = {
  errors: 'noErrors',
  warnings: 'noWarnings',
  references: 'noReferences',
  citations: 'noCitations',
} as const satisfies Partial<Record<Counted, string>>;

function counted(count: number, some: Counted, language: Language): string {
  return count === 0 && some in NONE
    ? say(language, REPORT, NONE[some as keyof typeof NONE])
    : say(language, REPORT, some, { count });
}

function checkedText({ theme, problems }: ChecklistItem, language: Language): Text {
  const lead: Inline = { strong: `${say(language, THEME_NAMES, theme.name)}: ` };
  return [
    lead,
    problems.length === 0
      ? say(language, THEME_NAMES, `${theme.name}Kept`)
      : say(language, REPORT, 'places', { count: problems.length }),
  ];
}

function findingsOf({ brief, readiness, file }: ReportedBrief, language: Language): readonly Block[] {
  const themes = readiness.checklist.filter(({ problems }) => problems.length > 0);
  if (themes.length === 0) return [];
  const said = new Set<string>();
  const whyOf = (rule: string): string => {
    if (said.has(rule)) return '';
    said.add(rule);
    return rule in EXPLANATIONS ? inWords(language, { of: WHY, message: rule }) : '';
  };
  return [
    { kind: 'heading', level: 2, text: say(language, REPORT, 'lookAt') },
    ...themes.flatMap(({ theme, problems }): Block[] => [
      { kind: 'heading', level: 3, text: say(language, THEME_NAMES, theme.name) },
      ...problems.map((problem): Block => {
        const words = { why: whyOf(problem.rule), level: say(language, REPORT, problem.severity) };
        return { kind: 'finding', finding: findingOf(problem, brief, file, words, language) };
      }),
    ]),
  ];
}

function findingOf(
  { rule, severity, message, span, url }: Problem,
  brief: Brief,
  file: string,
  words: Pick<ReportedFinding, 'why' | 'level'>,
  language: Language,
): ReportedFinding {
  const place = placeOf(brief, file, span);
  return {
    ...words,
    severity,
    message,
    place,
    where: say(language, REPORT, 'line', { line: place.line }),
    excerpt: excerptOf(brief, span),
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

function lengthsOf({ brief, readiness, file }: ReportedBrief, language: Language): readonly Block[] {
  if (readiness.sections.length === 0) return [];
  const isLimited = [readiness.words, ...readiness.sections].some(({ most }) => most !== undefined);
  const limit = (length: Length): readonly Text[] => (isLimited ? [[limitText(length, language)]] : []);
  return [
    { kind: 'heading', level: 2, text: say(language, REPORT, 'length') },
    {
      kind: 'table',
      columns: [
        { heading: say(language, REPORT, 'section') },
        { heading: say(language, REPORT, 'words'), numbers: true },
        ...(isLimited ? [{ heading: say(language, REPORT, 'most'), numbers: true }] : []),
      ],
      rows: [
        ...readiness.sections.map(({ heading, depth, span, words, most }): readonly Text[] => [
          ['\u2003'.repeat(depth), { at: placeOf(brief, file, span), text: heading }],
          [String(words)],
          ...limit({ words, most }),
        ]),
        [[{ strong: say(language, REPORT, 'whole') }], [{ strong: String(readiness.words.words) }], ...limit(readiness.words)],
      ],
    },
  ];
}

function limitText({ words, most }: Length, language: Language): string {
  if (most === undefined) return '';
  return words > most ? say(language, REPORT, 'tooMany', { most, over: words - most }) : String(most);
}

function lengthText({ words, most }: Length, language: Language): string {
  return most === undefined ? String(words) : say(language, REPORT, 'ofMost', { words, most });
}

function actorsOf({ actors, date }: Readiness, language: Language): readonly Block[] {
  if (actors.length === 0) return [];
  const office = date === undefined ? say(language, REPORT, 'office') : say(language, REPORT, 'officeAt', { date });
  return [
    { kind: 'heading', level: 2, text: say(language, REPORT, 'people') },
    {
      kind: 'table',
      columns: [
        { heading: say(language, REPORT, 'name') },
        { heading: say(language, REPORT, 'kind') },
        { heading: office },
        { heading: say(language, REPORT, 'named'), numbers: true },
      ],
      rows: actors.map(({ actor, roleAtDate, mentions }) => [
        [actor.name],
        [kindInWords(actor.kind, language)],
        [roleAtDate ?? ''],
        [String(mentions.length)],
      ]),
    },
  ];
}

function acronymsOf({ acronyms }: Readiness, language: Language): readonly Block[] {
  if (acronyms.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say(language, REPORT, 'acronyms') },
    {
      kind: 'table',
      columns: [
        { heading: say(language, REPORT, 'acronym') },
        { heading: say(language, REPORT, 'meaning') },
        { heading: say(language, REPORT, 'explained') },
        { heading: say(language, REPORT, 'used'), numbers: true },
      ],
      rows: acronyms.map(({ text, meaning, explained, known, uses }) => [
        [text],
        [meaning ?? ''],
        [say(language, REPORT, explained ? 'yes' : known ? 'known' : 'no')],
        [String(uses)],
      ]),
    },
  ];
}
