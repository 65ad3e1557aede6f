import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outlineOf, type Source } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../drafts/positions.ts';
import type { Client } from './client.ts';

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  finding: SymbolKind.Number,
  entry: SymbolKind.Constant,
};

/**
 * The outline. A client that outlines `#` headings itself asks for the `complement`: what its own outline lacks,
 * so that no heading stands there twice.
 */
export function documentSymbolsOf(draft: OpenDraft, { language, options }: Client): DocumentSymbol[] {
  const brief = draft.brief();
  const items = outlineOf(brief, language);
  const marked = new Set(
    brief.sections
      .filter(({ heading }) => heading.style === 'atx' || heading.style === 'setext')
      .map(({ heading }) => heading.content.start),
  );
  const kept = (options.outline ?? 'full') === 'full' ? items : items.flatMap((item) => withoutMarked(item, marked));
  return kept.map((item) => symbolOf(item, brief.source));
}

function withoutMarked(item: OutlineItem, marked: ReadonlySet<number>): readonly OutlineItem[] {
  const children = item.children.flatMap((child) => withoutMarked(child, marked));
  return item.kind === 'section' && marked.has(item.selection.start) ? children : [{ ...item, children }];
}

function symbolOf(item: OutlineItem, source: Source): DocumentSymbol {
  return {
    name: item.name,
    kind: KINDS[item.kind],
    range: rangeOf(source, item.span),
    selectionRange: rangeOf(source, item.selection),
    children: item.children.map((child) => symbolOf(child, source)),
  };
}
