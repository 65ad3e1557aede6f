import { type CompletionItem, CompletionItemKind, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import { type Completion, completionCard, completionsAt } from '../core/index.ts';
import type { Client } from './client.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { cardOf } from './plain-words.ts';
import { offsetOf, rangeOf } from './positions.ts';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  entry: CompletionItemKind.Reference,
  'new-reference': CompletionItemKind.Value,
  section: CompletionItemKind.Text,
};

/** Finds the card of a completion again when the client wants to show it. */
interface CardData {
  readonly uri: string;
  readonly number: number;
}

export function completionItems(draft: OpenDraft, { position, context }: CompletionParams, client: Client): CompletionItem[] {
  const brief = draft.brief();
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  return completionsAt(brief, offsetOf(brief.source, position), asked).map((completion) => ({
    label: completion.label,
    kind: KINDS[completion.kind],
    ...(client.labelDetails
      ? { labelDetails: { detail: completion.detail, description: completion.description } }
      : { detail: `${completion.detail} ${completion.description}`.trim() }),
    textEdit: { range: rangeOf(brief.source, completion.span), newText: completion.text },
    filterText: completion.filter,
    sortText: completion.sort,
    ...(completion.preferred && { preselect: true }),
    ...(completion.kind === 'entry' && { data: { uri: draft.uri, number: completion.number } }),
  }));
}

/** The same completion with the card of its entry beside it. */
export function resolvedCompletion(item: CompletionItem, drafts: Drafts, client: Client): CompletionItem {
  const { uri, number } = (item.data ?? {}) as Partial<CardData>;
  const draft = uri === undefined ? undefined : drafts.get(uri);
  if (draft === undefined || number === undefined) return item;
  return { ...item, documentation: cardOf(completionCard(draft.brief(), number), client.completionKind) };
}
