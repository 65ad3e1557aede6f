import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { type Completion, completionCard, completionsAt } from '../../core/index.ts';
import type { Drafts, OpenDraft } from '../drafts/drafts.ts';
import { offsetOf, rangeOf } from '../drafts/positions.ts';
import type { Client } from './client.ts';
import { cardOf } from './plain-words.ts';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  entry: CompletionItemKind.Reference,
  'new-reference': CompletionItemKind.Value,
  section: CompletionItemKind.Text,
  actor: CompletionItemKind.Value,
};

/** Finds the card of a completion again when the client wants to show it. */
interface CardData {
  readonly uri: string;
  readonly number?: number;
  readonly actor?: string;
}

export function completionList(draft: OpenDraft, { position, context }: CompletionParams, client: Client): CompletionList {
  const brief = draft.brief();
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const { items, cut } = completionsAt(brief, offsetOf(brief.source, position), asked, client.language);
  return { isIncomplete: cut, items: items.map((completion) => itemOf(completion, draft, client)) };
}

function itemOf(completion: Completion, draft: OpenDraft, client: Client): CompletionItem {
  const data = cardDataOf(completion, draft.uri);
  return {
    label: completion.label,
    kind: KINDS[completion.kind],
    ...(client.labelDetails
      ? { labelDetails: { detail: completion.detail, description: completion.description } }
      : { detail: `${completion.detail} ${completion.description}`.trim() }),
    textEdit: { range: rangeOf(draft.brief().source, completion.span), newText: completion.text },
    filterText: completion.filter,
    sortText: completion.sort,
    ...(completion.preferred && { preselect: true }),
    ...(data && { data }),
  };
}

function cardDataOf({ kind, number, actor }: Completion, uri: string): CardData | undefined {
  if (kind === 'entry' && number !== undefined) return { uri, number };
  return actor === undefined ? undefined : { uri, actor };
}

/** The same completion with the card of its entry or actor beside it. */
export function resolvedCompletion(item: CompletionItem, drafts: Drafts, client: Client): CompletionItem {
  const { uri, number, actor } = (item.data ?? {}) as Partial<CardData>;
  const draft = uri === undefined ? undefined : drafts.get(uri);
  const card = draft && completionCard(draft.brief(), { number, ...(actor !== undefined && { actor }) }, client.language);
  return card === undefined ? item : { ...item, documentation: cardOf(card, client.completionKind) };
}
