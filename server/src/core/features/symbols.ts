import type { Brief } from '../brief/brief.ts';
import type { Section } from '../brief/sections.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { lineAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { OUTLINE } from './sentences.ts';

/** One line of an outline. */
export interface OutlineItem {
  readonly kind: 'section' | 'finding' | 'entry';
  readonly name: string;
  /** What it holds: for a section up to the next section beside it. */
  readonly span: Span;
  /** What to jump to. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Names longer than this are cut in an outline, with an ellipsis. */
const LONGEST = 80;

/** Sections with their subsections, the findings and the entries; empty in a text that is no brief. */
export function outlineOf(brief: Brief, language: Language = ENGLISH): readonly OutlineItem[] {
  if (!brief.recognition.brief) return [];
  const children = new Map<number | undefined, Section[]>();
  for (const section of brief.sections) children.set(section.parent, [...(children.get(section.parent) ?? []), section]);
  const item = (section: Section): OutlineItem => {
    const inner = (children.get(section.index) ?? []).map(item);
    const span = { start: section.span.start, end: Math.max(section.span.end, inner.at(-1)?.span.end ?? 0) };
    const name = section.heading.text || say(language, OUTLINE, 'untitled');
    return {
      kind: 'section',
      name,
      span,
      selection: section.heading.content,
      children: [...findingsIn(brief, section), ...entriesIn(brief, section), ...inner],
    };
  };
  const sections = (children.get(undefined) ?? []).map(item);
  const loose = brief.references !== undefined && brief.references.section === undefined ? entriesIn(brief, undefined) : [];
  return [...sections, ...loose];
}

function findingsIn({ findings, source }: Brief, section: Section): readonly OutlineItem[] {
  if (!section.roles.includes('findings')) return [];
  return findings.map(({ number, marker }, index) => {
    const limit = findings[index + 1]?.marker.start ?? section.span.end;
    const line = source.lines[lineAt(source, marker.start)] ?? '';
    const text = line.slice(line.search(/\d+\\?[.)]/)).replace(/^\d+\\?[.)]\s*/, '');
    return {
      kind: 'finding',
      name: shortened(`${number}. ${text.trim()}`),
      span: { start: marker.start, end: limit },
      selection: marker,
      children: [],
    };
  });
}

function entriesIn({ references }: Brief, section: Section | undefined): readonly OutlineItem[] {
  if (references === undefined || references.section?.index !== section?.index) return [];
  return references.entries.map(({ number, text, span, marker }) => ({
    kind: 'entry',
    name: shortened(`[${number}] ${text}`),
    span,
    selection: marker,
    children: [],
  }));
}

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
