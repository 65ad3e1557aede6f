import type { Brief } from '../brief/brief.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { type Said, say, sayIn } from '../language/say.ts';
import type { Messages } from '../language/template.ts';
import type { Span } from '../text/span.ts';
import { NOTHING_OUTSIDE, type Outside } from './outside.ts';
import type { Problem } from './problem.ts';
import type { Finding, FixOffer, Level, Mode, Rule, Severity } from './rule.ts';
import { LINT } from './sentences.ts';
import { type IdleSuppression, type Suppressing, suppressingOf } from './suppressing.ts';

/** Which rules count, and how much; and how they speak. */
export interface LintSettings {
  readonly mode: Mode;
  /** Levels by rule id; a rule that is not named keeps its own. */
  readonly levels: Readonly<Record<string, Level>>;
  /** English where nothing is said. The same text gives the same findings in all languages. */
  readonly language?: Language;
}

export const DEFAULT_LINT: LintSettings = { mode: 'draft', levels: {} };

const PAGES = 'https://github.com/policy-brief/policy-brief/blob/main/docs/rules';

/** Address of a rule's page. */
export function pageOf(rule: string): string {
  return `${PAGES}/${rule}.md`;
}

/** The level of a rule under the settings. */
export function levelOf(rule: Rule, settings: LintSettings): Level {
  const set = settings.levels[rule.meta.id];
  if (set !== undefined) return set;
  const { level } = rule.meta;
  if (typeof level === 'string') return level;
  return settings.mode === 'publish' ? level[1] : level[0];
}

/**
 * What the rules find in a brief, in the order of the text, but for what its comments suppress; nothing in a text that
 * is no brief. A rule that fails is reported as such, and the others are heard. `outside` is what is known beside the text.
 */
export function lint(
  brief: Brief,
  rules: readonly Rule[],
  settings: LintSettings = DEFAULT_LINT,
  outside: Outside = NOTHING_OUTSIDE,
): readonly Problem[] {
  if (!brief.recognition.brief) return [];
  const suppressing = suppressingOf(brief);
  const hearing: Hearing = { brief, settings, suppressing, outside, problems: [], heard: new Set() };
  for (const rule of rules) if (rule.meta.last === undefined) hear(rule, [], hearing);
  if (suppressing !== undefined) {
    const idle = suppressing.idle((id) => (id === undefined ? isWhole(rules, hearing) : isJudged(id, hearing)));
    for (const rule of rules) if (rule.meta.last === true) hear(rule, idle, hearing);
  }
  return hearing.problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
}

interface Hearing {
  readonly brief: Brief;
  readonly settings: LintSettings;
  readonly suppressing: Suppressing | undefined;
  readonly outside: Outside;
  readonly problems: Problem[];
  /** The rules that were asked and did not fail, but for those that only know what somebody asked elsewhere. */
  readonly heard: Set<string>;
}

/** Nobody knows what a rule that was not heard would have found, and so whether its suppression does anything. */
function isJudged(id: string, { heard }: Hearing): boolean {
  return heard.has(id);
}

/** Whether all rules were heard that are ever on: the settings may switch one of them off for a while. */
function isWhole(rules: readonly Rule[], { heard }: Hearing): boolean {
  return rules.every(({ meta: { id, level, last, outside } }) => heard.has(id) || level === 'off' || last || outside);
}

/** Nobody reads more of one kind, and an editor that is sent a million of them stops. */
const MOST_OF_ONE_RULE = 1_000;

function hear(rule: Rule, idle: readonly IdleSuppression[], hearing: Hearing): void {
  const { brief, settings, suppressing, outside, problems, heard } = hearing;
  const { id } = rule.meta;
  const severity = levelOf(rule, settings);
  const { language = ENGLISH } = settings;
  if (severity === 'off') return;
  const isSet = settings.levels[id] !== undefined;
  const before = problems.length;
  try {
    for (const finding of rule.check(brief, { ...outside, idle, mode: settings.mode })) {
      if (suppressing?.meets(id, finding.span.start)) continue;
      if (problems.length - before === MOST_OF_ONE_RULE) {
        problems.push(limitOf(rule, finding.span, language));
        break;
      }
      problems.push(problemOf(rule, isSet ? severity : (finding.level ?? severity), finding, language));
    }
    if (!rule.meta.outside) heard.add(id);
  } catch (error) {
    problems.length = before;
    problems.push(crashOf(rule, error, language));
  }
}

function problemOf({ meta }: Rule, severity: Severity, finding: Finding<Messages>, language: Language): Problem {
  const { id, unnecessary } = meta;
  const words = (said: Said): string => sayIn(language, meta, said);
  return {
    rule: id,
    severity,
    message: words(finding),
    span: finding.span,
    related: (finding.related ?? []).map((place) => ({ span: place.span, message: words(place) })),
    fixes: (finding.fixes ?? []).map((fix: FixOffer<Messages>) => ({
      title: words(fix),
      edits: fix.edits,
      safe: fix.safe === true,
    })),
    unnecessary: unnecessary === true,
    url: pageOf(id),
  };
}

function limitOf(rule: Rule, span: Span, language: Language): Problem {
  const { id } = rule.meta;
  const message = say(language, LINT, 'limit', { rule: id, most: MOST_OF_ONE_RULE });
  return { rule: id, severity: 'information', message, span, related: [], fixes: [], unnecessary: false, url: pageOf(id) };
}

function crashOf(rule: Rule, error: unknown, language: Language): Problem {
  const { id } = rule.meta;
  const reason = error instanceof Error ? error.message : String(error);
  const message = say(language, LINT, 'crash', { rule: id, reason });
  return {
    rule: id,
    severity: 'error',
    message,
    span: { start: 0, end: 0 },
    related: [],
    fixes: [],
    unnecessary: false,
    url: pageOf(id),
  };
}
