import { defineRule } from '../../lint/rule.ts';
import { textOf } from '../../text/source.ts';
import { contains, type Span } from '../../text/span.ts';

export default defineRule({
  id: 'acronym-unneeded',
  summary: 'an acronym that is defined and never used again',
  level: 'hint',
  messages: {
    unneeded: '{acronym} is explained here and never used again: the bracket can go.',
    remove: 'Remove "({acronym})"',
  },
  *check({ acronyms, body, profile, source }) {
    const uses = new Map<string, number>();
    for (const { text } of acronyms) uses.set(text, (uses.get(text) ?? 0) + 1);
    const common = new Set(profile.commonAcronyms);
    const explained = new Set(acronyms.filter(({ bracket }) => bracket !== undefined).map(({ text }) => text));
    for (const { text: acronym, bracket, expansion, zone, named } of acronyms) {
      if (bracket === undefined || expansion === undefined || expansion.end > bracket.start) continue;
      if (zone !== 'prose' || uses.get(acronym) !== 1 || common.has(acronym)) continue;
      // `PBoC` is the bank that was explained as PBOC.
      if (named !== undefined && acronyms.some(({ text, actor }) => actor?.id === named.actor.id && !explained.has(text)))
        continue;
      if (standsElsewhere(acronym, bracket, body, textOf(source))) continue;
      // `(Chinese: Gong'anbu, MPS)` says more than the acronym.
      if (bracket.end - bracket.start !== acronym.length + 2) continue;
      const start = /\s/.test(textOf(source).charAt(bracket.start - 1)) ? bracket.start - 1 : bracket.start;
      const edits = () => [{ span: { start, end: bracket.end }, text: '' }];
      yield {
        message: 'unneeded',
        values: { acronym },
        span: bracket,
        fixes: [{ message: 'remove', values: { acronym }, edits }],
      };
    }
  },
});

/** `CDU/CSU`, `NGOs`, `PiSu` and `COP28` use one, and so do the references. */
function standsElsewhere(acronym: string, bracket: Span, body: Span, text: string): boolean {
  const places = text
    .slice(body.start)
    .matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?:\\p{Ll}{0,4}|\\d+)(?![\\p{L}\\p{N}])`, 'gu'));
  return [...places].some(({ index }) => !contains(bracket, { start: body.start + index, end: body.start + index }));
}
