import { type Problem, type Source, sliceOf } from '../../core/index.ts';
import { excerptOf } from './excerpt.ts';
import { fingerprints } from './fingerprint.ts';
import { placesOf } from './places.ts';
import type { ReportedProblem } from './report.ts';

/** Problems as plain data. The edits of fixes are computed only when they are wanted: most formats do not show them. */
export function reported(
  source: Source,
  problems: readonly Problem[],
  wantsFixes: boolean,
  isFixable: (problem: Problem) => boolean = () => false,
): readonly ReportedProblem[] {
  const fingerprintOf = fingerprints(source);
  return problems.map((problem): ReportedProblem => {
    const { rule, severity, message, span, fixes, related, url } = problem;
    return {
      rule,
      severity,
      message,
      ...placesOf(source, span),
      excerpt: excerptOf(source, span),
      fingerprint: fingerprintOf(problem, sliceOf(source, span)),
      fixes: wantsFixes
        ? fixes.map(({ title, edits }) => ({
            title,
            edits: edits().map((edit) => ({ ...placesOf(source, edit.span), text: edit.text })),
          }))
        : [],
      fixable: isFixable(problem),
      related: related.map((place) => ({ message: place.message, ...placesOf(source, place.span) })),
      url,
    };
  });
}
