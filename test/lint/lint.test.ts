import assert from 'node:assert/strict';
import { type Brief, defineRule, lint, readerOf, rules } from '../../server/src/core/index.ts';

const meta = { id: 'test-rule', summary: 'a test', level: 'warning', messages: { found: 'Found {what}.' } } as const;
const found = (at: number) => ({ message: 'found', values: { what: 'it' }, span: { start: at, end: at + 1 } }) as const;
const brief: Brief = readerOf().read('CAA BRIEF\n\n# A\n', { named: true });

describe('lint', () => {
  it('reports a rule that throws, and hears the others', () => {
    const broken = defineRule({
      ...meta,
      id: 'test-broken',
      *check() {
        yield found(0);
        throw new Error('out of luck');
      },
    });
    const whole = defineRule({
      ...meta,
      *check() {
        yield found(1);
      },
    });
    assert.deepEqual(
      lint(brief, [broken, whole]).map(({ rule, severity, message }) => [rule, severity, message]),
      [
        [
          'test-broken',
          'error',
          'The rule test-broken failed on this text (out of luck), so what it would find is missing. Please report it.',
        ],
        ['test-rule', 'warning', 'Found it.'],
      ],
    );
  });

  it('says so when it shows no more', () => {
    const eager = defineRule({
      ...meta,
      *check() {
        for (let i = 0; i < 5_000; i++) yield found(i);
      },
    });
    const problems = lint(brief, [eager]);
    assert.equal(problems.length, 1_001);
    assert.equal(problems.at(-1)?.message, 'The rule test-rule finds more than 1000 problems; from here on it shows none.');
    assert.equal(problems.at(-1)?.severity, 'information');
  });

  it('gives problems in the order of the text', () => {
    const backwards = defineRule({
      ...meta,
      *check() {
        for (const at of [5, 3, 4]) yield found(at);
      },
    });
    assert.deepEqual(
      lint(brief, [backwards]).map(({ span }) => span.start),
      [3, 4, 5],
    );
  });

  it('takes levels from the settings, else from the mode, else from the rule', () => {
    const missing = rules.filter(({ meta: { id } }) => id === 'structure-missing-section');
    const levels = (settings: Parameters<typeof lint>[2]) =>
      new Set(lint(brief, missing, settings).map(({ severity }) => severity));
    assert.deepEqual(levels({ mode: 'draft', levels: {} }), new Set(['warning']));
    assert.deepEqual(levels({ mode: 'publish', levels: {} }), new Set(['error']));
    assert.deepEqual(levels({ mode: 'publish', levels: { 'structure-missing-section': 'hint' } }), new Set(['hint']));
    assert.deepEqual(levels({ mode: 'draft', levels: { 'structure-missing-section': 'off' } }), new Set());
  });

  it('is silent in a text that is no brief', () => {
    assert.deepEqual(lint(readerOf().read('# A\n\nSee [1] and [2].\n'), rules), []);
  });
});
