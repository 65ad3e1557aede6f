import { defineRule } from '../../lint/rule.ts';
import { explainedNumbers } from '../../questions/numbering-slips.ts';
import { duplicateSources } from '../../questions/source-identity.ts';

export default defineRule({
  id: 'reference-unused',
  summary: 'an entry that nothing cites',
  level: 'warning',
  unnecessary: true,
  messages: {
    unused: 'Nothing in the text cites entry {number}.',
  },
  *check({ citations, references, footnotes }) {
    // A text that cites by footnotes may keep a numbered bibliography beside them.
    if (references === undefined || (citations.length === 0 && footnotes)) return;
    const cited = new Set<number>();
    for (const citation of citations) for (const number of citation.numbers) cited.add(number);
    const explained = explainedNumbers(references, citations);
    const copies = new Set(duplicateSources(references).map(({ entry }) => entry));
    for (const entry of references.entries) {
      if (cited.has(entry.number) || explained.has(entry.number) || copies.has(entry)) continue;
      yield { message: 'unused', values: { number: entry.number }, span: entry.span };
    }
  },
});
