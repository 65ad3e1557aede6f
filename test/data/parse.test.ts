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
