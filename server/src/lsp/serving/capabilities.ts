import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../core/index.ts';
import type { Client } from '../features/client.ts';
import { ACTION_KINDS } from '../features/code-actions.ts';
import { COMMANDS } from './commands.ts';

/** What the server tells a client that it can do. */
export function capabilities({ pulls, tellsFolders }: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls && {
      diagnosticProvider: { identifier: 'policy-brief', interFileDependencies: false, workspaceDiagnostics: true },
    }),
    ...(tellsFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    hoverProvider: true,
    completionProvider: {
      triggerCharacters: ['[', ',', '-', '–', '#'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    definitionProvider: true,
    typeDefinitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    documentSymbolProvider: { label: 'Policy Brief' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...ACTION_KINDS] },
    executeCommandProvider: { commands: [...COMMANDS] },
  };
}
