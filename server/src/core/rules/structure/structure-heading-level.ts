import type { Brief } from '../../brief/brief.ts';
import type { Section, SectionHeading } from '../../brief/sections.ts';
import { defineRule } from '../../lint/rule.ts';
import { namedSections } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-heading-level',
  summary: 'levels that skip, or profile sections at different levels',
  level: 'warning',
  messages: {
    other:
      'The heading "{name}" has level {found} ({foundMarks}), but the other parts of the brief have level {expected} ({marks}).',
    skips:
      'The heading "{name}" has level {found} ({foundMarks}), but the heading above it has level {before}: level {expected} is left out.',
    change: 'Write it with {marks}',
  },
  *check(brief) {
    const usual = usualLevel(brief);
    const odd = usual === undefined ? [] : oddOnes(brief, usual);
    for (const section of odd) {
      if (usual === undefined) break;
      const { heading } = section;
      const values = {
        name: heading.text,
        found: heading.level,
        foundMarks: marks(heading.level),
        expected: usual,
        marks: marks(usual),
      };
      const next = brief.sections[section.index + 1];
      // Other headings would come to stand in another place.
      const alone = heading.style === 'atx' && (next === undefined || next.heading.level <= Math.min(usual, heading.level) + 1);
      const edits = () => [{ span: { start: heading.span.start, end: heading.span.start + heading.level }, text: marks(usual) }];
      const fixes = alone ? ([{ message: 'change', values: { marks: marks(usual) }, edits }] as const) : [];
      yield { message: 'other', values, span: heading.content, fixes };
    }
    const reported = new Set(odd.map(({ heading }) => heading));
    let before: SectionHeading | undefined;
    // From the title on any level may follow, as long as all parts of the brief have the same.
    for (const { heading } of brief.sections) {
      if (!isMarked(heading)) continue;
      if (before !== undefined && heading.level > before.level + 1 && !reported.has(heading)) {
        const expected = before.level + 1;
        const values = {
          name: heading.text,
          found: heading.level,
          foundMarks: marks(heading.level),
          before: before.level,
          expected,
        };
        yield { message: 'skips', values, span: heading.content };
      }
      before = heading;
    }
  },
});

/** Bold and capital headings have no level. */
function isMarked({ style }: SectionHeading): boolean {
  return style === 'atx' || style === 'setext';
}

function marks(level: number): string {
  return '#'.repeat(level);
}

/** The level that more than half of the required sections have, of three or more. */
function usualLevel(brief: Brief): number | undefined {
  const levels = requiredOnes(brief).map(({ heading }) => heading.level);
  if (levels.length < 3) return undefined;
  return levels.find((level) => levels.filter((other) => other === level).length * 2 > levels.length);
}

function requiredOnes(brief: Brief): readonly Section[] {
  const required = new Set(brief.profile.sections.filter((spec) => spec.required).map(({ role }) => role));
  return namedSections(brief).filter(({ heading, roles }) => isMarked(heading) && roles.some((role) => required.has(role)));
}

/** Recommendations in the Conclusions are a subsection; a required part is none of another. */
function oddOnes(brief: Brief, usual: number): readonly Section[] {
  return requiredOnes(brief).filter((section) => {
    if (section.heading.level === usual) return false;
    const parent = section.parent === undefined ? undefined : brief.sections[section.parent];
    // `## References` with `### Notes` in it, and a second summary in a part of its own.
    return !parent?.roles.some((role) => section.roles.includes(role));
  });
}
