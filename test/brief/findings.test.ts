import assert from 'node:assert/strict';
import { at, briefOf } from '../support/brief-of.ts';

/** Findings as `number marker`. */
function findings(list: string): readonly string[] {
  const text = `# Title\n\n## Summary\n\n1. No finding.\n\n## Key Findings\n\n${list}\n\n## Introduction\n\n1. No finding.\n`;
  const brief = briefOf(text);
  return brief.findings.map(({ number, marker }) => `${number} ${at(brief, marker)}`);
}

describe('findings', () => {
  const shapes: readonly (readonly [title: string, list: string, expected: readonly string[]])[] = [
    ['numbers with a dot', '1. One.\n2. Two.', ['1 1.', '2 2.']],
    ['numbers with a parenthesis', '1) One.\n2) Two.', ['1 1)', '2 2)']],
    ['bullets and numbers, as converters write them', '- 1. One.\n- 2. Two.', ['1 - 1.', '2 - 2.']],
    ['blank lines between', '1. One.\n\n\n2. Two.', ['1 1.', '2 2.']],
    ['every number 1, which Markdown counts', '1. One.\n1. Two.\n1. Three.', ['1 1.', '2 1.', '3 1.']],
    ['every number 1 in the text, which nothing counts', '- 1. One.\n- 1. Two.', ['1 - 1.', '1 - 1.']],
    ['gaps as they stand', '1. One.\n3. Three.', ['1 1.', '3 3.']],
    ['lists within a finding left out', '1. One:\n   1. part,\n   2. part.\n2. Two.', ['1 1.', '2 2.']],
    ['citations at the beginning of a line left out', '1. One.\n[1] says so.\n2. Two.', ['1 1.', '2 2.']],
    ['bullets alone', '- One.\n- Two.', []],
    ['paragraphs', 'One.\n\nTwo.', []],
    ['code', '```\n1. One.\n```', []],
    ['nothing', '', []],
  ];
  for (const [title, list, expected] of shapes) {
    it(title, () => {
      assert.deepEqual(findings(list), expected);
      assert.deepEqual(findings(list.replaceAll('\n', '\r\n')), expected);
    });
  }
});
