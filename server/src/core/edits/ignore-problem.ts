import type { Brief } from '../brief/brief.ts';
import type { Reader } from '../brief/read.ts';
import type { Suppression } from '../brief/scan-suppressions.ts';
import { type LintSettings, lint } from '../lint/lint.ts';
import type { Outside } from '../lint/outside.ts';
import type { Problem } from '../lint/problem.ts';
import type { Rule } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAt, positionAt, usualEnding } from '../text/source.ts';
import { commentPlaces } from './comment-places.ts';
import { readsTheSame } from './reads-the-same.ts';

/** What a brief was checked with, and what was found. */
export interface Ignoring {
  readonly reader: Reader;
  readonly brief: Brief;
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
  readonly outside: Outside;
  readonly problems: readonly Problem[];
}

/**
 * The edit that suppresses a problem's rule on the line that the problem begins on, by a comment or by a name in a
 * comment that is there. Each place for the comment is tried on the brief: what its readers see must stay what it was,
 * the problem must go, and no other may come. `undefined` where no comment can stand, as in front matter.
 */
export function ignoreOnLine(ignoring: Ignoring, problem: Problem): TextEdit | undefined {
  const { brief } = ignoring;
  const line = lineAt(brief.source, problem.span.start);
  const known = brief.suppressions
    .filter((comment) => isAbout(comment, line, brief))
    .flatMap((comment) => named(comment, problem));
  return [...known, ...commentPlaces(brief, line, problem.rule)].find(worksIn(ignoring, problem));
}

/** The edit that suppresses a problem's rule in the whole brief, by a comment at its top. */
export function ignoreInBrief(ignoring: Ignoring, problem: Problem): TextEdit | undefined {
  const { draft, source, suppressions } = ignoring.brief;
  const known = suppressions.filter(({ action }) => action.text === 'disable-file').flatMap((comment) => named(comment, problem));
  const mark = source.lines[0]?.startsWith('\uFEFF') ? 1 : 0;
  const start = draft.pieces[0]?.kind === 'front-matter' ? (draft.starts[1] ?? source.length) : mark;
  const ending = usualEnding(source);
  const text = `<!-- policy-brief-disable-file ${problem.rule} -->${ending}${ending}`;
  return [...known, { span: { start, end: start }, text }].find(worksIn(ignoring, problem));
}

function isAbout({ action, span }: Suppression, line: number, { source }: Brief): boolean {
  if (action.text === 'disable-line') return lineAt(source, span.start) <= line && line <= lineAt(source, span.end);
  if (action.text !== 'disable-next-line') return false;
  const between = source.lines.slice(lineAt(source, span.end) + 1, line);
  return lineAt(source, span.end) < line && between.every((text) => text.trim() === '');
}

function named({ rules }: Suppression, { rule }: Problem): readonly TextEdit[] {
  const end = rules.at(-1)?.span.end;
  return end === undefined ? [] : [{ span: { start: end, end }, text: `, ${rule}` }];
}

function worksIn(ignoring: Ignoring, { rule }: Problem): (edit: TextEdit) => boolean {
  const { reader, brief, rules, settings, outside, problems } = ignoring;
  return ({ span, text }) => {
    const place = positionAt(brief.source, span.start);
    const after = reader.revise(brief, [{ start: place, end: place, text }]);
    if (!readsTheSame(brief, after)) return false;
    const left = new Map<string, number>();
    for (const problem of problems) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
    for (const problem of lint(after, rules, settings, outside)) {
      const count = left.get(keyOf(problem)) ?? 0;
      if (count === 0) return false;
      left.set(keyOf(problem), count - 1);
    }
    const gone = [...left].filter(([, count]) => count > 0);
    return gone.length > 0 && gone.every(([key]) => key.startsWith(`${rule} `));
  };
}

function keyOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
