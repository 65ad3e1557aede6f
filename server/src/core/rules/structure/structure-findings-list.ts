import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'structure-findings-list',
  summary: 'Key Findings that are not a numbered list',
  level: 'warning',
  messages: {
    unnumbered: 'The findings under "{name}" are not a numbered list: begin each with 1., 2., 3. …',
    number: 'Number the findings',
  },
  *check({ sections, findings, source, draft }) {
    const section = sections.find(({ roles }) => roles.includes('findings'));
    if (section === undefined || findings.length > 0 || section.words === 0) return;
    const bullets: { readonly start: number; readonly end: number }[] = [];
    for (let line = draft.firstLines[section.pieces.first] ?? 0; line < source.lines.length; line++) {
      const start = source.starts[line] as number;
      if (start >= section.span.end) break;
      const bullet = /^[-*+•–](?=[ \t])/.exec(source.lines[line] as string)?.[0];
      if (bullet !== undefined && start >= section.heading.span.end) bullets.push({ start, end: start + bullet.length });
    }
    const edits = () => bullets.map((span, index) => ({ span, text: `${index + 1}.` }));
    const fixes = bullets.length > 0 ? ([{ message: 'number', edits }] as const) : [];
    yield { message: 'unnumbered', values: { name: section.heading.text }, span: section.heading.content, fixes };
  },
});
