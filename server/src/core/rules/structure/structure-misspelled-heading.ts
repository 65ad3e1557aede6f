import type { Brief } from '../../brief/brief.ts';
import { normalised, type SectionHeading } from '../../brief/sections.ts';
import { defineRule } from '../../lint/rule.ts';
import { misspelledHeadings } from '../../questions/misspelled-headings.ts';
import type { TextEdit } from '../../text/edit.ts';
import { sliceOf } from '../../text/source.ts';

export default defineRule({
  id: 'structure-misspelled-heading',
  summary: 'a heading one typing error away from a profile section that is missing ("did you mean")',
  level: 'warning',
  messages: {
    near: 'The heading "{name}" names no section of a brief: did you mean "{near}"?',
    write: 'Write "{near}"',
  },
  *check(brief) {
    for (const { heading, near } of misspelledHeadings(brief)) {
      const written = heading.style === 'capitals' || isLoud(heading.text) ? near.toUpperCase() : near;
      const edit = rewritten(brief, heading, written);
      const fixes = edit === undefined ? [] : ([{ message: 'write', values: { near: written }, edits: () => [edit] }] as const);
      yield { message: 'near', values: { name: heading.text, near: written }, span: edit?.span ?? heading.content, fixes };
    }
  },
});

function isLoud(text: string): boolean {
  return text === text.toUpperCase();
}

/** The words alone: a number before them and a colon behind stay. `undefined` where marks stand among the words. */
function rewritten({ source }: Brief, { content, text }: SectionHeading, near: string): TextEdit | undefined {
  const said = normalised(text);
  const at = sliceOf(source, content).toLowerCase().indexOf(said);
  if (at < 0) return undefined;
  const start = content.start + at;
  return { span: { start, end: start + said.length }, text: near };
}
