import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { Span } from '../text/span.ts';
import { type Target, targetAt } from './target.ts';

/** One place of what was pointed at; the `declaration` is the entry, or the actor's first mention. */
export interface Occurrence {
  readonly span: Span;
  readonly declaration: boolean;
}

/** Every place of what stands at the offset, in the order of the text; empty on nothing. */
export function occurrencesAt(brief: Brief, offset: number): readonly Occurrence[] {
  const target = targetAt(brief, offset);
  if (target === undefined) return [];
  const places = target.kind === 'mention' ? mentionsOf(brief, target) : placesOfNumber(brief, numberOf(target));
  return places.toSorted((a, b) => a.span.start - b.span.start);
}

/** Every place where another brief names the actor that this one names at the offset; empty on anything else. */
export function occurrencesElsewhere(brief: Brief, offset: number, other: Brief): readonly Span[] {
  const target = targetAt(brief, offset);
  if (target?.kind !== 'mention' || !other.recognition.brief) return [];
  const { id } = target.mention.actor;
  return other.mentionsThat(({ actor }) => actor.id === id).map(({ span }) => span);
}

/** Where what stands at the offset is declared; empty on nothing, and for a citation without an entry. */
export function definitionAt(brief: Brief, offset: number): readonly Span[] {
  return occurrencesAt(brief, offset)
    .filter(({ declaration }) => declaration)
    .map(({ span }) => span);
}

function numberOf(target: Exclude<Target, { kind: 'mention' }>): number {
  return target.kind === 'citation' ? target.number : target.entry.number;
}

function placesOfNumber({ citations, references }: Brief, number: number): readonly Occurrence[] {
  const entries = references?.entries.filter((entry) => entry.number === number) ?? [];
  const cited = citations
    .filter(({ numbers }) => numbers.includes(number))
    .map((citation) => ({ span: placeIn(citation, number), declaration: false }));
  return [...cited, ...entries.map(({ span }) => ({ span, declaration: true }))];
}

/** In a group the digits, or the range that holds the number; alone the whole citation. */
function placeIn({ parts, span }: Citation, number: number): Span {
  if (parts.length === 1) return span;
  return parts.find(({ from, to }) => Math.min(from, to) <= number && number <= Math.max(from, to))?.span ?? span;
}

function mentionsOf(brief: Brief, target: Extract<Target, { kind: 'mention' }>): readonly Occurrence[] {
  const { id } = target.mention.actor;
  const mentions = brief.mentions.filter(({ actor }) => actor.id === id);
  return mentions.map(({ span }, index) => ({ span, declaration: index === 0 }));
}
