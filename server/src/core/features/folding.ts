import type { Brief } from '../brief/brief.ts';
import type { Section } from '../brief/sections.ts';
import { lineAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** Lines that fold into their first one, counted from 0. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly of: 'section' | 'references' | 'entry';
}

/** Sections, the list of references, and entries of several lines; empty in a text that is no brief. */
export function foldsOf(brief: Brief): readonly Fold[] {
  const { recognition, sections, references } = brief;
  if (!recognition.brief) return [];
  const folds = sections.map((section) =>
    foldOf(brief, { start: section.span.start, end: endWithSubsections(brief, section) }, 'section'),
  );
  const list = references === undefined ? [] : [foldOf(brief, references.span, 'references')];
  const entries = references?.entries.map(({ span }) => foldOf(brief, span, 'entry')) ?? [];
  return [...folds, ...list, ...entries].flatMap((fold) => fold ?? []);
}

/** Where the section ends with everything that belongs under it. */
export function endWithSubsections({ sections, source }: Pick<Brief, 'sections' | 'source'>, section: Section): number {
  const next = sections.slice(section.index + 1).find(({ heading }) => heading.level <= section.heading.level);
  return next?.span.start ?? source.length;
}

function foldOf({ source }: Brief, span: Span, of: Fold['of']): Fold | undefined {
  const first = lineAt(source, span.start);
  let last = lineAt(source, Math.max(span.start, span.end - 1));
  while (last > first && (source.lines[last] ?? '').trim() === '') last -= 1;
  return last > first ? { first, last, of } : undefined;
}
