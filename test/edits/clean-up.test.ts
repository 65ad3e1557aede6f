import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Brief, cleanUp } from '../../server/src/core/index.ts';
import { cleanBrief, messyBrief } from '../support/brief-generator.ts';
import { briefOf } from '../support/brief-of.ts';
import { citedSources } from '../support/cited-sources.ts';
import { changesBy } from '../support/edit-drawing.ts';
import { nastyMarkdown } from '../support/nasty-markdown.ts';
import { writeBrief } from '../support/write-brief.ts';

const change = changesBy(cleanUp);

describe('clean up converted text', () => {
  change('headings, lists, split paragraphs, addresses and the block of the publisher')`
CAA BRIEF

WHO OWNS THE QUAY?

Nina Berg

May 2021

SUMMARY

The port was leased in 2019 for thirty years [1], and as the ministry says,

President Vučić came to see it. This time he did not speak of the rent and

went home without a word.

KEY FINDINGS

- 1. One finding.
- 2. Another one.

CONCLUSIONS

Ask the city [2].

REFERENCES

- 1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a b.htm
- 2. Rent, May 4, 2021, Sea Weekly. Online: https://example.org/c

OPINIONS AND ADVICE

www.example.org
becomes:
CAA BRIEF

# WHO OWNS THE QUAY?

Nina Berg

May 2021

## SUMMARY

The port was leased in 2019 for thirty years [1], and as the ministry says, President Vučić came to see it. This time he did not speak of the rent and went home without a word.

## KEY FINDINGS

1. One finding.
2. Another one.

## CONCLUSIONS

Ask the city [2].

## REFERENCES

1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a_b.htm
2. Rent, May 4, 2021, Sea Weekly. Online: https://example.org/c

<!--
OPINIONS AND ADVICE

www.example.org
-->
note: line 28: Check the addresses in line 28: their spaces became "_", which is a guess.
note: line 3: Headings in capitals became headings with "#" in lines 3, 9, 17, 22 and 26.
note: line 19: Bullets before numbers were taken away in lines 19, 20, 28 and 29.
note: line 11: Split paragraphs were joined behind lines 11 and 13.
note: line 31: The publisher's block from line 31 on was put into a comment.
`;

  change('leaves what could be otherwise')`
# Title

## Summary

A paragraph of eight words or more ends so.

and another one begins with a small letter there.

A paragraph of eight words that ends in nothing

The next one begins with a capital letter.

A paragraph of eight words that ends in co-

operation of this and that with those and these.

A caption

of few words and then what goes on behind it.

- An item of eight words that ends in nothing

and goes on at the margin, which is no item.

## References

1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a

A word of thanks to EVERYBODY who helped.
stays
`;

  it('changes nothing but bullets in a brief in order', () => {
    fc.assert(
      fc.property(cleanBrief, (plan) => {
        // Paragraphs of the generator end in the midst of a sentence.
        const text = writeBrief({ ...plan, paragraphs: plan.paragraphs.map((words) => [...words, ' so.']) });
        const bulleted = plan.form === 'bulleted';
        const kinds = cleanUp(briefOf(text)).edits.filter(({ text: added, span }) => added !== '' || span.end - span.start !== 2);
        const tail = plan.tail.includes('RESEARCH') ? 2 : 0;
        assert.ok(kinds.length <= tail, JSON.stringify(kinds));
        assert.ok(bulleted || cleanUp(briefOf(text)).edits.length <= tail);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every citation at its source, and twice is once', () => {
    fc.assert(
      fc.property(messyBrief, fc.nat({ max: 8 }), (plan, every) => {
        const clean = writeBrief(plan);
        const ending = plan.ending;
        let word = 0;
        const text = clean
          .replace(/^#+ (.*)$/gm, (_, heading: string) => heading.toUpperCase())
          .replace(/(?<=[a-z]) (?=[a-z])/g, (space) => (every > 0 && ++word % every === 0 ? ending + ending : space));
        hold(text);
      }),
      { numRuns: 300 },
    );
  });

  it('holds for whatever text', () => {
    fc.assert(
      fc.property(nastyMarkdown(20), (drawn) => hold(`SUMMARY\n\n${drawn}\n\nREFERENCES\n\n- 1. A\n- 2. B\n`)),
      { numRuns: 300 },
    );
  });
});

function hold(text: string): void {
  const before = briefOf(text);
  const after = briefOf(applyEdits(text, cleanUp(before).edits));
  // Underscores may be new in an address.
  const sources = (brief: Brief) => citedSources(brief).map((place) => place.map((source) => source.replace(/[_\s]/g, ' ')));
  assert.deepEqual(sources(after), sources(before));
  assert.deepEqual(
    after.sections.map(({ heading }) => heading.text),
    before.sections.map(({ heading }) => heading.text),
  );
  assert.deepEqual(cleanUp(after).edits, []);
}
