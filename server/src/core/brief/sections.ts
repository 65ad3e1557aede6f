import type { Draft } from '../markdown/draft.ts';
import { type Span, shift } from '../text/span.ts';
import type { PieceFacts } from './facts.ts';
import type { HeadingStyle, PieceHeading } from './headings.ts';
import type { Profile, SectionRole } from './profile.ts';

/** A heading and what stands under it, up to the next heading of whatever level. Offsets are the draft's. */
export interface Section {
  readonly index: number;
  /** What the profile takes it for; none for a thematic section, two for `Summary and Key Findings`. */
  readonly roles: readonly SectionRole[];
  readonly heading: SectionHeading;
  /** From the heading to the next heading. */
  readonly span: Span;
  /** Index of the section it is a subsection of. */
  readonly parent: number | undefined;
  /** The pieces that hold it: `first` has the heading, `end` is the one after the last. */
  readonly pieces: { readonly first: number; readonly end: number };
  /** Words of prose under the heading itself, subsections not counted. */
  readonly words: number;
  /** Whether a picture, code, a table or HTML stands under it. */
  readonly holdsOther: boolean;
}

export interface SectionHeading {
  readonly span: Span;
  /** The words without marks. */
  readonly content: Span;
  readonly text: string;
  readonly style: HeadingStyle;
  /** 1 to 6; headings without `#` count as 2. */
  readonly level: number;
}

/** A heading where it stands in the draft. */
export interface PlacedHeading {
  readonly heading: PieceHeading;
  readonly piece: number;
  readonly roles: readonly SectionRole[];
}

/** Everything in the draft that is, or may be, a heading, in order. */
export function placedHeadings(facts: readonly PieceFacts[], names: SectionNames): readonly PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  for (let piece = 0; piece < facts.length; piece++) {
    for (const heading of (facts[piece] as PieceFacts).headings)
      placed.push({ heading, piece, roles: names.rolesOf(heading.text) });
  }
  return placed;
}

/**
 * The sections of a brief. `candidates` are the headings behind the head. A bold or capital line that the profile
 * does not name is a heading only where one that it names is written the same way, and not behind the
 * references, where publishers put their own block.
 */
export function sectionsOf(draft: Draft, facts: readonly PieceFacts[], candidates: readonly PlacedHeading[]): readonly Section[] {
  const headings = realHeadings(candidates);
  const sections: Section[] = [];
  const open: Section[] = [];
  headings.forEach((placed, index) => {
    const { heading, piece } = placed;
    const offset = draft.starts[piece] as number;
    const next = headings[index + 1];
    const end = next === undefined ? draft.source.length : (draft.starts[next.piece] as number) + next.heading.span.start;
    const level = heading.depth === 0 ? 2 : heading.depth;
    while ((open.at(-1)?.heading.level ?? 0) >= level) open.pop();
    const pieces = { first: piece, end: next === undefined ? facts.length : Math.max(next.piece, piece + 1) };
    const section: Section = {
      index,
      roles: placed.roles,
      heading: headingAt(placed, offset),
      span: { start: offset + heading.span.start, end },
      parent: open.at(-1)?.index,
      pieces,
      words: wordsBehindHeading(facts, placed, pieces.end),
      holdsOther: holdsOther(facts, placed, pieces.end),
    };
    sections.push(section);
    open.push(section);
  });
  return sections;
}

/**
 * The sections, when it is known which of them holds the list of references: of what stands behind it at a higher level
 * (`# Notes` behind `## References`), nothing is a second one, but for one of the same name.
 */
export function withoutAppendices(sections: readonly Section[], holder: Section | undefined): readonly Section[] {
  if (holder === undefined) return sections;
  const name = normalised(holder.heading.text);
  const isAppendix = ({ index, roles, heading }: Section): boolean =>
    index > holder.index &&
    roles.includes('references') &&
    heading.level < holder.heading.level &&
    normalised(heading.text) !== name;
  return sections.some(isAppendix)
    ? sections.map((section) => (isAppendix(section) ? { ...section, roles: [] } : section))
    : sections;
}

