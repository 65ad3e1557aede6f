/** The language server on standard input and output, for editors other than VS Code. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { bundledGlossary } from './bundled-glossary.ts';
import { diskFiles } from './disk-files.ts';
import { askLinksFromHere } from './links-from-here.ts';
import { serve } from './lsp/serving/server.ts';

export function serveOnStdio(): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  serve(connection, {
    glossary: bundledGlossary(),
    version: POLICY_BRIEF_VERSION,
    tick,
    files: diskFiles,
    askLinks: askLinksFromHere,
  });
  connection.listen();
}
