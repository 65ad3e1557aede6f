import assert from 'node:assert/strict';
import { articleBefore } from '../../server/src/core/text/indefinite-article.ts';

describe('indefinite article', () => {
  it('goes with the sound of the word', () => {
    for (const word of [
      'Estonian',
      'Indian',
      'Uzbek',
      'Uninsured',
      'hour',
      'Honourable',
      'Ombudsman',
      'Armenian',
      'SNS',
      'FBI agent',
      'Élysée',
    ])
      assert.equal(articleBefore(word), 'an', word);
    for (const word of [
      'European',
      'United',
      'Union',
      'Ukrainian',
      'Uruguayan',
      'Ugandan',
      'One',
      'Serbian',
      'Hungarian',
      'UK',
      'U.S. envoy',
      'UN',
      'NATO',
    ])
      assert.equal(articleBefore(word), 'a', word);
  });
});
