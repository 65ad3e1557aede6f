import assert from 'node:assert/strict';
import { sliceOf } from '../../server/src/core/text/source.ts';
import { briefOf } from '../support/brief-of.ts';

describe('front matter', () => {
  for (const ending of ['\n', '\r\n']) {
    it(`is read although its title has a colon that stands in no quotation marks (${JSON.stringify(ending)})`, () => {
      const lines = [
        '---',
        'title: The port: who pays: a history',
        'author: Ana Kos',
        'date: 2021-12',
        '---',
        '',
        '## Summary',
        '',
        'A text.',
        '',
      ];
      const brief = briefOf(lines.join(ending));
      const { title, authors } = brief.head;
      assert.equal(title?.text, 'The port: who pays: a history');
      assert.equal(title && sliceOf(brief.source, title.span), 'The port: who pays: a history');
      assert.deepEqual(
        authors.map(({ text }) => text),
        ['Ana Kos'],
      );
      assert.deepEqual(brief.date, { year: 2021, month: 12 });
    });
  }

  for (const blank of [' \n', '\n \n', '\t\n\n', '\r\n \t\r\n']) {
    it(`is read although a blank line behind it has spaces (${JSON.stringify(blank)})`, () => {
      const brief = briefOf(`---\ndate: 2021-12\n---\n${blank}The port of Koper grew.\n`);
      assert.deepEqual(brief.date, { year: 2021, month: 12 });
    });
  }

  it('is read as it is written where it is YAML', () => {
    const brief = briefOf(
      '---\ntitle: "Ports: a history"\ndate: 2021-12-14\nauthor:\n  - name: Ana Kos\n---\n\n## Summary\n\nA text.\n',
    );
    assert.equal(brief.head.title?.text, 'Ports: a history');
    assert.deepEqual(brief.date, { year: 2021, month: 12, day: 14 });
    assert.deepEqual(
      brief.head.authors.map(({ text }) => text),
      ['Ana Kos'],
    );
  });
});
