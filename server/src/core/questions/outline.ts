import type { Brief } from '../brief/brief.ts';
import type { SectionRole, SectionSpec } from '../brief/profile.ts';
import type { Section } from '../brief/sections.ts';
import { isPolish } from './language.ts';

/** The sections that the profile names, in the order of the text; a section may have two roles. */
export function namedSections({ sections }: Brief): readonly Section[] {
  return sections.filter(({ roles }) => roles.length > 0);
}

/** Position of a role in the profile's order. */
export function rankOf({ profile }: Brief, role: SectionRole): number {
  return profile.sections.findIndex((spec) => spec.role === role);
}

/** A required section that the text does not have, with its neighbours in the profile's order that it has. */
export interface MissingSection {
  readonly spec: SectionSpec;
  readonly before: Section | undefined;
  readonly after: Section | undefined;
}

export function missingSections(brief: Brief): readonly MissingSection[] {
  const named = namedSections(brief);
  const present = new Set(named.flatMap(({ roles }) => roles));
  const has = (role: SectionRole): Section | undefined => named.find(({ roles }) => roles.includes(role));
  return brief.profile.sections.flatMap((spec, rank) => {
    if (!spec.required || present.has(spec.role)) return [];
    const before = brief.profile.sections.slice(0, rank).findLast(({ role }) => present.has(role));
    const after = brief.profile.sections.slice(rank + 1).find(({ role }) => present.has(role));
    return [{ spec, before: before && has(before.role), after: after && has(after.role) }];
  });
}

/** The heading to write for a section, in the language of the headings that the brief has. */
export function headingFor(spec: SectionSpec, brief: Brief): string {
  return isPolish(brief) ? spec.polish : (spec.names[0] ?? spec.role);
}

/** Where something about the whole brief is shown: the title, else the label, else the first words. */
export function openingSpan({ head, source }: Brief): { readonly start: number; readonly end: number } {
  const part = head.title ?? head.label;
  if (part !== undefined) return part.span;
  for (let line = 0; line < source.lines.length; line++) {
    const text = source.lines[line] as string;
    const lead = text.length - text.trimStart().length;
    const start = (source.starts[line] as number) + lead;
    if (text.trim() !== '') return { start, end: start + text.trim().length };
  }
  return { start: 0, end: 0 };
}
