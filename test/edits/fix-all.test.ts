import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  DEFAULT_LINT,
  defineRule,
  ENGLISH,
  fixAll,
  inWords,
  lint,
  type Rule,
  readerOf,
  rules,
} from '../../server/src/core/index.ts';
import { GLOSSARY } from '../support/glossary.ts';
import { holds } from '../support/holds.ts';

const reader = readerOf({ glossary: GLOSSARY });

/** The text after all safe fixes. */
function fixed(text: string, chosen: readonly Rule[] = rules): string {
  const brief = reader.read(text, { named: true });
  return applyEdits(text, fixAll({ reader, brief, rules: chosen, settings: DEFAULT_LINT }).edits);
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of lint(reader.read(text, { named: true }), rules, DEFAULT_LINT))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Reports every such word and writes another in its place. */
function rewriting(id: string, from: string, to: string): Rule {
  return defineRule({
    id,
    summary: 'a word',
    level: 'warning',
    messages: { found: 'Found.', write: 'Write.' },
    *check({ source }) {
      const text = source.lines.join('');
      for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + 1)) {
        const span = { start, end: start + from.length };
        yield { message: 'found', span, fixes: [{ message: 'write', edits: () => [{ span, text: to }], safe: true }] };
      }
    },
  });
}

const TEXT = `# Łódź

## Summary

Zdenka Markovic met Petra Novak [1].

> Zdenka Markovic, quoted.

"Zdenka Markovic" and \`Zdenka Markovic\`.

## Key Findings

1. One.
1. Zdenka Markovic.
3. Three.

## References

1. Zdenka Markovic, A Title, May 3, 2021, Xinhua. Online: https://example.org/a
`;

describe('fix all', () => {
  it('says how much it fixed, and where', () => {
    const summary = (text: string): string | undefined => {
      const brief = reader.read(text, { named: true });
      const { summary: said } = fixAll({ reader, brief, rules: [rewriting('a', 'old', 'new')], settings: DEFAULT_LINT });
      return said && inWords(ENGLISH, said);
    };
    assert.equal(summary('# T\n\nold and old\n\nold\n'), 'Fixed 3 problems in lines 3 and 5.');
    assert.equal(summary('# T\n\nold\n'), 'Fixed 1 problem in line 3.');
    assert.equal(summary('# T\n'), undefined);
  });

  it('applies what cannot be wrong, and leaves quotations, code and references alone', () => {
    const expected = TEXT.replace('Zdenka Markovic met Petra Novak', 'Zdenka Marković met Petra Novák').replace(
      '1. Zdenka Markovic.',
      '2. Zdenka Marković.',
    );
    assert.equal(fixed(TEXT), expected);
    assert.equal(fixed(TEXT.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'));
  });

  it('does nothing in a text that is no brief', () => {
    const brief = reader.read('# Readme\n\nZdenka Markovic\n');
    assert.deepEqual(fixAll({ reader, brief, rules, settings: DEFAULT_LINT }).edits, []);
  });

  it('applies fixes side by side one after the other, and gives the edits of all rounds as one', () => {
    assert.equal(fixed('x abcd y ab z\n', [rewriting('a', 'ab', 'one'), rewriting('b', 'cd', 'two')]), 'x onetwo y one z\n');
  });

  it('leaves a fix out that would bring up a problem, and applies the others', () => {
    const steps = [rewriting('a', 'cat', 'dog'), rewriting('b', 'dog house', 'kennel')];
    // A dog house is a problem that no cat house is; its own fix would be a second step, but nothing is made worse on the way.
    assert.equal(fixed('cat tree, cat house, cat nap\n', steps), 'dog tree, cat house, dog nap\n');
  });

  it('ends when two rules want opposite things', () => {
    const steps = [rewriting('a', 'left', 'right'), rewriting('b', 'right', 'left')];
    assert.equal(fixed('left\n', steps), 'left\n');
  });

  it('keeps out of quotations, code, addresses and entries whatever a rule says', () => {
    const text = `Text old [1] "old" 'old' „old” \`old\` https://example.org/old\n\n> old\n\n    old\n\n## References\n\n1. Old, old.\n`;
    assert.equal(fixed(text, [rewriting('a', 'old', 'new')]), text.replace('Text old', 'Text new').replace("'old'", "'new'"));
  });

  const line = fc.constantFrom(
    'Zdenka Markovic met Łukasz Zuraw.',
    'Markovic and "Markovic" and `Markovic`.',
    '> Cosic Energija',
    'ZDENKA MARKOVIC',
    'Petra Novak [1], [2].',
    '“Lu Qingsong” 吕青松 🚢 Lu Qingsong',
    '**Zdenka** *Markovic*',
  );
  const finding = fc.tuple(fc.nat({ max: 5 }), line).map(([number, text]) => `${number}. ${text}`);
  const draft = fc
    .record({
      ending: fc.constantFrom('\n', '\r\n'),
      lines: fc.array(line, { maxLength: 5 }),
      findings: fc.array(finding, { maxLength: 5 }),
      entries: fc.array(line, { maxLength: 3 }),
    })
    .map(({ ending, lines, findings, entries }) =>
      `# Title\n\n## Summary\n\n${lines.join('\n\n')}\n\n## Key Findings\n\n${findings.join('\n')}\n\n## References\n\n${entries
        .map((entry, index) => `${index + 1}. ${entry}`)
        .join('\n')}\n`.replaceAll('\n', ending),
    );

  holds(
    'twice is once',
    15,
    fc.property(draft, (text) => {
      const once = fixed(text);
      assert.equal(fixed(once), once);
    }),
  );

  holds(
    'adds no problem',
    15,
    fc.property(draft, (text) => {
      const before = countsOf(text);
      for (const [rule, count] of countsOf(fixed(text))) assert.ok(count <= (before.get(rule) ?? 0), `${rule} in ${text}`);
    }),
  );
});
