import assert from 'node:assert/strict';
import { addEntry, applyEdits, parseFile } from '../../server/src/core/index.ts';

const ANNA = { name: 'Anna Nowak', kind: 'person', country: 'PL' } as const;

function added(text: string, taken: readonly string[] = []): string {
  const outcome = addEntry(text, ANNA, new Set(taken));
  assert.equal(outcome.kind, 'edit');
  const after = outcome.kind === 'edit' ? applyEdits(text, [outcome.edit]) : '';
  const { value, problems } = parseFile(after);
  assert.deepEqual(problems, [], after);
  const actors = (value as { actors: readonly { id: string; name: string; family: string; country: string }[] }).actors;
  assert.deepEqual(actors.at(-1)?.name, 'Anna Nowak');
  assert.deepEqual([actors.at(-1)?.family, actors.at(-1)?.country], ['Nowak', 'PL']);
  return after;
}

describe('an entry that is added to a glossary', () => {
  it('begins an empty file', () =>
    assert.equal(
      added(''),
      'version: 1\nactors:\n  - id: anna-nowak\n    kind: person\n    name: Anna Nowak\n    family: Nowak\n    country: PL\n',
    ));

  it('stands behind the others, and nothing else is touched', () => {
    const text = '# Ours\nversion: 1\nactors:\n\n  # people\n  - id: a\n    kind: company\n    name: A # one\n';
    assert.equal(added(text).slice(0, text.length - 1), text.slice(0, -1));
    for (const before of [text.trimEnd(), text.replaceAll('\n', '\r\n'), 'version: 1\nactors: []\n', 'version: 1\nactors:\n'])
      added(before);
  });

  it('stands before what follows the list', () => {
    const after = added('actors:\n- id: a\n  kind: company\n  name: A\nversion: 1\n');
    assert.match(after, /country: PL\nversion: 1\n$/);
  });

  it('goes into JSON', () => {
    added('{ "version": 1, "actors": [] }');
    added('{\n  "version": 1,\n  "actors": [\n    { "id": "a", "kind": "company", "name": "A" }\n  ]\n}\n');
  });

  it('has an id of its own', () => assert.match(added('version: 1\nactors:\n', ['anna-nowak']), /id: anna-nowak-2\n/));

  it('is refused where nobody could say where it belongs', () => {
    for (const text of ['version: 1\nactors: {', 'actors: none\n', '- a\n'])
      assert.equal(addEntry(text, ANNA, new Set()).kind, 'refused');
  });

  it('quotes what YAML would take for something else', () => {
    const outcome = addEntry('', { name: 'Port: North', kind: 'company', country: 'NO' }, new Set());
    assert.match(outcome.kind === 'edit' ? outcome.edit.text : '', /name: "Port: North"\n {4}country: "NO"/);
  });
});
