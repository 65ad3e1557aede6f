import assert from 'node:assert/strict';
import {
  applyEdits,
  type Fix,
  type Glossary,
  type Level,
  lint,
  type Mode,
  type Problem,
  type Profile,
  type Rule,
  readerOf,
  rules,
  type Severity,
} from '../../server/src/core/index.ts';
import { draw, marksOf, readDrawing } from './drawing.ts';
import { exampleLinks } from './example-links.ts';

export interface CheckOptions {
  readonly glossary?: Glossary;
  readonly profile?: Profile;
  /** Draft, unless the check is about the other one. */
  readonly mode?: Mode;
  /** The level that every problem must have. */
  readonly severity?: Severity;
  /** Whether the text is a brief because the user says so; it is, unless this says otherwise. */
  readonly named?: boolean;
  /** Rules that are heard beside it, for one that judges what others find; what they report is not drawn. */
  readonly among?: readonly Rule[];
  /** A known fault of the product that makes the check fail; it is skipped until the fault is gone. */
  readonly fault?: string;
}

/** `check('title', options)` followed by the drawing as a template: backslashes in it are backslashes, `\`` is a backtick. */
export type Check = (
  title: string,
  options?: CheckOptions,
) => (drawn: TemplateStringsArray, ...values: readonly string[]) => void;

/** With the blank line that may stand before it. */
const OUTCOME = /(?:(?<=\n)\n)?^(fixed:|fixed by ".+":|all fixed:|not fixed:)\n/m;

/**
 * Checks of one rule; the others are off. A check is declared by a text in which lines of carets say what the rule must report
 * about the line above:
 *
 *     Huawei came first [1], ZTE came later [9].
 *                                           ^^^ Citation [9] has no entry: the list ends at 1.
 *
 * No carets: the rule must be silent. `^^^…` is a place that goes on over the end of its line, `^^^ related: …` is
 * a related place; when one is drawn, all must be. Behind the text may stand, each on a line of its own and
 * followed by the text after the fix:
 *
 *     fixed:                            the first fix of the first problem
 *     fixed by "Number the findings":   the first fix of that title
 *     all fixed:                        the first fix of every problem at once
 *     not fixed:                        no problem offers a fix; nothing follows
 *
 * Columns are UTF-16 units: an emoji counts two, a Chinese character one. Every check is run with `\n` and with
 * `\r\n`, and every fix that is offered must leave fewer problems behind.
 */
export function checksOf(id: string, defaults: CheckOptions = {}): Check {
  const rule = rules.find(({ meta }) => meta.id === id);
  assert.ok(rule, `There is no rule ${id}.`);
  // A rule that is off by default is checked as if somebody had switched it on.
  const levels: Readonly<Record<string, Level>> = rule.meta.level === 'off' ? { [id]: 'warning' } : {};
  return (title, options) =>
    (drawn, ...values) => {
      const { glossary, profile, mode = 'draft', severity, named = true, among = [], fault } = { ...defaults, ...options };
      const reader = readerOf({ ...(glossary && { glossary }), ...(profile && { profile }) });
      const problemsOf = (text: string): readonly Problem[] => {
        const brief = reader.read(text, { named });
        const problems = lint(brief, [...among, rule], { mode, levels }, { links: exampleLinks(brief) });
        return problems.filter((problem) => problem.rule === id);
      };

      const declare = fault === undefined ? it : it.skip;
      declare(`${id}: ${title}`, () => {
        const [shown = '', ...outcomes] = String.raw(drawn, ...values)
          .replaceAll('\\`', '`')
          .replace(/^\n/, '')
          .split(OUTCOME);
        const drawing = readDrawing(shown);
        for (const ending of ['\n', '\r\n']) {
          const text = drawing.text.replaceAll('\n', ending);
          const problems = problemsOf(text);
          assert.equal(
            draw(text, marksOf(problems, drawing.showsRelated)),
            drawing.canonical,
            'The rule reports something else.',
          );
          for (const problem of problems) {
            assert.equal(problem.severity, severity ?? problem.severity);
            for (const fix of problem.fixes) {
              const left = problemsOf(applyEdits(text, fix.edits())).length;
              assert.ok(left < problems.length, `"${fix.title}" leaves ${left} of ${problems.length} problems.`);
            }
          }
          for (let i = 0; i < outcomes.length; i += 2) {
            assertOutcome(text, problems, outcomes[i] as string, (outcomes[i + 1] ?? '').replaceAll('\n', ending));
          }
        }
      });
    };
}

function assertOutcome(text: string, problems: readonly Problem[], outcome: string, expected: string): void {
  const fixes = chosen(problems, outcome);
  if (outcome === 'not fixed:') {
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [],
    );
  } else {
    assert.ok(fixes.length > 0, `Nothing offers what "${outcome}" shows.`);
    assert.equal(
      applyEdits(
        text,
        fixes.flatMap((fix) => fix.edits()),
      ),
      expected,
      'The fix gives something else.',
    );
  }
}

function chosen(problems: readonly Problem[], outcome: string): readonly Fix[] {
  if (outcome === 'fixed:') return problems[0]?.fixes.slice(0, 1) ?? [];
  if (outcome === 'all fixed:') return problems.flatMap(({ fixes }) => fixes.slice(0, 1));
  const all = problems.flatMap(({ fixes }) => fixes);
  const title = /^fixed by "(.+)":$/.exec(outcome)?.[1];
  return title === undefined ? all : all.filter((fix) => fix.title === title).slice(0, 1);
}
