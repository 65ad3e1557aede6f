import { defineRule } from '../../lint/rule.ts';
import type { Acronym } from '../../names/acronyms.ts';
import { fold } from '../../text/fold.ts';
import { sliceOf } from '../../text/source.ts';

export default defineRule({
  id: 'acronym-redefined',
  summary: 'an acronym that is expanded twice, or in two ways',
  level: 'information',
  messages: {
    again: '{acronym} has been explained already: the acronym alone is enough.',
    otherwise: '{acronym} has been explained already, as "{earlier}".',
    first: 'It is explained here.',
    shorten: 'Write {acronym}',
  },
  *check({ acronyms, source }) {
    const first = new Map<string, Acronym>();
    for (const acronym of acronyms) {
      const { text, expansion, bracket, span, zone, isJoined } = acronym;
      // `C-UAS` is not UAS, and `AFL-CIO` is explained as a whole.
      if (expansion === undefined || zone === 'quotation' || isJoined) continue;
      const earlier = first.get(text);
      if (earlier?.expansion === undefined) {
        first.set(text, acronym);
        continue;
      }
      const [was, is] = [earlier.expansion, expansion].map((place) =>
        sliceOf(source, place)
          .replace(/\s+/g, ' ')
          .replace(/['’]s?$/, ''),
      );
      const related = [{ message: 'first' as const, span: earlier.expansion }];
      if (fold(was as string) !== fold(is as string)) {
        yield { message: 'otherwise', values: { acronym: text, earlier: was as string }, span, related };
        continue;
      }
      const whole = bracket !== undefined && bracket.end - bracket.start === text.length + 2 && expansion.end <= bracket.start;
      const edits = () => [{ span: { start: expansion.start, end: bracket?.end ?? span.end }, text }];
      const fixes = whole ? [{ message: 'shorten' as const, values: { acronym: text }, edits }] : [];
      yield { message: 'again', values: { acronym: text }, span, related, fixes };
    }
  },
});