function headingAt({ heading }: PlacedHeading, offset: number): SectionHeading {
  const { span, content, text, style, depth } = heading;
  return { span: shift(span, offset), content: shift(content, offset), text, style, level: depth === 0 ? 2 : depth };
}

/** The headings of the head, or what may be some, where they stand in the draft. */
export function headingsOfHead({ starts }: Draft, headings: readonly PlacedHeading[]): readonly SectionHeading[] {
  return headings.map((placed) => headingAt(placed, starts[placed.piece] as number));
}

function realHeadings(candidates: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const styles = new Set(candidates.filter(({ roles }) => roles.length > 0).map(({ heading }) => heading.style));
  let inReferences = false;
  return candidates.filter(({ heading, roles }) => {
    const marked = heading.depth > 0;
    const real =
      marked || roles.length > 0 || (styles.has(heading.style) && !heading.sentence && !inReferences && !isListed(heading));
    if (real) inReferences = roles.includes('references') || (inReferences && roles.length === 0);
    return real;
  });
}

/** A finding in bold is none; `2. THE LEASE` among headings in capitals is one. */
function isListed({ listed, style }: PieceHeading): boolean {
  return listed && style === 'bold';
}

/** A heading's own words are counted in its piece, and are no prose. */
function wordsBehindHeading(facts: readonly PieceFacts[], { heading, piece }: PlacedHeading, end: number): number {
  let words = -heading.words;
  for (let i = piece; i < end; i++) words += (facts[i] as PieceFacts).words;
  return Math.max(0, words);
}

function holdsOther(facts: readonly PieceFacts[], { piece }: PlacedHeading, end: number): boolean {
  for (let i = piece; i < end; i++) if ((facts[i] as PieceFacts).other) return true;
  return false;
}

/** Finds what the profile takes a heading for. */
export interface SectionNames {
  /** Roles of a heading's text; empty when the profile does not name it. */
  rolesOf(text: string): readonly SectionRole[];
}

const NUMBERING = /^(?:(?:§\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5})(?:[.):]|\s*[-–—])\s*|\d{1,2}(?:\.\d{1,2})*\s+)/;
const AND = /\s+(?:and|i|oraz|&|\/)\s+/;

/** The names of a profile, ready to be asked. */
export function sectionNames(profile: Profile): SectionNames {
  const roles = new Map<string, SectionRole>();
  for (const spec of profile.sections) for (const name of spec.names) roles.set(normalised(name), spec.role);
  const known = new Map<string, readonly SectionRole[]>();
  const find = (text: string): readonly SectionRole[] => {
    const name = normalised(text);
    const exact = roles.get(name);
    if (exact !== undefined) return [exact];
    // `Conclusions: what comes next`, `Wnioski – co dalej`
    const lead = roles.get(name.split(/:\s|\s[–—-]\s/)[0]?.trim() ?? '');
    if (lead !== undefined && lead !== 'references') return [lead];
    const parts = name.split(AND).map((part) => roles.get(part));
    return parts.length === 2 && parts.every((part) => part !== undefined) ? [...new Set(parts)] : [];
  };
  return {
    rolesOf(text) {
      if (text.length > 80) return [];
      let found = known.get(text);
      if (found === undefined) {
        found = find(text);
        if (known.size < 10_000) known.set(text, found);
      }
      return found;
    },
  };
}

/** Citations, footnote marks and attributes behind a heading, and signs before it (`## 📌 Summary {#top} [1]`). */
const BEHIND = /(?:\s*(?:\[\^?[^\]]*\]|\{[^}]*\}))+\s*$/;
const BEFORE = /^[^\p{L}\p{N}§]+/u;

/** What a heading says, without numbers, marks, case and colon: `3. SUMMARY:` says `summary`. */
export function normalised(heading: string): string {
  const name = heading.trim().toLowerCase().normalize('NFC').replace(BEHIND, '').replace(BEFORE, '').replace(NUMBERING, '');
  return name.replace(/[\s:.]+$/, '').replace(/\s+/g, ' ');
}
