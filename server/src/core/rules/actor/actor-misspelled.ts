import { defineRule } from '../../lint/rule.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'actor-misspelled',
  summary: 'a known wrong form of a name, or one that is a slip away from exactly one known name',
  level: 'warning',
  messages: {
    wrong: '"{found}" is written "{expected}".',
    near: '"{found}" is not a known name: is it "{expected}"?',
    replace: 'Write "{expected}"',
  },
  *check(brief) {
    for (const { span, text: found, actor, zone } of brief.mentionsThat(({ kind, quoted }) => kind === 'wrong' && !quoted)) {
      if (zone !== 'prose') continue;
      const alone = actor.family !== undefined && !/[\s-]/.test(found);
      const expected = capitalsOf(found, alone ? (actor.family as string) : actor.name);
      const edits = () => edited(span, expected);
      const fixes = [{ message: 'replace', values: { expected }, edits, safe: true }] as const;
      yield { message: 'wrong', values: { found, expected }, span, fixes };
    }
    for (const { span, text: found, form } of brief.nearMisses) {
      const expected = capitalsOf(found, form);
      const edits = () => edited(span, expected);
      const fixes = [{ message: 'replace', values: { expected }, edits }] as const;
      yield { message: 'near', values: { found, expected }, span, fixes };
    }
  },
});

/** A heading in capitals keeps its capitals. */
function capitalsOf(found: string, name: string): string {
  return /\p{Ll}/u.test(found) ? name : name.toUpperCase();
}

function edited(span: Span, text: string): readonly TextEdit[] {
  return [{ span, text }];
}
