import type { CodeLens } from 'vscode-languageserver';
import { codeLensesOf } from '../../core/index.ts';
import { SHOW_PLACES } from '../../protocol.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../drafts/positions.ts';

/** A lens that counts nothing is words alone: without a command a client makes no link of it. */
export function lensesOf(draft: OpenDraft): CodeLens[] {
  const brief = draft.brief();
  return codeLensesOf(brief).map(({ span, title, places }) => {
    const range = rangeOf(brief.source, span);
    const locations = places.map((place) => ({ uri: draft.uri, range: rangeOf(brief.source, place) }));
    const command =
      places.length === 0 ? { command: '' } : { command: SHOW_PLACES, arguments: [draft.uri, range.start, locations] };
    return { range, command: { title, ...command } };
  });
}
