import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Brief, type Language, say } from '../../core/index.ts';
import type { BrokenText } from '../../protocol.ts';
import { FILES } from '../workspace/sentences.ts';
import { SOURCE } from './diagnostics.ts';

/** A brief whose bytes are no text as it should be: that alone is said, and nothing of what marks in the place of letters make of it. */
export function brokenDiagnostics({ recognition }: Brief, { kind, line = 1 }: BrokenText, language: Language): Diagnostic[] {
  // An image, or whatever else has a brief's name, is passed over as by the command line.
  if (kind === 'binary' || !recognition.brief) return [];
  const at = { line: line - 1, character: 0 };
  const message = kind === 'not-utf-8' ? say(language, FILES, 'notUtf8', { line }) : say(language, FILES, 'notUtf16');
  return [{ range: { start: at, end: at }, severity: DiagnosticSeverity.Error, source: SOURCE, message }];
}
