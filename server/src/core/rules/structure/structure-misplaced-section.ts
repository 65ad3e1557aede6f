import type { SectionRole } from '../../brief/profile.ts';
import { defineRule } from '../../lint/rule.ts';
import { namedSections, rankOf } from '../../questions/outline.ts';
import { outOfOrder } from '../../text/order.ts';

export default defineRule({
  id: 'structure-misplaced-section',
  summary: "a section out of the profile's order",
  level: 'warning',
  messages: {
    before: 'The section "{name}" stands too late: it is expected before "{other}".',
    after: 'The section "{name}" stands too early: it is expected after "{other}".',
    other: '"{other}" stands here.',
  },
  *check(brief) {
    const seen = new Set<SectionRole>();
    // A section that stands twice is another rule's matter; its first place counts here.
    const sections = namedSections(brief).filter(({ roles }) => {
      const fresh = roles.every((role) => !seen.has(role));
      for (const role of roles) seen.add(role);
      return fresh;
    });
    const ranks = sections.map(({ roles }) => Math.min(...roles.map((role) => rankOf(brief, role))));
    for (const index of outOfOrder(ranks)) {
      const section = sections[index];
      const rank = ranks[index] ?? 0;
      const earlier = sections.find((_, i) => i < index && (ranks[i] ?? 0) > rank);
      const later = sections.findLast((_, i) => i > index && (ranks[i] ?? 0) < rank);
      const other = earlier ?? later;
      if (section === undefined || other === undefined) continue;
      const values = { name: section.heading.text, other: other.heading.text };
      const related = [{ message: 'other', values: { other: values.other }, span: other.heading.content }] as const;
      yield { message: earlier === undefined ? 'after' : 'before', values, span: section.heading.content, related };
    }
  },
});
