import { type LogOutputChannel, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  CloseAction,
  DiagnosticPullMode,
  ErrorAction,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  vsdiag,
} from 'vscode-languageclient';
import type { InitializationOptions, Settings } from '../../server/src/protocol.ts';
import type { EditConfirmation } from './confirm-edit.ts';
import { documentSelector, isFollowed } from './documents.ts';
import type { DraftInHand } from './draft-in-hand.ts';

/** Also the section of the settings, where the client looks up `trace.server`. */
export const CLIENT_ID = 'policyBrief';
export const CLIENT_NAME = 'Policy Brief';

export function clientOptions(
  output: LogOutputChannel,
  confirmation: EditConfirmation,
  drafts: DraftInHand,
): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: output,
    traceOutputChannel: output,
    // Failures are logged; what the user has to know is said in our own words.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({ settings: settings(), outline: 'complement', files: true }),
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true, onSave: true, filter: isNotToBeCheckedNow },
    errorHandler: {
      error: (_error, _message, count) => ({
        action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      // Whether it is started again is decided by `LanguageServer`, which sees failed starts as well.
      closed: () => ({ action: CloseAction.DoNotRestart, message: 'The language server has ended.', handled: true }),
    },
    middleware: {
      ...middleware,
      // The server's commands are registered by the client library; from the palette they come without a document, and
      // from menus with a `Uri` of VS Code's own.
      executeCommand: async (command, args, next) => {
        if (typeof args[0] === 'string') return next(command, args);
        const editor = await drafts.editorOrMessage();
        return editor && next(command, [editor.document.uri.toString()]);
      },
      workspace: { handleApplyEdit: (params, next) => confirmation.apply(params, next) },
    },
  };
}

/** Plain data: what VS Code hands out are proxies, which cannot be sent to a worker. */
function settings(): Settings {
  return JSON.parse(JSON.stringify(workspace.getConfiguration().get(CLIENT_ID, {})));
}

function isNotToBeCheckedNow(document: TextDocument, mode: DiagnosticPullMode): boolean {
  return runsIn(document) === 'onSave' && mode === DiagnosticPullMode.onType;
}

function runsIn(place: TextDocument | Uri): Settings['run'] {
  return workspace.getConfiguration(CLIENT_ID, place).get<Settings['run']>('run');
}

/** A document selector cannot leave schemes out. */
const middleware: Middleware = {
  didOpen: async (document, next) => (isFollowed(document) ? next(document) : undefined),
  didChange: async (event, next) => (isFollowed(event.document) ? next(event) : undefined),
  didClose: async (document, next) => (isFollowed(document) ? next(document) : undefined),
  provideDiagnostics: (document, previous, token, next) =>
    document instanceof Uri || isFollowed(document)
      ? next(document, previous, token)
      : { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] },
  // After an error VS Code asks its own Markdown support, which would rename `[1]` as the label of a link to anything.
  provideRenameEdits: async (document, position, newName, token, next) => {
    try {
      return await next(document, position, newName, token);
    } catch (error) {
      if (token.isCancellationRequested) throw error;
      window.showWarningMessage(error instanceof Error ? error.message : String(error));
      return new WorkspaceEdit();
    }
  },
};
