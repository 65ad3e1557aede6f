import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'reference-list-missing',
  summary: 'citations but no numbered list',
  level: ['warning', 'error'],
  messages: {
    absent: 'The text cites {numbers}, but it has no numbered list of references.',
    unnumbered: 'The text cites {numbers}, but the entries under "{heading}" have no numbers to find them by.',
    empty: 'The text cites {numbers}, but there is nothing under "{heading}".',
    cited: 'The first citation stands here.',
  },
  *check({ citations, references, sections }) {
    const first = citations[0];
    // A single bracketed number may be anything; two are a system of citation.
    if (references !== undefined || first === undefined || citations.length < 2) return;
    const numbers = enumerate(
      [...new Set(citations.flatMap((citation) => citation.numbers))].map((number) => `[${number}]`),
      4,
    );
    const section = sections.find(({ roles }) => roles.includes('references'));
    if (section === undefined) yield { message: 'absent', values: { numbers }, span: first.span };
    else {
      const message = section.words === 0 ? 'empty' : 'unnumbered';
      const related = [{ message: 'cited', span: first.span }] as const;
      yield { message, values: { numbers, heading: section.heading.text }, span: section.heading.content, related };
    }
  },
});
