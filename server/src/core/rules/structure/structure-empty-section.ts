import type { Section } from '../../brief/sections.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'structure-empty-section',
  summary: 'a heading with no prose under it',
  level: 'warning',
  messages: {
    empty: 'There is no text under the heading "{name}".',
  },
  *check({ sections }) {
    for (const section of sections) {
      if (section.words > 0 || section.holdsOther || hasText(section, sections)) continue;
      yield { message: 'empty', values: { name: section.heading.text }, span: section.heading.content };
    }
  },
});

/** Text in a subsection is text of the section. */
function hasText(section: Section, sections: readonly Section[]): boolean {
  for (const other of sections.slice(section.index + 1)) {
    if (other.heading.level <= section.heading.level) return false;
    if (other.words > 0 || other.holdsOther) return true;
  }
  return false;
}
