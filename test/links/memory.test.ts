import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFile } from '../../server/src/links/cache-folder.ts';
import { openMemory } from '../../server/src/links/memory.ts';

const HOUR = 60 * 60 * 1000;

describe('links: what is remembered', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief '));
    file = join(folder, 'not/yet/links.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const dead = { kind: 'dead', why: 'status', status: 404 } as const;

  it('is known for a day, in a file of its own, and never what was unsure', async () => {
    const memory = await openMemory(file, () => 0);
    memory.keep('https://a.example/', dead);
    memory.keep('https://b.example/', { kind: 'unsure', why: 'slow' });
    assert.equal(await memory.save(), undefined);
    const later = async (hours: number) => (await openMemory(file, () => hours * HOUR)).recall('https://a.example/');
    assert.deepEqual([await later(0), await later(23), await later(24)], [dead, dead, undefined]);
    assert.equal((await openMemory(file, () => 0)).recall('https://b.example/'), undefined);
  });

  it('keeps what another run has written meanwhile', async () => {
    const [one, two] = [await openMemory(file, () => 0), await openMemory(file, () => 0)];
    one.keep('https://a.example/', dead);
    two.keep('https://b.example/', { kind: 'fine' });
    await one.save();
    await two.save();
    const both = await openMemory(file, () => 0);
    assert.deepEqual([both.recall('https://a.example/'), both.recall('https://b.example/')], [dead, { kind: 'fine' }]);
  });

  for (const broken of ['', '{', 'null', '[]', '{"version":2,"links":{}}', '{"version":1,"links":3}']) {
    it(`a broken file is none: ${broken}`, async () => {
      file = join(folder, 'links.json');
      writeFileSync(file, broken);
      const memory = await openMemory(file, () => 0);
      assert.equal(memory.recall('https://a.example/'), undefined);
      memory.keep('https://a.example/', dead);
      assert.equal(await memory.save(), undefined);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')).links['https://a.example/'].verdict, dead);
    });
  }

  for (const verdict of [
    null,
    'dead',
    { kind: 'dead' },
    { kind: 'moved' },
    { kind: 'moved', to: 3 },
    { kind: 'unsure', why: 'slow' },
  ]) {
    it(`what is no verdict is none: ${JSON.stringify(verdict)}`, async () => {
      file = join(folder, 'links.json');
      const sound = { at: 0, verdict: { kind: 'fine' } };
      writeFileSync(
        file,
        JSON.stringify({ version: 1, links: { 'https://a.example/': { at: 0, verdict }, 'https://b.example/': sound } }),
      );
      const memory = await openMemory(file, () => 0);
      assert.equal(memory.recall('https://a.example/'), undefined);
      assert.deepEqual(memory.recall('https://b.example/'), { kind: 'fine' });
    });
  }

  it('lies where the platform keeps such things', () => {
    assert.equal(memoryFile({ XDG_CACHE_HOME: '/somewhere' }, 'linux'), '/somewhere/policy-brief/links.json');
    assert.match(memoryFile({ XDG_CACHE_HOME: 'not/absolute' }, 'linux'), /\.cache\/policy-brief\/links\.json$/);
    assert.match(memoryFile({}, 'darwin'), /Library\/Caches\/policy-brief\/links\.json$/);
  });
});
