import { commands } from 'vscode';
import { CHECK_ALL } from '../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';

/** Has every brief of the workspace checked, and shows the list of problems that they are told in. */
export async function checkAll(server: LanguageServer): Promise<void> {
  await server.client?.sendRequest(CHECK_ALL);
  await commands.executeCommand('workbench.actions.view.problems');
}
