import { type DocumentHighlight, DocumentHighlightKind, type Hover, type Location, type Position } from 'vscode-languageserver';
import { definitionAt, hoverAt, type Occurrence, occurrencesAt } from '../core/index.ts';
import type { Client } from './client.ts';
import type { OpenDraft } from './drafts.ts';
import { cardOf } from './plain-words.ts';
import { offsetOf, rangeOf } from './positions.ts';

export function hoverOf(draft: OpenDraft, position: Position, { hoverKind }: Client): Hover | null {
  const brief = draft.brief();
  const hover = hoverAt(brief, offsetOf(brief.source, position));
  return hover === undefined ? null : { range: rangeOf(brief.source, hover.span), contents: cardOf(hover.markdown, hoverKind) };
}

export function definitionOf(draft: OpenDraft, position: Position): Location[] {
  const { source } = draft.brief();
  return definitionAt(draft.brief(), offsetOf(source, position)).map((span) => ({
    uri: draft.uri,
    range: rangeOf(source, span),
  }));
}

export function referencesOf(draft: OpenDraft, position: Position, includeDeclaration: boolean): Location[] {
  return occurrencesOf(draft, position)
    .filter(({ declaration }) => includeDeclaration || !declaration)
    .map(({ span }) => ({ uri: draft.uri, range: rangeOf(draft.brief().source, span) }));
}

export function highlightsOf(draft: OpenDraft, position: Position): DocumentHighlight[] {
  return occurrencesOf(draft, position).map(({ span, declaration }) => ({
    range: rangeOf(draft.brief().source, span),
    kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function occurrencesOf(draft: OpenDraft, position: Position): readonly Occurrence[] {
  const brief = draft.brief();
  return occurrencesAt(brief, offsetOf(brief.source, position));
}
