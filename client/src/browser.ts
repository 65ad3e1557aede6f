import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './client-options.ts';
import { start } from './extension.ts';
import type { Connect } from './language-server.ts';

let end: (() => Promise<void>) | undefined;

/** vscode.dev and other web editors: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  const connect: Connect = async (options) => {
    const address = await addressOf(script);
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

/** VS Code refuses a worker the address of an extension on a remote machine, so it gets one of the script's text. */
async function addressOf(script: Uri): Promise<string> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
