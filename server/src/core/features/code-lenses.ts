import type { Brief } from '../brief/brief.ts';
import type { Section } from '../brief/sections.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import { endWithSubsections } from './folding.ts';
import { LENSES } from './sentences.ts';

/** A line of small words above a line of the text. */
export interface CodeLens {
  /** What it is about: the marks of an entry, the words of a heading. */
  readonly span: Span;
  readonly title: string;
  /** The places it counts, in the order of the text; none where it counts nothing. */
  readonly places: readonly Span[];
}

/**
 * Above each entry where it is cited, above each heading how long its section is and how often it cites, above the
 * references what they amount to. Empty in a text that is no brief.
 */
export function codeLensesOf(brief: Brief, language: Language = ENGLISH): readonly CodeLens[] {
  if (!brief.recognition.brief) return [];
  const cited = placesByNumber(brief);
  const sections = brief.sections.map((section) =>
    section.index === brief.references?.section?.index
      ? listLens(brief, section, cited, language)
      : sectionLens(brief, section, language),
  );
  return [...sections, ...entryLenses(brief, cited, language)];
}

function placesByNumber({ citations }: Brief): ReadonlyMap<number, readonly Span[]> {
  const places = new Map<number, Span[]>();
  for (const { span, numbers } of citations) {
    for (const number of numbers) {
      const known = places.get(number);
      if (known === undefined) places.set(number, [span]);
      else known.push(span);
    }
  }
  return places;
}

function entryLenses(
  { references }: Brief,
  cited: ReadonlyMap<number, readonly Span[]>,
  language: Language,
): readonly CodeLens[] {
  return (references?.entries ?? []).map((entry) => {
    // Of two entries with one number the citations mean one.
    const places = references?.byNumber.get(entry.number) === entry ? (cited.get(entry.number) ?? []) : [];
    return { span: entry.marker, title: citedTimes(places.length, language), places };
  });
}

function citedTimes(count: number, language: Language): string {
  if (count === 0) return say(language, LENSES, 'nowhere');
  return count === 1 ? say(language, LENSES, 'once') : say(language, LENSES, 'times', { count });
}

/** `240 words, 3 citations`, subsections included, as a limit of words would count them. */
function sectionLens(brief: Brief, section: Section, language: Language): CodeLens {
  const end = endWithSubsections(brief, section);
  const words = brief.sections
    .filter(({ index, span }) => index >= section.index && span.start < end)
    .reduce((sum, inner) => sum + inner.words, 0);
  const places = brief.citations.map(({ span }) => span).filter(({ start }) => section.span.start <= start && start < end);
  const counts = [
    say(language, LENSES, 'words', { count: words }),
    ...(places.length > 0 ? [say(language, LENSES, 'citations', { count: places.length })] : []),
  ];
  return { span: section.heading.content, title: counts.join(', '), places };
}

/** `15 references, 2 cited nowhere`; opens those two. */
function listLens(
  { references }: Brief,
  section: Section,
  cited: ReadonlyMap<number, readonly Span[]>,
  language: Language,
): CodeLens {
  const entries = references?.entries ?? [];
  const idle = entries.filter(({ number }) => !cited.has(number)).map(({ marker }) => marker);
  const counts = [
    say(language, LENSES, 'references', { count: entries.length }),
    ...(idle.length > 0 ? [say(language, LENSES, 'idle', { count: idle.length })] : []),
  ];
  return { span: section.heading.content, title: counts.join(', '), places: idle };
}
