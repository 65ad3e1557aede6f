import assert from 'node:assert/strict';
import { brief, type Workplace, workplace } from './workplace.ts';

describe('command line: report', () => {
  let work: Workplace;
  before(() => {
    work = workplace();
    work.write('a.md', brief().replace('## Conclusions\n\nText.\n', ''));
    work.write('b.md', brief());
  });
  after(() => work.remove());

  it('judges as before publication, unless it is told that this is a draft', () => {
    work.write('.policy-brief.yaml', 'mode: draft\n');
    const published = work.run(['report', 'a.md']);
    assert.match(published.stdout, /✗ \*\*Not ready: errors have to be corrected first\.\*\*/);
    assert.deepEqual(work.run(['report', 'a.md', '--mode', 'publish']), published);
    const draft = work.run(['report', 'a.md', '--mode', 'draft']);
    assert.match(draft.stdout, /△ \*\*Nearly in order for a draft: look at the warnings\.\*\*/);
    assert.equal(draft.status, 0);
    assert.match(work.run(['report', '--help']).stdout, /--mode <mode> +publish .*\(default: "publish"\)/s);
    assert.match(work.run(['report', 'a.md', '--mode', 'loud']).stderr, /--mode loud: choose one of draft, publish/);
  });

  it('of several briefs in HTML leads from the table to each', () => {
    assert.equal(work.run(['report', 'a.md', 'b.md', '--output', 'all.html']).status, 0);
    const html = work.read('all.html');
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.equal(html.split(`id="${id}"`).length, 2, id);
    assert.equal([...html.matchAll(/href="#/g)].length, 2);
  });

  it('has the format that the name of its file promises, and refuses a promise that it cannot keep', () => {
    const { stderr, status } = work.run(['report', 'b.md', '--output', 'r.pdf']);
    assert.equal(stderr, 'policy-brief: --output r.pdf: write a name that ends in .html or .md, or give --format.\n');
    assert.equal(status, 2);
    assert.throws(() => work.read('r.pdf'));
    assert.equal(work.run(['report', 'b.md', '--output', 'r.pdf', '--format', 'html']).status, 0);
  });
});
