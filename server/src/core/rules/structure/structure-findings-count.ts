import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'structure-findings-count',
  summary: "a number of findings outside the profile's range",
  level: 'information',
  messages: {
    few: '"{name}" has {found} of the {least} to {most} findings that are expected.',
    many: '"{name}" has {found} findings, but {least} to {most} are expected: join some of them, or leave some out.',
  },
  *check({ sections, findings, profile }) {
    const section = sections.find(({ roles }) => roles.includes('findings'));
    // Findings that are no numbered list are another rule's matter.
    if (section === undefined || findings.length === 0) return;
    const { least, most } = profile.findingsRange;
    const values = { name: section.heading.text, found: findings.length, least, most };
    const { content: span } = section.heading;
    if (findings.length < least) yield { message: 'few', values, span };
    else if (findings.length > most) yield { message: 'many', values, span };
  },
});
