import type { CodeLens } from 'vscode-languageserver';
import { codeLensesOf } from '../../core/index.ts';
import { SHOW_PLACES } from '../../protocol.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../drafts/positions.ts';
import type { Client } from './client.ts';

/** A lens that counts nothing is words alone: without a command a client makes no link of it. */
export function lensesOf(draft: OpenDraft, { language }: Client): CodeLens[] {
  const brief = draft.brief();
  return codeLensesOf(brief, language).map(({ span, title, places }) => {
    const range = rangeOf(brief.source, span);
    const locations = places.map((place) => ({ uri: draft.uri, range: rangeOf(brief.source, place) }));
    // Of the places VS Code opens the one that is nearest to the position, which is to be the first.
    const [first] = locations;
    const command =
      first === undefined ? { command: '' } : { command: SHOW_PLACES, arguments: [draft.uri, first.range.start, locations] };
    return { range, command: { title, ...command } };
  });
}
