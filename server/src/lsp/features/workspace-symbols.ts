import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type BriefSymbol, briefSymbolsOf } from '../../core/index.ts';
import { rangeOf } from '../drafts/positions.ts';
import { pathOf } from '../workspace/addresses.ts';
import type { KnownBrief } from '../workspace/known-briefs.ts';

const KINDS: Readonly<Record<BriefSymbol['kind'], SymbolKind>> = {
  brief: SymbolKind.File,
  person: SymbolKind.Object,
  institution: SymbolKind.Namespace,
};

/** Briefs by their titles, and under each the actors that it names. */
export function workspaceSymbolsOf(briefs: readonly KnownBrief[], query: string): SymbolInformation[] {
  return briefs.flatMap(({ uri, brief: read }) => {
    const brief = read();
    const file = pathOf(uri).split('/').at(-1) ?? uri;
    return briefSymbolsOf(brief, query, file).map(({ kind, name, span }) => ({
      name,
      kind: KINDS[kind],
      location: { uri, range: rangeOf(brief.source, span) },
      containerName: kind === 'brief' ? file : (brief.head.title?.text ?? file),
    }));
  });
}
