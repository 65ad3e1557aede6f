import { defineRule } from '../../lint/rule.ts';
import { sameButDiacritics } from '../../text/fold.ts';

export default defineRule({
  id: 'actor-diacritics',
  summary: 'a known name without its diacritics',
  level: 'warning',
  messages: {
    missing: '"{found}" is written "{expected}".',
    replace: 'Write "{expected}"',
  },
  *check({ mentionsThat }) {
    const suspects = mentionsThat(({ exact, kind, quoted }) => !exact && !quoted && kind !== 'wrong');
    for (const { span, text, form, zone } of suspects) {
      if (zone !== 'prose') continue;
      // A heading in capitals keeps its capitals.
      const expected = /\p{Ll}/u.test(text) ? form : form.toUpperCase();
      // A form may be spaced or hyphenated otherwise; here only letters are at issue.
      if (!sameButDiacritics(text, expected) || text.normalize('NFC') === expected.normalize('NFC')) continue;
      const edits = () => [{ span, text: expected }];
      yield { message: 'missing', values: { found: text, expected }, span, fixes: [{ message: 'replace', values: { expected }, edits, safe: true }] };
    }
  },
});
