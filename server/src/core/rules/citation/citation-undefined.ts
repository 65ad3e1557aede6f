import type { Citation } from '../../brief/citations.ts';
import type { ReferenceList } from '../../brief/references.ts';
import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';
import { explainedNumbers } from '../../questions/numbering-slips.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'citation-undefined',
  summary: 'a cited number that the list does not have',
  level: 'error',
  messages: {
    beyond: 'Citation [{number}] has no entry: the list ends at {last}.',
    before: 'Citation [{number}] has no entry: the list begins at {first}.',
    gap: 'Citation [{number}] has no entry: the list goes from {previous} to {next}.',
    several: 'Citations {numbers} have no entries: the list ends at {last}.',
  },
  *check({ citations, references }) {
    if (references === undefined) return;
    const explained = explainedNumbers(references, citations);
    for (const citation of citations) {
      // Every number of a citation that is right is in the list: most citations end here.
      if (citation.numbers.every((number) => references.byNumber.has(number) || explained.has(number))) continue;
      for (const { span, numbers } of undefinedParts(citation, references, explained)) {
        const number = numbers[0] as number;
        if (numbers.length > 1) {
          const shown = enumerate(numbers.map((n) => `[${n}]`));
          yield { message: 'several', values: { numbers: shown, last: references.last }, span };
        } else if (number > references.last) {
          yield { message: 'beyond', values: { number, last: references.last }, span };
        } else {
          const { previous, next } = neighbours(number, references);
          if (previous === undefined) yield { message: 'before', values: { number, first: next }, span };
          else yield { message: 'gap', values: { number, previous, next }, span };
        }
      }
    }
  },
});

/** One finding for each number or range: the whole bracket when it holds nothing else, else the digits. */
function undefinedParts(
  citation: Citation,
  references: ReferenceList,
  explained: ReadonlySet<number>,
): readonly { readonly span: Span; readonly numbers: readonly number[] }[] {
  const alone = citation.parts.length === 1;
  return citation.parts.flatMap((part) => {
    const low = Math.min(part.from, part.to);
    const high = Math.max(part.from, part.to);
    const numbers = citation.numbers.filter((n) => n >= low && n <= high && !references.byNumber.has(n) && !explained.has(n));
    return numbers.length === 0 ? [] : [{ span: alone ? citation.span : part.span, numbers }];
  });
}

function neighbours(number: number, references: ReferenceList): { readonly previous: number | undefined; readonly next: number } {
  let previous: number | undefined;
  let next = references.last;
  for (const known of references.byNumber.keys()) {
    if (known < number && known > (previous ?? -1)) previous = known;
    if (known > number && known < next) next = known;
  }
  return { previous, next };
}
