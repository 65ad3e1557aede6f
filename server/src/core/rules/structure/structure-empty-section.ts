import type { Brief } from '../../brief/brief.ts';
import type { Section } from '../../brief/sections.ts';
import { defineRule } from '../../lint/rule.ts';
import { templateEntries, templateSections } from '../../questions/template-text.ts';
import { sliceOf } from '../../text/source.ts';

export default defineRule({
  id: 'structure-empty-section',
  summary: 'a heading with no prose under it, or with that of the template',
  level: 'warning',
  messages: {
    empty: 'There is no text under the heading "{name}".',
    heading: 'The heading is still "{name}", as in the template: write your own.',
    text: 'Under the heading "{name}" stands what the template says: write your own text.',
    entry: 'Entry {number} is still that of the template: write your source.',
  },
  *check(brief, { mode }) {
    for (const section of brief.sections) {
      if (section.words > 0 || section.holdsOther || hasSubsections(section, brief) || holdsEntries(section, brief)) continue;
      if (isTrailingLine(section, brief) || showsSomething(section, brief)) continue;
      yield { message: 'empty', values: { name: section.heading.text }, span: section.heading.content };
    }
    if (mode === 'draft') return;
    for (const { section, what, span } of templateSections(brief)) {
      yield { message: what, values: { name: section.heading.text }, span };
    }
    for (const { number, textSpan } of templateEntries(brief)) yield { message: 'entry', values: { number }, span: textSpan };
  },
});

/** A bold or capital line behind all sections of the profile belongs to the publisher's block. */
function isTrailingLine({ heading, roles, index }: Section, { sections }: Brief): boolean {
  const marked = heading.style === 'atx' || heading.style === 'setext';
  return !marked && roles.length === 0 && !sections.slice(index + 1).some((later) => later.roles.length > 0);
}

/** Text in a subsection is text of the section, and an empty subsection is named itself. Another part of the brief is none. */
function hasSubsections(section: Section, { sections }: Brief): boolean {
  const next = sections[section.index + 1];
  if (next === undefined || next.heading.level <= section.heading.level) return false;
  return section.roles.length === 0 || next.roles.length === 0 || next.roles.some((role) => section.roles.includes(role));
}

/** Entries that are nothing but addresses (`[1]: https://…`) have no words. */
function holdsEntries(section: Section, { references }: Brief): boolean {
  return references?.section?.index === section.index;
}

/** What a reader does not see: comments, tags but those of pictures, link definitions, and items without text. */
const UNSEEN =
  /<!--[\s\S]{0,5000}?(?:-->|$)|<(?!img|svg|iframe|video|https?:|mailto:)[^>]{0,2000}>|^ {0,3}\[[^\]]{1,200}\]:.*$|^[ \t>]*(?:[-*+•]|\d{1,4}[.)])[ \t]*$/gim;

/** An address, a formula or a picture is no prose, but is not nothing. */
function showsSomething({ heading, span }: Section, { source }: Brief): boolean {
  const body = sliceOf(source, { start: heading.span.end, end: span.end });
  return /[\p{L}\p{N}]/u.test(body.replace(UNSEEN, ''));
}
