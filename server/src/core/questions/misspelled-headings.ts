import type { Brief } from '../brief/brief.ts';
import type { SectionSpec } from '../brief/profile.ts';
import { normalised, type SectionHeading } from '../brief/sections.ts';
import { distanceBetween } from '../text/distance.ts';
import type { TextEdit } from '../text/edit.ts';
import { sliceOf } from '../text/source.ts';
import { namedSections } from './outline.ts';

/** A heading that is one typing error away from a section of the profile that the brief does not have. */
export interface MisspelledHeading {
  readonly heading: SectionHeading;
  readonly spec: SectionSpec;
  /** The name it is near to, as the profile writes it; in capitals where the heading is. */
  readonly near: string;
  /** Writes that name; a number before the words and a colon behind stay. None where marks stand among the words. */
  readonly edit: TextEdit | undefined;
}

/** The headings that are nearly a section that is missing, in the order of the text. */
export function misspelledHeadings(brief: Brief): readonly MisspelledHeading[] {
  const present = new Set(namedSections(brief).flatMap(({ roles }) => roles));
  const names = brief.profile.sections.filter(({ role }) => !present.has(role)).flatMap(namesOf);
  if (names.length === 0) return [];
  const longest = Math.max(...names.map(({ said }) => said.length)) + MARKS;
  const unnamed = brief.sections.filter(({ roles }) => roles.length === 0).map(({ heading }) => heading);
  return [...brief.headHeadings, ...unnamed].flatMap((heading) => {
    if (heading.text.length > longest) return [];
    const said = normalised(heading.text);
    const found = names.find((name) => distanceBetween(said, name.said, 1) === 1);
    if (found === undefined) return [];
    const near = isLoud(heading) ? found.near.toUpperCase() : found.near;
    return [{ heading, spec: found.spec, near, edit: rewritten(brief, heading, said, near) }];
  });
}

function isLoud({ style, text }: SectionHeading): boolean {
  return style === 'capitals' || text === text.toUpperCase();
}

function rewritten({ source }: Brief, { content }: SectionHeading, said: string, near: string): TextEdit | undefined {
  const at = sliceOf(source, content).toLowerCase().indexOf(said);
  if (at < 0) return undefined;
  const start = content.start + at;
  return { span: { start, end: start + said.length }, text: near };
}

/** Shorter words are one letter away from too many others: "Notes" from "Votes". */
const SHORTEST = 6;

/** UTF-16 units that a number before a heading and marks behind it may take. */
const MARKS = 20;

/** The names of a section, each with the way in which headings are compared. */
function namesOf(spec: SectionSpec): readonly { readonly spec: SectionSpec; readonly near: string; readonly said: string }[] {
  return spec.names.filter(({ length }) => length >= SHORTEST).map((near) => ({ spec, near, said: normalised(near) }));
}
