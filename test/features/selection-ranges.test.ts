import assert from 'node:assert/strict';
import { selectionsAt } from '../../server/src/core/index.ts';
import { at } from '../support/cursor.ts';

const REFERENCES = '## References\n\n1. A title, May 2020.\n2. B\n';

describe('a growing selection', () => {
  it('takes the number, the citation, the sentence, the paragraph, the section', () => {
    assert.deepEqual(selections(`## Summary\n\nFirst words. Berths grew [1, |2]. Last words.\n\n${REFERENCES}`), [
      '2',
      '[1, 2]',
      'Berths grew [1, 2].',
      'First words. Berths grew [1, 2]. Last words.',
      '## Summary\n\nFirst words. Berths grew [1, 2]. Last words.\n\n',
    ]);
  });

  it('takes the digits, the entry, the list, the section', () => {
    assert.deepEqual(selections(`## Summary\n\nText [1].\n\n${REFERENCES.replace('1. A', '|1. A')}`), [
      '1',
      '1. A title, May 2020.',
      '1. A title, May 2020.\n2. B',
      REFERENCES,
    ]);
  });

  it('takes subsections before the section above them', () => {
    const found = selections(`## Summary\n\nOne.\n\n### More\n\nT|wo.\n\n${REFERENCES}`);
    assert.deepEqual(found, ['Two.', '### More\n\nTwo.\n\n', '## Summary\n\nOne.\n\n### More\n\nTwo.\n\n']);
  });

  it('is nothing in a text that is no brief', () => {
    const { brief, offset } = at('# Notes\n\nWo|rds.\n', { named: false });
    assert.deepEqual(selectionsAt(brief, offset), []);
  });
});

function selections(drawn: string): readonly string[] {
  const { brief, text, offset } = at(drawn);
  return selectionsAt(brief, offset).map(({ start, end }) => text.slice(start, end));
}
