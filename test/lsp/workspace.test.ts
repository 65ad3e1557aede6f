import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, filesMatcher, type Glossary, lint, rules } from '../../server/src/core/index.ts';
import { dataDiagnosticsOf } from '../../server/src/lsp/drafts/data-diagnostics.ts';
import type { Files } from '../../server/src/lsp/workspace/files.ts';
import { Workspace } from '../../server/src/lsp/workspace/workspace.ts';

const BUNDLED: Glossary = { actors: [], countries: [] };
const TICK = (): Promise<void> => Promise.resolve();
const ROOT = 'file:///home/nina/Teksty%20o%20Azji';

describe('The workspace of the language server', () => {
  it('takes glossaries that the configuration names, whatever they are called, as the team’s', async () => {
    const { workspace } = await workspaceOf({
      '.policy-brief.yaml': 'glossary: [names/people.yaml, ../shared/, "more/*.json"]\n',
      'names/people.yaml': actor('ann'),
      '../shared/deep/b.glossary.yaml': actor('bea'),
      'more/c.json': JSON.stringify({ version: 1, actors: [{ id: 'cid', kind: 'person', name: 'Cid One' }] }),
      'own.glossary.yaml': actor('dan'),
    });
    const { glossary, glossaries, problems } = workspace.at(`${ROOT}/a.md`);
    assert.deepEqual(
      glossary.actors.map(({ id }) => id),
      ['ann', 'bea', 'cid', 'dan'],
    );
    assert.deepEqual(
      glossaries.map(({ layer }) => layer),
      ['team', 'team', 'team', 'workspace'],
    );
    assert.deepEqual(await problems.all(TICK, () => true), []);
    assert.ok(workspace.isData(`${ROOT}/names/people.yaml`));
  });

  it('says in the configuration which name leads to no glossary, until there is one', async () => {
    const { workspace, write } = await workspaceOf({
      '.policy-brief.yaml': 'glossary:\n  - names/people.yaml\n  - names/missing.yaml\n',
      'names/people.yaml': actor('ann'),
    });
    const uri = `${ROOT}/.policy-brief.yaml`;
    const [problem, ...others] = await workspace.problemsIn(uri, TICK);
    assert.deepEqual(others, []);
    assert.match(problem?.message ?? '', /no glossary file at “names\/missing\.yaml”/);
    assert.equal(workspace.textOf(uri)?.slice(problem?.span.start, problem?.span.end), 'names/missing.yaml');
    write('names/missing.yaml', actor('bea'));
    assert.ok(await workspace.changed([`${ROOT}/names/missing.yaml`]));
    assert.deepEqual(await workspace.problemsIn(uri, TICK), []);
    assert.equal(workspace.at(`${ROOT}/a.md`).glossary.actors.length, 2);
  });

  it('goes on where the configuration has an empty text, as it stands while somebody types, and says where', async () => {
    for (const key of ['files', 'ignore', 'glossary']) {
      const { workspace } = await workspaceOf({ '.policy-brief.yaml': `${key}: [""]\n` });
      const { matchesFiles, ignores, glossaries } = workspace.at(`${ROOT}/a.brief.md`);
      assert.deepEqual([matchesFiles(`${ROOT}/a.brief.md`), ignores(`${ROOT}/a.brief.md`), glossaries], [true, false, []]);
      assert.deepEqual(
        (await workspace.problemsIn(`${ROOT}/.policy-brief.yaml`, TICK)).map(({ message }) => message),
        [`\`${key}\` is empty: write something, or leave the field out.`],
      );
    }
  });

  it('says what is wrong in a glossary that only the configuration makes one', async () => {
    const { workspace } = await workspaceOf({
      '.policy-brief.yaml': 'glossary: names/people.yaml\n',
      'names/people.yaml': 'version: 1\nactor: []\n',
    });
    const messages = (await workspace.problemsIn(`${ROOT}/names/people.yaml`, TICK)).map(({ message }) => message);
    assert.match(messages.join('\n'), /Did you mean "actors"\?/);
  });

  it('tells of two entries that do not go together in both files, and calls them as the folder does', async () => {
    const { workspace } = await workspaceOf({ 'a.glossary.yaml': actor('ann'), 'deep/b.glossary.yaml': actor('ann') });
    const problemsIn = async (file: string): Promise<readonly unknown[]> => {
      const uri = `${ROOT}/${file}`;
      const problems = await workspace.problemsIn(uri, TICK);
      return dataDiagnosticsOf(workspace, uri, problems).map(({ message, code, relatedInformation: related }) => {
        return [
          String(message).match(/\(.*\)/)?.[0],
          code,
          related?.map(({ location }) => [location.uri, location.range.start.line]),
        ];
      });
    };
    assert.deepEqual(await problemsIn('a.glossary.yaml'), [
      ['(deep/b.glossary.yaml)', 'glossary.sameIdIn', [[`${ROOT}/deep/b.glossary.yaml`, 2]]],
    ]);
    assert.deepEqual(await problemsIn('deep/b.glossary.yaml'), [
      ['(a.glossary.yaml)', 'glossary.sameIdIn', [[`${ROOT}/a.glossary.yaml`, 2]]],
    ]);
  });

  it('takes a glossary of a repository below the folder for the briefs of that repository alone', async () => {
    const { workspace } = await workspaceOf({
      'own.glossary.yaml': actor('ann'),
      'other/.git/HEAD': 'ref: refs/heads/main\n',
      'other/names/their.glossary.yaml': actor('bea'),
    });
    const namesAt = (file: string): readonly string[] => workspace.at(`${ROOT}/${file}`).glossary.actors.map(({ id }) => id);
    assert.deepEqual([namesAt('a.md'), namesAt('other/drafts/b.md')], [['ann'], ['bea']]);
  });

  it('finds what is wrong in steps, and begins again where something changes meanwhile', async () => {
    const people = Array.from({ length: 500 }, (_, index) => `  - { id: p${index}, kind: persn, name: Ann ${index} }\n`);
    const { workspace } = await workspaceOf({ 'a.glossary.yaml': `version: 1\nactors:\n${people.join('')}` });
    let ticks = 0;
    const problems = await workspace.problemsIn(`${ROOT}/a.glossary.yaml`, async () => {
      ticks += 1;
      if (ticks === 2) await workspace.opened(`${ROOT}/a.glossary.yaml`, actor('ann').replace('person', 'persn'));
    });
    assert.ok(ticks > 3);
    assert.equal(problems.length, 1);
  });

  it('finds glossaries that the settings name, from the folder', async () => {
    const { workspace } = await workspaceOf({ 'names/people.yaml': actor('ann') });
    assert.equal(workspace.at(`${ROOT}/a.md`).glossary.actors.length, 0);
    await workspace.configure({ ...DEFAULT_SETTINGS, glossaryFiles: ['./names/people.yaml'] });
    assert.deepEqual(workspace.at(`${ROOT}/a.md`).glossaries, [{ uri: `${ROOT}/names/people.yaml`, layer: 'team' }]);
  });

  it('says which bases of a configuration are not there or lead in a circle, and takes the rest', async () => {
    const { workspace } = await workspaceOf({
      '.policy-brief.yaml': 'extends: [gone.yaml, house.yaml]\nmode: publish\n',
      'house.yaml': 'extends: .policy-brief.yaml\nrules: { actor-role: off }\n',
    });
    const { settings } = workspace.at(`${ROOT}/a.md`);
    assert.deepEqual([settings.mode, settings.levels], ['publish', { 'actor-role': 'off' }]);
    assert.deepEqual(
      (await workspace.problemsIn(`${ROOT}/.policy-brief.yaml`, TICK)).map(({ message }) => message),
      ['gone.yaml is not there, or cannot be read.'],
    );
    assert.deepEqual(
      (await workspace.problemsIn(`${ROOT}/house.yaml`, TICK)).map(({ message }) => message),
      ['.policy-brief.yaml leads in a circle.'],
    );
  });

  it('takes a configuration above the folder when both lie in one repository', async () => {
    const files = { '../../.policy-brief.yaml': 'mode: publish\n' };
    assert.equal((await workspaceOf(files)).workspace.at(`${ROOT}/a.md`).settings.mode, 'draft');
    const { workspace } = await workspaceOf({ ...files, '../../.git/HEAD': 'ref: refs/heads/main\n' });
    assert.equal(workspace.at(`${ROOT}/deep/a.md`).settings.mode, 'publish');
    const elsewhere = await workspaceOf({ ...files, '../.git/HEAD': 'ref: refs/heads/main\n' });
    assert.equal(elsewhere.workspace.at(`${ROOT}/a.md`).settings.mode, 'draft');
  });

  it('looks above a file that was opened alone', async () => {
    const { workspace } = await workspaceOf({ '../../other/.policy-brief.json': '{ "mode": "publish" }' });
    const uri = 'file:///home/other/drafts/a.md';
    assert.equal(workspace.at(uri).settings.mode, 'draft');
    assert.equal(await workspace.look(uri), true);
    assert.equal(workspace.at(uri).settings.mode, 'publish');
    assert.equal(await workspace.look(uri), false, 'a second time there is nothing new');
  });

  it('gives a new document the configuration and the names of the first folder', async () => {
    const { workspace } = await workspaceOf({ '.policy-brief.yaml': 'mode: publish\n', 'own.glossary.yaml': actor('dan') });
    const { settings, glossary } = workspace.at('untitled:Untitled-1');
    assert.deepEqual([settings.mode, glossary.actors.length], ['publish', 1]);
    assert.equal(workspace.at('untitled:/home/nina/Teksty o Azji/deep/new.md').settings.mode, 'publish');
  });

  it('goes on with what it has when files cannot be looked for', async () => {
    const workspace = new Workspace(BUNDLED, DEFAULT_SETTINGS);
    const broken: Files = { find: () => Promise.reject(new Error('no access')), read: async () => undefined };
    await workspace.load(broken, [ROOT], async () => {});
    await workspace.ready;
    const { reader, settings } = workspace.at(`${ROOT}/a.brief.md`);
    const brief = reader.read('---\nbrief: caa\n---\n\n## Summary\n\nA text [1].\n');
    assert.ok(lint(brief, rules, settings).length > 0);
  });
});

function actor(id: string): string {
  return `version: 1\nactors:\n  - { id: ${id}, kind: person, name: ${id[0]?.toUpperCase()}${id.slice(1)} One, sources: ["https://example.org/"] }\n`;
}

/** A workspace of one folder, with files by their paths from it. */
async function workspaceOf(
  texts: Readonly<Record<string, string>>,
): Promise<{ workspace: Workspace; write: (path: string, text: string) => void }> {
  const known = new Map<string, string>();
  const write = (path: string, text: string): void => {
    known.set(new URL(path, `${ROOT}/`).href, text);
  };
  for (const [path, text] of Object.entries(texts)) write(path, text);
  const files: Files = {
    async find(folder, globs) {
      const base = folder.endsWith('/') ? folder : `${folder}/`;
      const matches = filesMatcher(globs);
      return [...known.keys()]
        .filter((uri) => uri.startsWith(base) && matches(decodeURIComponent(uri.slice(base.length))))
        .sort();
    },
    async read(uri) {
      const text = known.get(uri);
      return text === undefined ? undefined : { text };
    },
  };
  const workspace = new Workspace(BUNDLED, DEFAULT_SETTINGS);
  await workspace.load(files, [ROOT], async () => {});
  return { workspace, write };
}
