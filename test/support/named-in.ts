import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/index.ts';
import { bundledGlossary } from './bundled-glossary.ts';

/** Tests of whom a text names by the bundled glossary, each as the words and the id: `Fed = federal-reserve`. */
export function namesTests(): {
  /** The text names at least these. */
  readonly means: (text: string, ...expected: readonly string[]) => void;
  /** These words of the text are nobody. */
  readonly meansNot: (text: string, words: string) => void;
  /** The text names these, in this order, and nobody else. */
  readonly are: (text: string, ...expected: readonly string[]) => void;
} {
  const reader = readerOf({ glossary: bundledGlossary() });
  const named = (text: string): readonly string[] =>
    reader.read(text, { named: true }).mentions.map(({ actor, text: words }) => `${words} = ${actor.id}`);
  const inLine = (text: string): string => text.replace(/\s+/g, ' ');
  return {
    means(text, ...expected) {
      it(`${expected.join(', ')} in: ${inLine(text)}`, () => {
        const found = named(text);
        for (const one of expected) assert.ok(found.includes(one), `${one} is not among: ${found.join('; ')}`);
      });
    },
    meansNot(text, words) {
      it(`nobody by ${words} in: ${inLine(text)}`, () => {
        const found = named(text).filter((one) => one.startsWith(`${words} = `));
        assert.deepEqual(found, []);
      });
    },
    are(text, ...expected) {
      it(`${expected.join(', ') || 'nobody'} in: ${inLine(text)}`, () => assert.deepEqual(named(text), expected));
    },
  };
}
