import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from './client-options.ts';
import { start } from './extension.ts';
import type { Connect } from './language-server.ts';

let end: (() => Promise<void>) | undefined;

/** Desktop and Remote: the server is a Node process that we speak to over IPC. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const connect: Connect = async (options) => ({
    client: new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options),
    release: () => {},
  });
  end = start(context, connect);
}

export function deactivate(): Promise<void> | undefined {
  return end?.();
}
