import assert from 'node:assert/strict';
import { type KnownBrief, knownBriefs } from '../../server/src/lsp/workspace/known-briefs.ts';
import { briefOf } from '../support/brief-of.ts';

describe('known briefs', () => {
  it('are those of all sources, each document once, as the earlier source has it', () => {
    const open = [known('file:///a.md', 'open'), known('file:///b.md', 'open')];
    const indexed = [known('file:///b.md', 'indexed'), known('file:///c.md', 'indexed')];
    assert.deepEqual(
      knownBriefs([() => open, () => indexed]).map(({ uri, brief }) => [uri, brief().head.title?.text]),
      [
        ['file:///a.md', 'open'],
        ['file:///b.md', 'open'],
        ['file:///c.md', 'indexed'],
      ],
    );
  });
});

function known(uri: string, title: string): KnownBrief {
  return { uri, brief: () => briefOf(`# ${title}\n\n## Summary\n\nText.\n`) };
}
