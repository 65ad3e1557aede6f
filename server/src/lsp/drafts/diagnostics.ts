import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Problem, Severity, Source } from '../../core/index.ts';
import type { OpenDraft } from './drafts.ts';
import { rangeOf } from './positions.ts';

export const SOURCE = 'Policy Brief';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(draft: OpenDraft): Diagnostic[] {
  const problems = draft.problems();
  return problems.length === 0 ? [] : problemDiagnostics(problems, draft.brief().source, draft.uri);
}

export function problemDiagnostics(problems: readonly Problem[], source: Source, uri: string): Diagnostic[] {
  return problems.map((problem) => diagnosticOf(problem, source, uri));
}

function diagnosticOf(problem: Problem, source: Source, uri: string): Diagnostic {
  return {
    range: rangeOf(source, problem.span),
    severity: SEVERITIES[problem.severity],
    source: SOURCE,
    code: problem.rule,
    codeDescription: { href: problem.url },
    message: problem.message,
    ...(problem.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(problem.related.length > 0 && {
      relatedInformation: problem.related.map(({ span, message }) => ({
        location: { uri, range: rangeOf(source, span) },
        message,
      })),
    }),
  };
}
