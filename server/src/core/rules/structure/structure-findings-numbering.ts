import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'structure-findings-numbering',
  summary: 'findings not numbered 1, 2, 3 …',
  level: 'warning',
  messages: {
    wrong: 'Finding {found} should be number {expected}: findings are numbered 1, 2, 3 …',
    renumber: 'Number the findings 1, 2, 3 …',
  },
  *check({ findings }) {
    // One mistake shifts all that follow: the first is reported, and its fix puts all of them right.
    const index = findings.findIndex(({ number }, i) => number !== i + 1);
    const finding = findings[index];
    if (finding === undefined) return;
    const edits = () =>
      findings.flatMap(({ number, digits }, i) => (number === i + 1 ? [] : [{ span: digits, text: String(i + 1) }]));
    yield {
      message: 'wrong',
      values: { found: finding.number, expected: index + 1 },
      span: finding.digits,
      fixes: [{ message: 'renumber', edits, safe: true }],
    };
  },
});
