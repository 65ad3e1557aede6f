import assert from 'node:assert/strict';
import { roleInWords } from '../../server/src/core/glossary/actor-words.ts';
import { type Glossary, readGlossary, roleInLine } from '../../server/src/core/index.ts';

describe('an office in words', () => {
  const glossary: Glossary = { actors: [], countries: [] };
  const inWords = (role: object): readonly string[] => {
    const [actor] = readGlossary({ actors: [{ id: 'a', kind: 'person', name: 'A B', roles: [role] }] }, 'team').actors;
    const read = actor?.roles[0];
    return read === undefined ? [] : [roleInLine(read, glossary), roleInWords(read, glossary)];
  };

  it('of somebody who is sent says to whom', () => {
    for (const words of inWords({ title: 'Ambassador', of: 'China', seat: 'Serbia' }))
      assert.equal(words, 'Ambassador of China to Serbia');
    for (const words of inWords({ title: 'Permanent Representative', of: 'Poland', seat: 'United Nations' }))
      assert.equal(words, 'Permanent Representative of Poland to the United Nations');
  });

  it('of anybody else says whose it is, and where', () => {
    assert.deepEqual(inWords({ title: 'Minister', of: 'Serbia' }), ['Minister, Serbia', 'Minister of Serbia']);
    assert.deepEqual(inWords({ title: 'Consul', of: 'Poland', seat: 'Milan' }), [
      'Consul, Poland in Milan',
      'Consul of Poland in Milan',
    ]);
  });
});
