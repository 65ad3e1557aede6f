/** Entry of the language server in a Web Worker (vscode.dev). */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { bundledGlossary } from './bundled-glossary.ts';
import { serve } from './lsp/serving/server.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
// A worker has no setImmediate; a message to oneself comes after those that wait already, without a timer's delay.
const channel = new MessageChannel();
const tick = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port2.postMessage(undefined);
  });
channel.port1.start();
serve(connection, { glossary: bundledGlossary(), version: POLICY_BRIEF_VERSION, tick });
connection.listen();
