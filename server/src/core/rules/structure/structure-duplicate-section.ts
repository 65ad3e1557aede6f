import type { Brief } from '../../brief/brief.ts';
import type { SectionRole } from '../../brief/profile.ts';
import type { Section } from '../../brief/sections.ts';
import { defineRule } from '../../lint/rule.ts';
import { namedSections } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-duplicate-section',
  summary: 'the same section twice',
  level: 'warning',
  messages: {
    same: 'The section "{name}" stands twice.',
    alike: 'The sections "{first}" and "{name}" are the same part of the brief.',
    first: '"{first}" stands here.',
  },
  *check(brief) {
    const firsts = new Map<SectionRole, Section>();
    for (const section of namedSections(brief)) {
      for (const role of section.roles) {
        const first = firsts.get(role);
        if (first === undefined) firsts.set(role, section);
        else if (!areNotesAndBibliography(brief, role, first, section)) {
          const name = section.heading.text;
          const related = [{ message: 'first', values: { first: first.heading.text }, span: first.heading.content }] as const;
          const same = first.heading.text.toLowerCase() === name.toLowerCase();
          if (same) yield { message: 'same', values: { name }, span: section.heading.content, related };
          else yield { message: 'alike', values: { first: first.heading.text, name }, span: section.heading.content, related };
          break;
        }
      }
    }
  },
});

/** Numbered notes and a bibliography without numbers may stand in one text. */
function areNotesAndBibliography({ references }: Brief, role: SectionRole, first: Section, second: Section): boolean {
  if (role !== 'references' || first.heading.text.toLowerCase() === second.heading.text.toLowerCase()) return false;
  const holder = references?.section?.index;
  return holder === first.index || holder === second.index;
}
