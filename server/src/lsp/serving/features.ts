import type { CancellationToken, Connection } from 'vscode-languageserver';
import { editsAfterEnter } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { editsOf, offsetOf } from '../drafts/positions.ts';
import { codeActionsOf } from '../features/code-actions.ts';
import { lensesOf } from '../features/code-lenses.ts';
import { completionList, resolvedCompletion } from '../features/completion.ts';
import { linksOf } from '../features/document-links.ts';
import { documentSymbolsOf } from '../features/document-symbols.ts';
import { foldingRangesOf } from '../features/folding.ts';
import { hintsOf } from '../features/inlay-hints.ts';
import { definitionOf, highlightsOf, hoverOf, referencesOf, typeDefinitionOf } from '../features/navigation.ts';
import { prepareRenameOf, renameOf } from '../features/rename.ts';
import { selectionRangesOf } from '../features/selection-ranges.ts';
import { tokensOf } from '../features/semantic-tokens.ts';
import { workspaceSymbolsOf } from '../features/workspace-symbols.ts';
import { cancelIf } from './cancellation.ts';
import type { Session } from './session.ts';

/** Answers what editors ask about a place or a draft; nothing of it runs before someone asks. */
export function serveFeatures(connection: Connection, session: Session): void {
  /** Answers from the newest version of a draft; `nothing` when the document is not open. */
  function about<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    nothing: Result,
    answer: (draft: OpenDraft, params: Params) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Result | Promise<Result> {
    return (params, token) => {
      cancelIf(token);
      const draft = session.drafts.get(params.textDocument.uri);
      return draft === undefined || !session.drafts.settings.enable ? nothing : answer(draft, params);
    };
  }

  connection.onHover(
    about(null, (draft, { position }) => (session.drafts.settings.hover ? hoverOf(draft, position, session.client) : null)),
  );
  connection.onCompletion(about(null, (draft, params) => completionList(draft, params, session.client)));
  connection.onCompletionResolve((item) => resolvedCompletion(item, session.drafts, session.client));
  connection.onDefinition(about(null, (draft, { position }) => definitionOf(draft, position)));
  connection.onReferences(
    about(null, async (draft, { position, context }) =>
      referencesOf(draft, position, context.includeDeclaration, await session.briefs()),
    ),
  );
  connection.onTypeDefinition(
    about(null, (draft, { position }) => typeDefinitionOf(draft, position, (file) => session.dataSource(file))),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    cancelIf(token);
    return session.drafts.settings.enable ? workspaceSymbolsOf(await session.briefs(), query) : [];
  });
  connection.onDocumentHighlight(about(null, (draft, { position }) => highlightsOf(draft, position)));
  connection.onPrepareRename(about(null, (draft, { position }) => prepareRenameOf(draft, position)));
  connection.onRenameRequest(about(null, (draft, { position, newName }) => renameOf(draft, position, newName, session.client)));
  connection.onDocumentSymbol(about(null, (draft) => documentSymbolsOf(draft, session.client)));
  connection.onFoldingRanges(about(null, (draft) => foldingRangesOf(draft, session.client.options.outline ?? 'full')));
  connection.onSelectionRanges(about(null, (draft, { positions }) => selectionRangesOf(draft, positions)));
  connection.onDocumentLinks(about(null, linksOf));
  connection.onCodeLens(about(null, (draft) => (session.drafts.settings.codeLens ? lensesOf(draft, session.client) : [])));
  connection.languages.inlayHint.on(
    about(null, (draft, { range }) => (session.drafts.settings.inlayHints ? hintsOf(draft, range) : [])),
  );
  connection.languages.semanticTokens.on(about({ data: [] }, (draft) => tokensOf(draft)));
  connection.languages.semanticTokens.onRange(about({ data: [] }, (draft, { range }) => tokensOf(draft, range)));
  connection.onDocumentOnTypeFormatting(
    about(null, (draft, { position }) => {
      const brief = draft.brief();
      return editsOf(brief.source, editsAfterEnter(brief, offsetOf(brief.source, position)));
    }),
  );
  connection.onCodeAction(about(null, (draft, params) => codeActionsOf(draft, params, session.client)));
}
