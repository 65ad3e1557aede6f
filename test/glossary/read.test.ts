import assert from 'node:assert/strict';
import { readGlossary } from '../../server/src/core/index.ts';

describe('reading a glossary', () => {
  it('takes in nothing that steers a terminal or turns the direction of writing', () => {
    const text = 'Ana\u001b[31m\u202e Ro\u0007ss\nof\tKoper';
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
    assert.equal(read.actors[0]?.name, 'Ana[31m Ross of Koper');
    assert.doesNotMatch(JSON.stringify(read), /\\u00|\\n|\\t|\u202e/);
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
