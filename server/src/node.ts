/** Entry of the language server in a process of its own: IPC from VS Code, or whatever transport the arguments name. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { bundledGlossary } from './bundled-glossary.ts';
import { diskFiles } from './disk-files.ts';
import { askLinksFromHere } from './links-from-here.ts';
import { serve } from './lsp/serving/server.ts';

const connection = createConnection(ProposedFeatures.all);
serve(connection, {
  glossary: bundledGlossary(),
  version: POLICY_BRIEF_VERSION,
  tick: () => new Promise((resolve) => setImmediate(resolve)),
  files: diskFiles,
  askLinks: askLinksFromHere,
});
connection.listen();
