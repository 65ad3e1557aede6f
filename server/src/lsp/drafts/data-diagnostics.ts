import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { sourceOf } from '../../core/index.ts';
import type { DataProblem } from '../workspace/environment.ts';
import { SOURCE } from './diagnostics.ts';
import { rangeOf } from './positions.ts';

/** What is wrong in a glossary or a configuration, for the editor that shows the file itself. */
export function dataDiagnosticsOf(text: string, problems: readonly DataProblem[]): Diagnostic[] {
  const source = sourceOf(text);
  return problems.map(({ span, message, severity }) => ({
    range: rangeOf(source, span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  }));
}
