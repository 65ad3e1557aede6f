/**
 * Entry of the language server in a process of its own: over IPC for VS Code, over the transport that the arguments name,
 * and over standard input and output where they name none.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { bundledGlossary } from './bundled-glossary.ts';
import { diskFiles } from './disk-files.ts';
import { askLinksFromHere } from './links-from-here.ts';
import { serve } from './lsp/serving/server.ts';
import './regexps-at-once.ts';

const namesTransport = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/.test(argument));
const connection = namesTransport
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
serve(connection, {
  glossary: bundledGlossary(),
  version: POLICY_BRIEF_VERSION,
  tick: () => new Promise((resolve) => setImmediate(resolve)),
  files: diskFiles,
  askLinks: askLinksFromHere,
});
connection.listen();
