import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, inWords, type ParsedFile, parseFile } from '../../server/src/core/index.ts';

describe('glossary: a file as values with their places', () => {
  const at = (text: string, path: readonly (string | number)[], part?: 'key' | 'value'): string => {
    const { start, end } = parseFile(text).spanOf(path, part);
    return text.slice(start, end);
  };
  const YAML =
    'version: 1\nactors:\n  - id: a\n    name: Ana # the one\n    born: 1961\n    aliases: [B, "C: D"]\n    acronym:\n';

  it('finds values and keys', () => {
    assert.equal(at(YAML, ['actors', 0, 'name']), 'Ana');
    assert.equal(at(YAML, ['actors', 0, 'name'], 'key'), 'name');
    assert.equal(at(YAML, ['actors', 0, 'aliases', 1]), '"C: D"');
    assert.equal(at(YAML, ['actors', 0]), 'id: a');
    assert.equal(at(YAML, ['actors', 0, 'acronym']), 'acronym');
    assert.equal(at(YAML, ['actors', 0, 'nothing', 3]), 'id: a');
  });

  it('counts UTF-16 units behind a byte order mark, in every line ending', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF${YAML.replace('Ana', '"😀 张"').replaceAll('\n', ending)}`;
      assert.equal(at(text, ['actors', 0, 'name']), '"😀 张"');
      assert.equal(at(text, ['actors', 0, 'aliases', 0]), 'B');
    }
  });

  it('reads JSON, indented by tabs too', () => {
    const text = '{\n\t"version": 1,\n\t"actors": [\n\t\t{ "id": "a", "name": "\\u017du\\ud83d\\ude00" }\n\t]\n}\n';
    const { value, problems } = parseFile(text);
    assert.deepEqual([value, problems], [JSON.parse(text), []]);
    assert.equal(at(text, ['actors', 0, 'id']), '"a"');
  });

  it('keeps years as numbers and codes as texts', () => {
    assert.deepEqual(parseFile('{ born: 1961, country: NO, day: 2014-04-27, on: yes }').value, {
      born: 1961,
      country: 'NO',
      day: '2014-04-27',
      on: 'yes',
    });
  });

  it('reports a key that stands twice, at the second one', () => {
    const text = '- name: A\n  kind: x\n  name: B\n';
    const [problem, ...others] = parseFile(text).problems;
    assert.deepEqual(problem?.span, { start: text.lastIndexOf('name'), end: text.lastIndexOf('name') + 4 });
    assert.equal(wordsOf([problem]), '`name` stands twice in one entry: keep one of them.');
    assert.deepEqual(others, []);
  });

  it('says in plain words what is no YAML, and reads the rest', () => {
    const { value, problems } = parseFile('version: 1\nactors:\n  - { id: a }\n  - id: b\n    name: A: B\n');
    assert.match(wordsOf(problems), /has to stand in quotes/);
    assert.deepEqual((value as { actors: unknown[] }).actors[0], { id: 'a' });
  });

  it('follows aliases, and stops where they would never end', () => {
    assert.deepEqual(parseFile('- &a { id: x }\n- *a\n').value, [{ id: 'x' }, { id: 'x' }]);
    assert.equal(at('- &a { id: x }\n- *a\n', [1, 'id']), 'x');
    const lol = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lol.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    assert.match(wordsOf(parseFile(lol.join('\n')).problems), /repeats itself/);
    parseFile('&a [*a]');
    parseFile('&a { b: *a, c: *a }');
  });

  it('lives through what is nested thousands deep', () => {
    for (const text of ['['.repeat(100_000), '{a: '.repeat(100_000), '- '.repeat(100_000), '? '.repeat(50_000)])
      assert.equal(parseFile(text).problems.length > 0, true);
  });

  it('reads the items of a long list one by one, so that a mistake is that of one item', () => {
    const text = 'version: 1\nactors:\n  - id: a\n    name: "A\n  - id: b\n    name: B\n# end\n$schema: x\n';
    const { value, problems } = parseFile(text);
    assert.deepEqual((value as { actors: unknown[] }).actors[1], { id: 'b', name: 'B' });
    assert.deepEqual(Object.keys(value as object), ['version', 'actors', '$schema']);
    assert.ok(problems.every(({ span }) => span.start <= text.indexOf('  - id: b')));
    assert.equal(at(text, ['actors', 1, 'name']), 'B');
    assert.equal(at(text, ['$schema']), 'x');
    assert.equal(at('ignore:\n- a\n- b\n', ['ignore', 1]), 'b');
  });

  it('takes a list for one of items only where it is one', () => {
    const within = 'text: |\n  x\nactors:\n  - &a { id: a }\n  - *a\n';
    assert.deepEqual((parseFile(within).value as { actors: unknown[] }).actors, [{ id: 'a' }, { id: 'a' }]);
    const scalar = 'text: "a\n actors:\n  - b"\nother: 1\n';
    assert.deepEqual(parseFile(scalar).value, { text: 'a actors: - b', other: 1 });
    assert.deepEqual(parseFile('actors:\n  - a\nactors:\n  - b\n').value, { actors: ['b'] });
  });

  it('reads of a later version what has changed, and gives the same', () => {
    const piece = fc.constantFrom(
      '  - id: a\n',
      '  - id: b\n    name: C\n',
      '    x: "',
      '\n',
      '  - { a: b, a: c }\n',
      'z: 1\n',
      '\t',
      '*a',
      '&a',
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => `version: 1\nactors:\n${pieces.join('')}`);
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [fresh, later] = [parseFile(second), parseFile(second, parseFile(first))];
        assert.deepEqual([later.value, later.problems], [fresh.value, fresh.problems]);
        assert.deepEqual(later.spanOf(['actors', 1, 'id']), fresh.spanOf(['actors', 1, 'id']));
      }),
    );
  });

  it('says what is wrong in JSON in its own terms', () => {
    const cases: readonly (readonly [text: string, message: string, place: string])[] = [
      ['{ "actors": [{ "id": "a" "kind": "x" }] }', 'A comma is missing before "kind".', '"kind"'],
      ['{ "actors": [{ "id": "a" } { "id": "b" }] }', 'A comma is missing before {.', '{'],
      ['{ "version" 1 }', 'A colon is missing behind "version".', '"version"'],
      ['{ "version": 1, "id": "a }', 'A quotation mark is missing at the end of this text.', '"a }'],
      ['{ "actors": [{ "id": "a" }', 'The bracket [ is not closed: ] is missing.', '['],
      [
        '{ "id": "a\\d" }',
        'A backslash or a tab cannot stand in a text as it is: write two backslashes, and \\t for a tab.',
        '"a\\d"',
      ],
      ['{ "id": , "a": 1 }', 'A value is missing before this.', ','],
    ];
    for (const [text, message, place] of cases) {
      const { problems } = parseFile(text);
      assert.deepEqual(
        problems.map(({ span, message: said }) => [inWords(ENGLISH, said), text.slice(span.start, span.end)]),
        [[message, place]],
        text,
      );
    }
    assert.deepEqual(parseFile(cases[0]?.[0] ?? '').value, { actors: [{ id: 'a', kind: 'x' }] });
  });

  it('lets pass for JSON what YAML allows', () => {
    for (const text of ["{ 'version': 1 }", '{ version: 1, # one\n}', '{ "version": 1, }'])
      assert.deepEqual([parseFile(text).value, parseFile(text).problems], [{ version: 1 }, []], text);
  });

  it('reads brackets within brackets beyond all measure, and long texts, in no time', () => {
    const nested = '["]",'.repeat(30_000);
    for (const text of [nested, `actors:\n  - id: a\n    aliases: ${nested}\n`, `{ "a": "${'\\"'.repeat(60_000)}`]) {
      const started = performance.now();
      assert.ok(parseFile(text).problems.length > 0, text.slice(0, 40));
      assert.ok(performance.now() - started < 5000, text.slice(0, 40));
    }
    assert.deepEqual(parseFile(`actors:\n  - name: x${' '.repeat(60_000)}y\n`).problems, []);
  });

  it('reads any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(': ', '- ', '\n', '  ', '[', '}', '&a ', '*a', '"', '\t', '!!x ', '---\n', '|\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { problems, spanOf } = parseFile(text);
        for (const span of [...problems.map((problem) => problem.span), spanOf(['actors', 0])])
          assert.ok(span.start >= 0 && span.end >= span.start && span.end <= text.length + 1);
      }),
    );
  });
});

/** The first of the problems, in words. */
function wordsOf([problem]: readonly (ParsedFile['problems'][number] | undefined)[]): string {
  return problem === undefined ? '' : inWords(ENGLISH, problem.message);
}
