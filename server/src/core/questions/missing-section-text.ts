import type { Brief } from '../brief/brief.ts';
import type { Section } from '../brief/sections.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAt, usualEnding } from '../text/source.ts';
import { headingFor, type MissingSection, rankOf } from './outline.ts';

/**
 * Edits that put headings for missing sections where the profile wants them, in the draft's own heading style
 * and line ending. Sections that belong in one place are put there in the profile's order.
 */
export function insertMissingSections(brief: Brief, missing: readonly MissingSection[]): readonly TextEdit[] {
  const ending = usualEnding(brief.source);
  const filled = new Set<number>();
  return missing.map(({ spec, before, after }) => {
    const heading = headingLike(before ?? after ?? brief.sections[0], headingFor(spec, brief), ending);
    const offset = placeOf(brief, { spec, before, after });
    const gap = filled.has(offset) ? '' : blankLinesBefore(brief, offset, ending);
    filled.add(offset);
    return { span: { start: offset, end: offset }, text: `${gap}${heading}${ending}${ending}` };
  });
}

/** The section that a missing one is to follow, thematic ones counted, or else the one that it is to stand before. */
export function neighbourOf(brief: Brief, missing: MissingSection): { readonly behind?: Section; readonly before?: Section } {
  const place = placeOf(brief, missing);
  const { before } = missing;
  const last = brief.sections.findLast(({ span }) => span.start < place);
  const behind = before !== undefined && endOf(brief, before) === place ? before : last && outermost(brief, last);
  if (behind !== undefined) return { behind };
  const next = missing.after ?? brief.sections.find(({ span }) => span.start >= place);
  return next === undefined ? {} : { before: next };
}

/** Thematic sections stand behind the introduction: what opens a brief stands before them, what closes it behind. */
function placeOf(brief: Brief, { spec, before, after }: MissingSection): number {
  const list = brief.references?.section === undefined ? brief.references?.span.start : undefined;
  if (spec.role === 'references' && list !== undefined) return list;
  const introduction = rankOf(brief, 'introduction');
  if (rankOf(brief, spec.role) <= introduction) {
    if (before !== undefined) return endOf(brief, before);
    return (after ?? brief.sections[0])?.span.start ?? list ?? brief.source.length;
  }
  const opened = before === undefined || before.roles.every((role) => rankOf(brief, role) <= introduction);
  if (before !== undefined && !opened && after === undefined) return endOf(brief, before);
  // Where the neighbours stand in the wrong order, nothing is to come before the one that it follows.
  const from = before?.span.start ?? -1;
  return [after?.span.start, list].find((place) => place !== undefined && place > from) ?? brief.source.length;
}

function outermost({ sections }: Brief, section: Section): Section {
  let outer = section;
  while (outer.parent !== undefined) outer = sections[outer.parent] as Section;
  return outer;
}

/** A heading of the words in the style and at the level of `model`; `##` without one. */
export function headingLike(model: Section | undefined, name: string, ending: string): string {
  const { style, level } = model?.heading ?? { style: 'atx', level: 2 };
  if (style === 'capitals') return name.toUpperCase();
  if (style === 'bold') return `**${name}**`;
  if (style === 'setext') return `${name}${ending}${(level === 1 ? '=' : '-').repeat(name.length)}`;
  return `${'#'.repeat(level)} ${name}`;
}

/** Where the section ends, its subsections included. */
function endOf(brief: Brief, section: Section): number {
  const next = brief.sections
    .slice(section.index + 1)
    .find(({ heading, roles }) => heading.level <= section.heading.level || roles.length > 0);
  return next?.span.start ?? brief.source.length;
}

function blankLinesBefore({ source }: Brief, offset: number, ending: string): string {
  if (offset === 0) return '';
  const line = lineAt(source, offset);
  const atLineStart = source.starts[line] === offset;
  if (!atLineStart) return ending + ending;
  return (source.lines[line - 1] ?? '').trim() === '' ? '' : ending;
}
