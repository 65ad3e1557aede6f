import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import { type Language, languageFor } from '../../core/index.ts';
import type { InitializationOptions } from '../../protocol.ts';

/** What the client can do, as far as the server acts on it. */
export interface Client {
  readonly pulls: boolean;
  /** Asks for diagnostics again when it is told to. */
  readonly refreshes: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Watches files that it is told to. */
  readonly watchesFiles: boolean;
  /** Tells when folders are added and removed. */
  readonly tellsFolders: boolean;
  /** Addresses of the folders that are open. */
  readonly folders: readonly string[];
  readonly hoverKind: MarkupKind;
  readonly completionKind: MarkupKind;
  /** Shows words behind the label of a completion. */
  readonly labelDetails: boolean;
  /** Takes edits of a certain version of a document. */
  readonly versionedEdits: boolean;
  /** Asks the user about edits that want to be confirmed. */
  readonly confirmsEdits: boolean;
  /** In which the user is spoken to: that of the editor, where it is one that the server speaks. */
  readonly language: Language;
  readonly options: InitializationOptions;
}

export function clientOf({ capabilities, locale, initializationOptions, workspaceFolders, rootUri }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const edits = workspace?.workspaceEdit;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri == null ? [] : [rootUri]),
    hoverKind: markupOf(textDocument?.hover?.contentFormat),
    completionKind: markupOf(textDocument?.completion?.completionItem?.documentationFormat),
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    versionedEdits: edits?.documentChanges === true,
    confirmsEdits: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    language: languageFor(locale),
    options: (initializationOptions ?? {}) as InitializationOptions,
  };
}

/** Markdown, unless the client says what it understands and that is not among it. */
function markupOf(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats === undefined || formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}
