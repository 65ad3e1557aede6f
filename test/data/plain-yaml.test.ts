import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listPieces } from '../../server/src/core/data/list-pieces.ts';
import { readPlainYaml } from '../../server/src/core/data/plain-yaml.ts';
import { plainValue, type Tree } from '../../server/src/core/data/tree.ts';
import { readYaml } from '../../server/src/core/data/yaml-tree.ts';
import { PROJECT } from '../support/bundled-glossary.ts';

describe('data: entries as nearly everybody writes them', () => {
  it('are read as the parser reads them', () => {
    const text = `  - id: a # the one
    name: Ana & Co. [Zagreb]

    # a comment
    born: 1961
    aliases: [B, "C: D", 'E''s',
      F-G, https://example.org/a?b=c#d, ]
    native: { zh: 公安部, sr-Cyrl: Ана }
    acronym:
    hidden: false
    roles:
    - title: Mayor
      of: Serbia
    - { title: Deputy, as: [], from: 2014-04-27 }
`.replace('Ana & Co. [Zagreb]', 'Ana & Co.');
    assert.notEqual(readPlainYaml(text), undefined);
    assertSame(text);
  });

  it('are most of the bundled ones, and no other reading of them', () => {
    const folder = join(PROJECT, 'server/data');
    let count = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.glossary.yaml'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      const { starts } = listPieces(text) ?? { starts: [] };
      for (let i = 0; i < starts.length - 1; i += 29) {
        count += 1;
        const piece = text.slice(starts[i], starts[i + 1]);
        if (readPlainYaml(piece) !== undefined) assertSame(piece);
      }
    }
    assert.ok(count > 100);
  });

  it('are left to the parser when anything is unusual', () => {
    for (const written of [
      '"a\\tb"',
      '|\n      text',
      '*a',
      '&a b',
      'A: B',
      '0x1f',
      '~',
      'a\n      b',
      '!!str 1',
      '1.5',
      '"a',
      '[a',
      'A\tB',
    ])
      assert.equal(readPlainYaml(`  - id: a\n    name: ${written}\n`), undefined, written);
  });

  it('are left to the parser when none of their fields has a value', () => {
    for (const text of ['  - id: x\n  \n- x:', '- x:\n', '- x:\n  y:\n']) assert.equal(readPlainYaml(text), undefined, text);
  });

  it('are read in time that grows with their length, whatever signs they have', () => {
    const long = `  - id: a\n    x: ${'# '.repeat(50_000)}\n    y: b\n`;
    const start = performance.now();
    readPlainYaml(long);
    const taken = performance.now() - start;
    assert.ok(taken < 500, `it took ${taken} ms`);
  });

  it('are never read otherwise than the parser reads them', () => {
    const token = fc.constantFrom(
      ...[
        'id: a',
        'name: B',
        'x:',
        'y: [',
        ']',
        '{ a: b',
        '}',
        ', ',
        ' # c',
        '"q"',
        "'r''s'",
        '- ',
        '-',
        ':',
        ': ',
        'on',
        'null',
      ],
      ...[
        'true',
        '12',
        '012',
        '1e3',
        '2014-04',
        '\n',
        '\n  ',
        '\n    ',
        '\n      ',
        '\n    - ',
        '\n\n',
        '\r\n    ',
        '😀',
        '#',
        '&x',
        '@',
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 16 }), (tokens) => {
        const text = `  - id: x\n    ${tokens.join('')}`;
        if (readPlainYaml(text) !== undefined) assertSame(text);
      }),
      { numRuns: 3000 },
    );
  });
});

function assertSame(text: string): void {
  const plain = readPlainYaml(text) as Tree;
  const { tree, faults } = readYaml(text);
  assert.deepEqual(faults, [], text);
  assert.deepEqual(plainValue(plain, []), plainValue(tree, []), text);
  assert.deepEqual([...placesIn(text, plain)], [...placesIn(text, tree)], text);
}

/** Where each value begins, and what its first line is. */
function* placesIn(text: string, tree: Tree): Iterable<string> {
  const { start, end } = tree.span ?? { start: 0, end: 0 };
  yield start === end ? '' : `${start} ${text.slice(start, end).split(/\r?\n/)[0]?.trimEnd()}`;
  if (tree.of === 'list') for (const item of tree.items) yield* placesIn(text, item);
  if (tree.of !== 'fields') return;
  for (const { name, key, value } of tree.fields) {
    yield `${name} ${key?.start} ${key?.end}`;
    yield* placesIn(text, value);
  }
}
