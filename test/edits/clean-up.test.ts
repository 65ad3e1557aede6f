import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Brief, cleanUp, ENGLISH, inWords } from '../../server/src/core/index.ts';
import { cleanBrief, messyBrief } from '../support/brief-generator.ts';
import { briefOf } from '../support/brief-of.ts';
import { citedSources } from '../support/cited-sources.ts';
import { changesBy } from '../support/edit-drawing.ts';
import { holds } from '../support/holds.ts';
import { nastyMarkdown } from '../support/nasty-markdown.ts';
import { writeBrief } from '../support/write-brief.ts';

const change = changesBy(cleanUp);

describe('clean up converted text', () => {
  it('says in short what it took away', () => {
    const text =
      '# T\n\nSUMMARY\n\nText \\[1\\].\n\nREFERENCES\n\n- 1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a b.htm\n- 2. Rent, 2021.\n';
    assert.equal(
      inWords(ENGLISH, cleanUp(briefOf(text)).summary ?? []),
      'Cleaned up 2 headings in capitals, 2 bullets before numbers, 1 escaped citation and 1 address with spaces. Check the addresses in line 9: their spaces became "_", which is a guess.',
    );
    assert.equal(cleanUp(briefOf('# T\n\n## Summary\n\nText.\n')).summary, undefined);
  });

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

  change('anchors, attributes, tags, escapes and headings of Pandoc')`
![](media/image1.png){width="6.3in" height="1.2in"}

CAA BRIEF

**Who Owns the Quay?**

Nina Berg

May 2021

[]{#_Toc1 .anchor}**Summary**

The [port]{.underline} was leased\[1\] for "thirty" years, <span lang="EN-US">it</span> is \"said\"<o:p></o:p> \... [\[2--3\]]{.mark}.

**Key Findings**

1\. The city\'s council was not asked.
2\. [One]{.smallcaps} more.

# []{#_Toc2 .anchor}Conclusions {#end}

Ask the city\ council.

**References**

\[1\] The Port, May 3, 2021, Sea Weekly. Online: [https://example.org/a](https://example.org/a){.underline}

\[2\] Rent, May 4, 2021, Sea Weekly. Online: https://example.org/c\_d

\[3\] Rent, May 5, 2021, Sea Weekly. Online: https://example.org/e
becomes:
![](media/image1.png)

CAA BRIEF

# Who Owns the Quay?

Nina Berg

May 2021

# Summary

The port was leased[1] for "thirty" years, it is "said" ... [2–3].

# Key Findings

1. The city's council was not asked.
2. One more.

# Conclusions {#end}

Ask the city council.

# References

[1] The Port, May 3, 2021, Sea Weekly. Online: [https://example.org/a](https://example.org/a)

[2] Rent, May 4, 2021, Sea Weekly. Online: https://example.org/c\_d

[3] Rent, May 5, 2021, Sea Weekly. Online: https://example.org/e
note: line 13: Escaped citations became citations (\`[1]\` for \`\[1\]\`) in lines 13, 26, 28 and 30; they cite what they cited.
note: line 5: Headings in bold became headings with "#" in lines 5, 11, 15 and 24.
note: line 17: Escapes in the numbers of lists (\`1\.\`) were taken away in lines 17 and 18.
note: line 11: Anchors that nothing leads to were taken away in lines 11 and 20.
note: line 1: Attributes in braces were taken away, and their text was kept, in lines 1, 13, 18 and 26.
note: line 13: Tags of Word were taken away, and their text was kept, in line 13.
note: line 13: Escapes of quotation marks, dots and spaces were taken away in lines 13, 17 and 22.
`;

  change('numbered headings')`
1. SUMMARY

The port was leased [1].

2.  **Key Findings**

1. The city was not asked.

2. **One more.**

**3. The Lease**:

Ask.

4. CONCLUSIONS

Ask.

5. REFERENCES

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://example.org/a
becomes:
## 1. SUMMARY

The port was leased [1].

## 2. Key Findings

1. The city was not asked.

2. **One more.**

## 3. The Lease:

Ask.

## 4. CONCLUSIONS

Ask.

## 5. REFERENCES

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://example.org/a
note: line 1: Headings in capitals became headings with "#" in lines 1, 15 and 19.
note: line 5: Headings in bold became headings with "#" in lines 5 and 11.
`;

  change('headers and numbers of pages, and what they cut')`
CAA BRIEF

# Title

## Summary

The port was leased in the year 2019 for thirty years to a company that

CAA Brief 12/2021

3

nobody in the city had heard of.

Who Owns the Quay?

4

A word.

Who Owns the Quay?

5

## References

1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a
becomes:
CAA BRIEF

# Title

## Summary

The port was leased in the year 2019 for thirty years to a company that nobody in the city had heard of.

A word.

## References

1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a
note: line 9: Headers and numbers of pages were taken away in lines 9, 11, 15, 17, 21 and 23: "CAA Brief 12/2021", "3", "Who Owns the Quay?", "4" and "5".
note: line 7: Split paragraphs were joined behind line 7.
`;

  change('pages that are counted, among lines that repeat and numbers of a table')`
# Title

## Summary

Text.

Page 2 of 9

Text.

Page 3 of 9

Text.

Page 5 of 9

Port of Varna

Port of Burgas

11

12

13

## References

1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a

CAA BRIEF

7
becomes:
# Title

## Summary

Text.

Text.

Text.

Port of Varna

Port of Burgas

11

12

13

## References

1. The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a

CAA BRIEF

7
note: line 7: Headers and numbers of pages were taken away in lines 7, 11 and 15: "Page 2 of 9", "Page 3 of 9" and "Page 5 of 9".
`;

  change('soft hyphens, characters without width and runs of non-breaking spaces')`
# Title

## Sum­mary

The gov­ern­ment​ of Serbia,   which ก​ข \`a­b\`  
leased it: https://example.org/a­b.

 

It "said  so".
becomes:
# Title

## Summary

The government of Serbia, which ก​ข \`a­b\`
leased it: https://example.org/a­b.

It "said so".
note: line 3: Soft hyphens and characters without width were taken away in lines 3 and 5.
note: line 5: Runs of non-breaking spaces became one space in lines 5, 8 and 10.
`;

  change('leaves anchors that a link leads to, code, and what is no mark')`
# Title

## Summary

See [below](#_Toc2), [old]{.deletion author="A"} [new]{.insertion author="A"}[why]{.comment-start id="0"}[]{.comment-end id="0"}, \`[a]{.b} \[1\]\`, [sic]{x}, {y=1}, \{.z} and a b, \*c\*, \\"d.

Table 1

A row.

Table 2

Another row.

2021

[]{#_Toc2 .anchor}The end. <u>Really</u>.

~~~
[a]{.b} \[1\] gov­ern
~~~
stays
`;

  change('takes a tag and its end, or neither; leaves labels above figures, and anchors that any link leads to')`
# Title

## Summary

<span>1.</span> The first. <span lang="EN-US">Second</span>.

Seats of the party

120

A paragraph of text that stands between the two of them.

Seats of the party

98

[]{#fig1}One, []{#fig2}two, []{#fig3}three: [the figure][fig], [two](<#fig2>) and <a href="#fig3">three</a>.

[fig]: #fig1

becomes:
# Title

## Summary

<span>1.</span> The first. Second.

Seats of the party

120

A paragraph of text that stands between the two of them.

Seats of the party

98

[]{#fig1}One, []{#fig2}two, []{#fig3}three: [the figure][fig], [two](<#fig2>) and <a href="#fig3">three</a>.

[fig]: #fig1

note: line 5: Tags of Word were taken away, and their text was kept, in line 5.
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

  holds(
    'changes nothing but bullets and escapes in a brief in order',
    200,
    fc.property(cleanBrief, (plan) => {
      // Paragraphs of the generator end in the midst of a sentence.
      const text = writeBrief({ ...plan, paragraphs: plan.paragraphs.map((words) => [...words, ' so.']) });
      const changed = cleanUp(briefOf(text)).edits.map(({ text: added, span }) => `${text.slice(span.start, span.end)}>${added}`);
      const others = changed.filter((change) => !/^(?:- |\\|--|[ \u00A0]+)>[– ]?$/.test(change));
      assert.ok(others.length <= (plan.tail.includes('RESEARCH') ? 2 : 0), JSON.stringify(others));
      assert.ok(plan.form === 'bulleted' || !changed.includes('- >'));
    }),
  );

  holds(
    'keeps every citation at its source, and twice is once',
    100,
    fc.property(messyBrief, fc.nat({ max: 8 }), (plan, every) => {
      const clean = writeBrief(plan);
      const ending = plan.ending;
      let word = 0;
      const text = clean
        .replace(/^#+ (.*)$/gm, (_, heading: string) => heading.toUpperCase())
        .replace(/(?<=[a-z]) (?=[a-z])/g, (space) => (every > 0 && ++word % every === 0 ? ending + ending : space));
      hold(text);
    }),
  );

  const trace = fc.constantFrom<(word: string) => string>(
    (word) => `[${word}]{.underline}`,
    (word) => `[${word}]{.mark}`,
    (word) => `[]{#_Toc1 .anchor}${word}`,
    (word) => `<span lang="EN-US">${word}</span>`,
    (word) => `${word}<o:p></o:p>`,
    (word) => `${word.slice(0, 2)}\u00AD${word.slice(2)}`,
    (word) => `\u200B${word}\uFEFF`,
    (word) => `\\"${word}\\'`,
    (word) => `${word}\u00A0 \u00A0`,
    (word) => `${word}\\...`,
    (word) => `${word}\\ ${word}`,
  );
  holds(
    'keeps every citation and every word in what Pandoc and Word leave, and twice is once',
    100,
    fc.property(
      messyBrief,
      fc.array(trace, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('#', 'bold', 'capitals'),
      (plan, traces, style) => {
        let word = 0;
        const text = writeBrief(plan)
          .replace(/^#+ (.*)$/gm, (line, heading: string) => {
            if (style === '#') return line;
            return style === 'bold' ? `**${heading}**` : heading.toUpperCase();
          })
          .replace(/(?<=[a-z] )[a-z]{3,}(?= [a-z])/g, (found) => (traces[word++ % traces.length] ?? String)(found))
          .replace(/(?<=^|\n|\r)(?=\*\*Summary|## Summary|SUMMARY)/, '[]{#_Toc9 .anchor}');
        hold(text);
        assert.equal(wordsOf(applyEdits(text, cleanUp(briefOf(text)).edits)), wordsOf(text));
      },
    ),
  );

  holds(
    'holds for whatever text',
    300,
    fc.property(nastyMarkdown(20), (drawn) => hold(`SUMMARY\n\n${drawn}\n\nREFERENCES\n\n- 1. A\n- 2. B\n`)),
  );
});

function hold(text: string): void {
  const before = briefOf(text);
  const after = briefOf(applyEdits(text, cleanUp(before).edits));
  // Underscores may be new in an address.
  const sources = (brief: Brief) => citedSources(brief).map((place) => place.map((source) => source.replace(/[_\s]/g, ' ')));
  assert.deepEqual(sources(after), sources(before));
  // The number before a heading and the colon behind it become part of it.
  const headings = ({ sections }: Brief) => sections.map(({ heading }) => heading.text.replace(/^\d+[.)] |:$/g, ''));
  assert.deepEqual(headings(after), headings(before));
  assert.deepEqual(cleanUp(after).edits, []);
}

/** The text as a reader sees it, without white space; a dash may be written in two ways, and marks of headings are none. */
function wordsOf(text: string): string {
  return text
    .replace(/\[\]\{[^}]*\}|\]?\{\.(?:underline|mark)\}|<\/?(?:span|o:p)[^>]*>|[\u00AD\u200B\uFEFF\\]|<!--|-->/g, '')
    .replace(/^- (?=\d)|^#+ |\*\*/gm, '')
    .replace(/--|–/g, '-')
    .replace(/[\s[\]]+/g, '');
}
