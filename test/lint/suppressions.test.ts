import assert from 'node:assert/strict';
import { lint, readerOf, rules } from '../../server/src/core/index.ts';
import { draftOf } from '../../server/src/core/markdown/draft.ts';
import { checksOf } from '../support/check.ts';

/** The list has one entry, so every [9] is reported unless something suppresses it. */
const check = checksOf('citation-undefined');

describe('suppressions', () => {
  check('hold for the line of the comment')`
See [9]. <!-- policy-brief-disable-line citation-undefined -->
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

## References

1. Source.
`;

  check('hold for the line below the comment')`
<!-- policy-brief-disable-next-line citation-undefined -->
See [9].
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

## References

1. Source.
`;

  check('hold for the next line that is not blank, as formatters leave it')`
<!-- policy-brief-disable-next-line citation-undefined -->


See [9].

See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

## References

1. Source.
`;

  check('hold from a comment to the comment that ends it')`
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

<!-- policy-brief-disable citation-undefined -->

See [9].

- See [9].

<!-- policy-brief-enable citation-undefined -->

See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

## References

1. Source.
`;

  check('hold to the end of the text when nothing ends them')`
<!-- policy-brief-disable citation-undefined -->
See [9].

<!-- policy-brief-enable citation-order -->
See [9].

## References

1. Source.
`;

  check('hold for the whole text, wherever the comment stands')`
See [9].

## References

1. Source.

<!-- policy-brief-disable-file citation-undefined -->
`;

  check('hold for all rules where none is named')`
<!-- policy-brief-disable -->
See [9].

<!-- policy-brief-enable -->
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

See [9]. <!-- policy-brief-disable-line -->

<!-- policy-brief-disable-next-line -- everything below is borrowed -->
See [9].

## References

1. Source.
`;

  check('an enabled name is reported again while the others are not')`
<!-- policy-brief-disable -->
See [9].

<!-- policy-brief-enable citation-undefined -->
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

<!-- policy-brief-disable citation-undefined -->
See [9].

## References

1. Source.
`;

  check('name several rules with spaces or commas, and reasons behind two hyphens')`
See [9]. <!-- policy-brief-disable-line citation-order,citation-undefined -->

See [9]. <!--policy-brief-disable-line citation-order , citation-undefined -- a reason -- and one more-->

See [9]. <!-- policy-brief-disable-line citation-order citation-undefined --- reason -->

See [9]. <!-- policy-brief-disable-line citation-order -- citation-undefined is only spoken of here -->
    ^^^ Citation [9] has no entry: the list ends at 1.

## References

1. Source.
`;

  check('stand in paragraphs, lists, quotations, tables and HTML')`
One [9].
    ^^^ Citation [9] has no entry: the list ends at 1.
Two [9]. <!-- policy-brief-disable-line citation-undefined --> Two more [9].
Three [9].
      ^^^ Citation [9] has no entry: the list ends at 1.

- Item [9]. <!-- policy-brief-disable-line citation-undefined -->
- Item [9].
       ^^^ Citation [9] has no entry: the list ends at 1.
  <!-- policy-brief-disable-next-line citation-undefined -->
  Item [9].

> Quoted [9]. <!-- policy-brief-disable-line citation-undefined -->
> Quoted [9].
         ^^^ Citation [9] has no entry: the list ends at 1.

| a | b |
| --- | --- |
| a [9] | b [9] <!-- policy-brief-disable-line citation-undefined --> |
| a [9] | b |
    ^^^ Citation [9] has no entry: the list ends at 1.

<div>
See [9]. <!-- policy-brief-disable-line citation-undefined -->
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.
</div>

## References

1. Source.
`;

  check('run over lines')`
See [9]. <!-- policy-brief-disable-line
citation-undefined --> See [9].
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

<!--
  policy-brief-disable-next-line
  citation-order

  citation-undefined
  -- because
     of this
-->
See [9].

> Quoted [9]. <!-- policy-brief-disable-line
> citation-undefined -->

## References

1. Source.
`;

  check('stand beside each other')`
<!-- a remark --> <!-- policy-brief-disable-next-line citation-undefined --> <!-- another -->
See [9].

## References

1. Source.
`;

  check('are text in code')`
See [9]. \`<!-- policy-brief-disable-line citation-undefined -->\`
    ^^^ Citation [9] has no entry: the list ends at 1.

\`\`\`html
<!-- policy-brief-disable-file citation-undefined -->
\`\`\`

    <!-- policy-brief-disable-file citation-undefined -->

<pre>
<!-- policy-brief-disable-file citation-undefined -->
</pre>

\<!-- policy-brief-disable-file citation-undefined -->

## References

1. Source.
`;

  check('of other names and other products do nothing')`
<!-- policy-brief-disabled citation-undefined -->
<!-- markdownlint-disable-file citation-undefined -->
<!-- policy-brief-disable-file Citation-Undefined -->
See [9].
    ^^^ Citation [9] has no entry: the list ends at 1.

## References

1. Source.
`;

  it('suppress all but what is said of suppressions where no rule is named', () => {
    const text = '<!-- policy-brief-disable-file -->\nCAA BRIEF\n\nSee [9]. <!-- policy-brief-disable-line citation-odrer -->\n';
    assert.deepEqual(idsIn(text), ['suppression-unknown']);
    const named = text.replace('disable-file', 'disable-file suppression-unknown');
    assert.ok(!idsIn(named).includes('suppression-unknown'));
  });

  it('do not hide that a rule has failed', () => {
    const broken = {
      meta: { id: 'test-broken', summary: 'a test', level: 'warning', messages: {} },
      check: () => {
        throw new Error('out of luck');
      },
    } as const;
    const brief = readerOf().read('<!-- policy-brief-disable-file -->\nCAA BRIEF\n');
    assert.deepEqual(
      lint(brief, [broken]).map(({ severity }) => severity),
      ['error'],
    );
  });

  it('count before the limit of one rule', () => {
    const text = `CAA BRIEF\n\n${'See [9]. <!-- policy-brief-disable-line citation-undefined -->\n\n'.repeat(1_100)}See [8].\n\n# References\n\n1. A.\n`;
    assert.equal(idsIn(text).filter((id) => id === 'citation-undefined').length, 1);
  });

  it('are found only once in the life of a piece', () => {
    const text = 'CAA BRIEF\n\nSee [9]. <!-- policy-brief-disable-line citation-undefined -->\n\nMore.\n';
    const reader = readerOf();
    const brief = reader.read(text);
    const place = { line: 4, character: 0 };
    const revised = reader.revise(brief, [{ start: place, end: place, text: 'Even m' }]);
    assert.equal(revised.suppressions[0]?.span.start, brief.suppressions[0]?.span.start);
    assert.equal(revised.suppressions.length, draftOf(text).pieces.filter((piece) => piece.text.includes('disable')).length);
  });
});

function idsIn(text: string): readonly string[] {
  return lint(readerOf().read(text), rules).map(({ rule }) => rule);
}
