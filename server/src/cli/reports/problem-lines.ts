import { type GlossaryProblem, type GlossaryText, positionAt, sourceOf } from '../../core/index.ts';

/** The errors in glossary files, a line each, for a command that is about something else. */
export function* problemLines(problems: readonly GlossaryProblem[], texts: readonly GlossaryText[]): Iterable<string> {
  for (const { file, text } of texts) {
    const wrong = problems.filter((problem) => problem.file === file && problem.severity === 'error');
    if (wrong.length === 0) continue;
    const source = sourceOf(text);
    for (const { span, message } of wrong.slice(0, MOST_SAID)) {
      const { line, character } = positionAt(source, span.start);
      yield `${file}:${line + 1}:${character + 1}: ${message}`;
    }
    if (wrong.length > MOST_SAID)
      yield `${file}: and ${wrong.length - MOST_SAID} more; \`policy-brief glossary check ${file}\` tells them.`;
  }
}

/** Of one file: who makes a glossary asks `glossary check` for all of them. */
const MOST_SAID = 5;
