import type { Brief } from '../../brief/brief.ts';
import type { Section } from '../../brief/sections.ts';
import { defineRule } from '../../lint/rule.ts';
import { openingSpan } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-section-length',
  summary: "a section, or the brief, over the profile's words",
  level: 'information',
  messages: {
    section: 'The section "{name}" has {words} words, which is {over} more than the {most} that are allowed.',
    brief: 'The brief has {words} words, which is {over} more than the {most} that are allowed.',
  },
  *check(brief) {
    const { profile, sections } = brief;
    for (const section of sections) {
      const most = profile.sections.find(({ role }) => section.roles.includes(role))?.words;
      const words = most === undefined ? 0 : wordsOf(section, brief);
      if (most === undefined || words <= most) continue;
      const values = { name: section.heading.text, words, most, over: words - most };
      yield { message: 'section', values, span: section.heading.content };
    }
    const most = profile.words;
    if (most === undefined) return;
    // The references are no prose.
    const words = sections.filter(({ roles }) => !roles.includes('references')).reduce((sum, section) => sum + section.words, 0);
    if (words > most) yield { message: 'brief', values: { words, most, over: words - most }, span: openingSpan(brief) };
  },
});

/** Text in subsections is text of the section, unless the profile names them. */
function wordsOf(section: Section, brief: Brief): number {
  const inside = brief.sections.filter(({ parent, roles }) => parent === section.index && roles.length === 0);
  return inside.reduce((sum, sub) => sum + wordsOf(sub, brief), section.words);
}
