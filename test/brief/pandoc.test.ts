import assert from 'node:assert/strict';
import { around, at, briefOf } from '../support/brief-of.ts';

/** What is read of a text that Pandoc made of a Word file, whatever the line endings. */
function reads(title: string, text: string, expected: object): void {
  it(title, () => {
    for (const ending of ['\n', '\r\n']) {
      const { head, sections, citations, references } = briefOf(text.replaceAll('\n', ending));
      const shown = {
        title: head.title?.text,
        sections: sections.map(({ heading, roles }) => [heading.text, heading.style, ...roles].join(' ')),
        citations: citations.map(({ numbers }) => numbers.join(' ')),
        entries: references?.entries.map(({ text, url }) => [text, url?.text].join(' | ')),
      };
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, shown[key as keyof typeof shown]])), expected);
    }
  });
}

describe('text that Pandoc made', () => {
  reads(
    'attributes of a picture are no title',
    '![](a.png){width="6.3in"\nheight="1.2in"}\n\nCAA BRIEF\n\n## Summary\n\nText.\n',
    {
      title: undefined,
    },
  );
  reads('attributes alone are no title', '{width="6.3in" height="1.2in"}\n\nThe Port\n\nNina Berg\n\n## Summary\n\nText.\n', {
    title: 'The Port',
  });
  reads(
    'anchors and marks beside headings',
    '[]{#_Toc1 .anchor}**SUMMARY**\n\nText.\n\n# []{#_Toc2 .anchor}Introduction\n\nText.\n\n[**Conclusions**]{.underline}\n\nText.\n\n<span class="x">**References**</span>\n\n1. A\n',
    {
      sections: [
        'SUMMARY bold summary',
        'Introduction atx introduction',
        'Conclusions bold conclusions',
        'References bold references',
      ],
    },
  );
  reads('headings in capitals', '[]{#_Toc1 .anchor}SUMMARY\n\nText.\n\n[KEY FINDINGS]{.smallcaps}\n\n1. A\n', {
    sections: ['SUMMARY capitals summary', 'KEY FINDINGS capitals findings'],
  });
  reads(
    'soft hyphens and characters without width',
    '## Sum\u00ADmary\n\nText [\u200B1] [2\u00AD].\n\n## Refer\uFEFFences\n\n1. A\n2. B\n',
    {
      sections: ['Summary atx summary', 'References atx references'],
      citations: ['1', '2'],
    },
  );
  reads('citations that are marked', around('A [\\[1\\]]{.mark}, [\\[2, 3\\]]{.underline} and [3]{.mark}.'), {
    citations: ['1', '2 3', '3'],
  });
  reads('`--` is a dash', around('A [1--3], \\[1\\]--\\[2\\].'), { citations: ['1 2 3', '1 2'] });
  reads(
    'an address that is the text of its own link',
    '## References\n\n1. A, 2021. Online: [https://example.org/a](https://example.org/a){.underline}\n2. B, 2021. Online: [[https://example.org/b](https://example.org/b)]{.underline}\n',
    {
      entries: [
        'A, 2021. Online: https://example.org/a | https://example.org/a',
        'B, 2021. Online: https://example.org/b | https://example.org/b',
      ],
    },
  );
  reads(
    'braces that are no attributes',
    around('A [sic]{x} and (b){.c} and \\[d\\]{.e} and [f] {.g} `[h]{.i}`.').replace('# Title', '# [a]{b c}'),
    {
      title: '[a]{b c}',
    },
  );

  it('hides what no reader sees, and nothing else', () => {
    const text = around('A [b]{.underline}, []{#c .anchor}d, ![](e.png){width="1in"} and (f){.g} [h]{i}.');
    const brief = briefOf(text);
    const index = brief.draft.pieces.findIndex((piece) => piece.text.startsWith('A '));
    const visible = brief.draft.pieces[index]?.visible.replaceAll('\u0001', '').replaceAll('\uFFFC', '').trim();
    assert.equal(visible, 'A b, d,  and (f){.g} [h]{i}.');
    assert.equal(at(brief, brief.head.title?.span), 'Title');
  });
});
