import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Source, sourceOf } from '../../core/index.ts';
import type { DataProblem } from '../workspace/environment.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { SOURCE } from './diagnostics.ts';
import { rangeOf } from './positions.ts';

/** What is wrong in a glossary or a configuration, for the editor that shows the file itself. */
export function dataDiagnosticsOf(workspace: Workspace, uri: string, problems: readonly DataProblem[]): Diagnostic[] {
  const sources = new Map<string, Source>();
  const sourceAt = (file: string): Source => {
    const source = sources.get(file) ?? sourceOf(workspace.textOf(file) ?? '');
    sources.set(file, source);
    return source;
  };
  return problems.map(({ span, message, severity, code, related = [] }) => ({
    range: rangeOf(sourceAt(uri), span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    ...(code !== undefined && { code }),
    message,
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri: other.uri, range: rangeOf(sourceAt(other.uri), other.span) },
        message: other.message,
      })),
    }),
  }));
}
