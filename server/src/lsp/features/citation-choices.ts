import type { Position } from 'vscode-languageserver';
import { citationChoices, inWords } from '../../core/index.ts';
import type { CitationChoices } from '../../protocol.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { offsetOf, rangeOf } from '../drafts/positions.ts';
import type { Client } from './client.ts';

export function choicesAt(draft: OpenDraft, position: Position, { language }: Client): CitationChoices {
  const brief = draft.brief();
  const choices = citationChoices(brief, offsetOf(brief.source, position));
  if ('kind' in choices) return { choices: [], refusal: inWords(language, choices.reason) };
  return {
    choices: choices.map(({ edit, ...choice }) => ({
      ...choice,
      edit: { range: rangeOf(brief.source, edit.span), newText: edit.text },
    })),
  };
}
