import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from './server-session.ts';

/** A session with the server of the web, in a worker that has what a Web Worker has and neither files nor a process. */
export interface WebSession {
  request<Result>(method: string, params: object): Promise<Result>;
  notify(method: string, params: object): void;
  close(): Promise<unknown>;
}

/** Makes a thread of Node look like a Web Worker, then runs the bundle. */
const WORKER = `
const { parentPort, workerData: { bundle, glossary } } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');
const code = readFileSync(bundle, 'utf8');
globalThis.self = globalThis;
globalThis.policyBriefGlossary = readFileSync(glossary, 'utf8');
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
globalThis.process = undefined;
runInThisContext(code);
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function startWebSession(): Promise<WebSession> {
  const workerData = { bundle: join(ROOT, 'dist/server/browser.js'), glossary: join(ROOT, 'dist/data/glossary.jsonl') };
  const worker = new Worker(WORKER, { eval: true, workerData });
  const waiting = new Map<number, (message: Message) => void>();
  let ids = 0;
  worker.on('message', (message: Message) => {
    const { id } = message;
    if (id === undefined) return;
    // What the server asks (to be told of changed files, say) a client may leave undone.
    if (message.method !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: null });
    else waiting.get(id)?.(message);
  });
  worker.on('error', (error) => {
    for (const answer of waiting.values()) answer({ error });
  });
  const session: WebSession = {
    request: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        ids += 1;
        waiting.set(ids, ({ result, error }) =>
          error === undefined ? resolve(result as Result) : reject(new Error(error.message)),
        );
        worker.postMessage({ jsonrpc: '2.0', id: ids, method, params });
      }),
    notify: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
    close: () => worker.terminate(),
  };
  await session.request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  session.notify('initialized', {});
  return session;
}
