import assert from 'node:assert/strict';
import { readGlossary } from '../../server/src/core/index.ts';

describe('reading a glossary', () => {
  it('takes in nothing that steers a terminal or turns the direction of writing', () => {
    const text = 'Ana\u001bc\u202e Ro\u0007ss\nof\tKoper';
    const read = readGlossary(
      {
        actors: [
          {
            id: 'ana',
            kind: 'person',
            name: text,
            family: text,
            summary: text,
            aliases: [text],
            native: { sl: text },
            foreign: { pl: { name: text, acronym: text, aliases: [text] } },
            roles: [{ title: text, of: text, as: [text] }],
            sources: [text],
          },
        ],
      },
      'team',
    );
    assert.equal(read.actors[0]?.name, 'Anac Ross of Koper');
    assert.doesNotMatch(JSON.stringify(read), /\\u00|\\n|\\t|\u202e/);
  });

  it('takes no name that would be markup in a brief into which it is filled in', () => {
    const marked = 'Bob ![x](https://example.org/p.png)';
    const [bob, ...others] = readGlossary(
      {
        actors: [
          {
            id: 'bob',
            kind: 'person',
            name: 'Bob',
            family: marked,
            acronym: '<b>',
            aliases: [marked, 'B.'],
            foreign: { pl: { name: marked } },
          },
          { id: 'evil', kind: 'person', name: 'Evil `code`' },
        ],
      },
      'team',
    ).actors;
    assert.deepEqual([bob?.family, bob?.acronym, bob?.aliases, bob?.foreign, others], [undefined, undefined, ['B.'], {}, []]);
  });

  it('leaves out what is nothing without it', () => {
    const nothing = '\u202e\u0007';
    const [ana, ...others] = readGlossary(
      {
        actors: [
          { id: 'ana', kind: 'person', name: 'Ana Ross', family: nothing, aliases: [nothing, 'A. Ross'] },
          { id: 'none', kind: 'person', name: nothing },
        ],
      },
      'team',
    ).actors;
    assert.deepEqual([ana?.family, ana?.aliases, others], [undefined, ['A. Ross'], []]);
  });
});
