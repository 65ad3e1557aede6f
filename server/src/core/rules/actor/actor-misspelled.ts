import { defineRule } from '../../lint/rule.ts';
import { nameEdits } from '../../questions/name-edits.ts';
import { rightFormOf } from '../../questions/right-form.ts';

export default defineRule({
  id: 'actor-misspelled',
  summary: 'a known wrong form of a name, or one that is a slip away from exactly one known name',
  level: 'warning',
  messages: {
    wrong: '"{found}" should be written "{expected}".',
    near: '"{found}" is not a known name: is it "{expected}"?',
    replace: 'Write "{expected}"',
  },
  *check(brief) {
    for (const mention of brief.mentionsThat(({ kind, quoted }) => kind === 'wrong' && !quoted)) {
      if (mention.zone !== 'prose') continue;
      const { span, text: found } = mention;
      const expected = capitalsOf(found, rightFormOf(mention));
      const rewriting = nameEdits(brief, span, found, expected);
      const edits = () => rewriting ?? [];
      const fixes = rewriting === undefined ? [] : ([{ message: 'replace', values: { expected }, edits, safe: true }] as const);
      yield { message: 'wrong', values: { found, expected }, span, fixes };
    }
    for (const { span, text: found, form } of brief.nearMisses) {
      const expected = capitalsOf(found, form);
      const rewriting = nameEdits(brief, span, found, expected);
      const edits = () => rewriting ?? [];
      const fixes = rewriting === undefined ? [] : ([{ message: 'replace', values: { expected }, edits }] as const);
      yield { message: 'near', values: { found, expected }, span, fixes };
    }
  },
});

/** A heading in capitals keeps its capitals. */
function capitalsOf(found: string, name: string): string {
  return /\p{Ll}/u.test(found) ? name : name.toUpperCase();
}
