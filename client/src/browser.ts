import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './client-options.ts';
import { start } from './extension.ts';
import type { Connect } from './language-server.ts';

let end: (() => Promise<void>) | undefined;

/** vscode.dev and other web editors: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const connect: Connect = async (options) => {
    const address = await addressOf(dist);
    const worker = new Worker(address);
    const release = (): void => {
      worker.terminate();
      URL.revokeObjectURL(address);
    };
    return { client: new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options), release };
  };
  end = start(context, connect);
}

export function deactivate(): Promise<void> | undefined {
  return end?.();
}

/**
 * VS Code refuses a worker the address of an extension on a remote machine, so it gets one of the script's text, with the
 * glossary, which it cannot fetch by itself, before it.
 */
async function addressOf(dist: Uri): Promise<string> {
  const [glossary, script] = await Promise.all([
    readText(Uri.joinPath(dist, 'data', 'glossary.jsonl')),
    readText(Uri.joinPath(dist, 'server', 'browser.js')),
  ]);
  const data = `self.policyBriefGlossary = ${JSON.stringify(glossary)};\n`;
  return URL.createObjectURL(new Blob([data, script], { type: 'text/javascript' }));
}

async function readText(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}
