import { type DocumentHighlight, DocumentHighlightKind, type Hover, type Location, type Position } from 'vscode-languageserver';
import {
  definitionAt,
  glossaryEntryAt,
  hoverAt,
  type Occurrence,
  occurrencesAt,
  occurrencesElsewhere,
  type Source,
} from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { offsetOf, rangeOf } from '../drafts/positions.ts';
import type { KnownBrief } from '../workspace/known-briefs.ts';
import type { Client } from './client.ts';
import { cardOf } from './plain-words.ts';

export function hoverOf(draft: OpenDraft, position: Position, { hoverKind, language }: Client): Hover | null {
  const brief = draft.brief();
  const hover = hoverAt(brief, offsetOf(brief.source, position), language);
  return hover === undefined ? null : { range: rangeOf(brief.source, hover.span), contents: cardOf(hover.markdown, hoverKind) };
}

export function definitionOf(draft: OpenDraft, position: Position): Location[] {
  const { source } = draft.brief();
  return definitionAt(draft.brief(), offsetOf(source, position)).map((span) => ({
    uri: draft.uri,
    range: rangeOf(source, span),
  }));
}

/** The entry of the glossary that tells who is named there; its file is read by `sourceOf`, else the file alone is told. */
export function typeDefinitionOf(
  draft: OpenDraft,
  position: Position,
  sourceOf: (file: string) => Source | undefined,
): Location | null {
  const brief = draft.brief();
  const origin = glossaryEntryAt(brief, offsetOf(brief.source, position));
  if (origin === undefined) return null;
  const source = sourceOf(origin.file);
  const start = { line: 0, character: 0 };
  return { uri: origin.file, range: source === undefined ? { start, end: start } : rangeOf(source, origin.span) };
}

/** Every place in this draft, then those of an actor in the other briefs. */
export function referencesOf(
  draft: OpenDraft,
  position: Position,
  includeDeclaration: boolean,
  briefs: readonly KnownBrief[],
): Location[] {
  const here = occurrencesOf(draft, position)
    .filter(({ declaration }) => includeDeclaration || !declaration)
    .map(({ span }) => ({ uri: draft.uri, range: rangeOf(draft.brief().source, span) }));
  const brief = draft.brief();
  const offset = offsetOf(brief.source, position);
  const elsewhere = briefs.flatMap(({ uri, brief: read }) => {
    if (uri === draft.uri) return [];
    const other = read();
    return occurrencesElsewhere(brief, offset, other).map((span) => ({ uri, range: rangeOf(other.source, span) }));
  });
  return [...here, ...elsewhere];
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
