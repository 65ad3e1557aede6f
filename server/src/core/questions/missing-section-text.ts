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
  return missing.map(({ spec, before, after }) => {
    const heading = headingLike(before ?? after ?? brief.sections[0], headingFor(spec, brief), ending);
    const offset = placeOf(brief, { spec, before, after });
    const gap = blankLinesBefore(brief, offset, ending);
    return { span: { start: offset, end: offset }, text: `${gap}${heading}${ending}${ending}` };
  });
}

/** Thematic sections stand behind the introduction, so what comes before them follows its neighbour at once. */
function placeOf(brief: Brief, { spec, before, after }: MissingSection): number {
  const list = brief.references?.section === undefined ? brief.references?.span.start : undefined;
  if (spec.role === 'references' && list !== undefined) return list;
  const opens = rankOf(brief, spec.role) <= rankOf(brief, 'introduction');
  if (before !== undefined && (opens || after === undefined)) return endOf(brief, before);
  return after?.span.start ?? list ?? brief.source.length;
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
