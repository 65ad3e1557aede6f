import assert from 'node:assert/strict';
import { applyEdits, type Brief, type EditOutcome, ENGLISH, inWords, positionAt } from '../../server/src/core/index.ts';
import { briefOf } from './brief-of.ts';

/** `changes('title', edit)` followed by the text before and after as a template; see `changesBy`. */
export type Change = (title: string) => (drawn: TemplateStringsArray, ...values: readonly string[]) => void;

/**
 * Checks of an edit. A check is declared by the text before and, behind a line that says what is expected, the rest:
 *
 *     becomes:                 the text after the edit
 *     stays                    no edits
 *     refused: line 3: why     the line of the first place, and the reason
 *     note: line 9: what       after `becomes:` and its text, one line for each note
 *
 * In the text before, `|` is the cursor when the edit wants one. Backslashes are backslashes, `\`` is a backtick.
 * Every check is run with `\n` and with `\r\n`.
 */
export function changesBy(edit: (brief: Brief, cursor: number) => EditOutcome, cursor = false): Change {
  return (title) =>
    (drawn, ...values) => {
      it(title, () => {
        const all = String.raw(drawn, ...values)
          .replaceAll('\\`', '`')
          .replace(/^\n/, '');
        const [, before = '', verdict = '', rest = ''] = /^([\s\S]*?)^(becomes:|stays|refused: .*)\n([\s\S]*)$/m.exec(all) ?? [];
        assert.notEqual(verdict, '', 'The drawing says nothing of what is expected.');
        for (const ending of ['\n', '\r\n']) {
          const drawnText = before.replaceAll('\n', ending);
          const at = cursor ? drawnText.indexOf('|') : -1;
          const text = at < 0 ? drawnText : drawnText.slice(0, at) + drawnText.slice(at + 1);
          const brief = briefOf(text);
          const outcome = edit(brief, at);
          assert.equal(shown(brief, text, outcome).replaceAll('\r\n', '\n'), verdict === 'becomes:' ? rest : `${verdict}\n`);
        }
      });
    };
}

function shown({ source }: Brief, text: string, outcome: EditOutcome): string {
  if (outcome.kind === 'refused') {
    const place = outcome.places[0];
    return `refused: ${place === undefined ? '' : `line ${positionAt(source, place.start).line + 1}: `}${inWords(ENGLISH, outcome.reason)}\n`;
  }
  if (outcome.edits.length === 0) return 'stays\n';
  const notes = outcome.notes.map(
    ({ span, message }) => `note: line ${positionAt(source, span.start).line + 1}: ${inWords(ENGLISH, message)}\n`,
  );
  return applyEdits(text, outcome.edits) + notes.join('');
}
