import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import { sentence } from '../language/say.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { anchorsIn, citationExtent, fragmentNumber } from './citation-extent.ts';
import { linesOf, type Refusal, refused } from './outcome.ts';
import { type Renumbering, type RewrittenCitation, rewriteBare, rewriteCitation } from './rewrite-citation.ts';
import { EDITS } from './sentences.ts';

/**
 * Every citation of the brief with new numbers; those of which nothing is left go, with the space before them.
 * `text` is the whole draft's.
 */
export function rewriteCitations(brief: Brief, text: string, renumbering: Renumbering): readonly TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  const unwritable: Span[] = [];
  const fragments = fragmentsOf(text, renumbering);
  for (const place of placesOf(brief.citations)) {
    const rewritten = rewritePlace(text, place, renumbering);
    let gone = false;
    for (const { citation, result } of rewritten) {
      if (result.kind === 'gone') gone = true;
      if (result.kind === 'unwritable') unwritable.push(citation.span);
      if (result.kind !== 'edits') continue;
      edits.push(...result.edits);
      const fragment = fragments(citation);
      if (fragment !== undefined) edits.push(fragment);
    }
    if (gone) edits.push(...removals(text, rewritten));
  }
  if (unwritable.length === 0) return edits;
  const values = { count: unwritable.length, lines: linesOf(brief.source, unwritable) };
  return refused(sentence(EDITS, 'unwritable', values), unwritable);
}

function rewritePlace(text: string, place: readonly Citation[], renumbering: Renumbering): readonly Rewritten[] {
  const [only] = place;
  const bare = only === undefined || place.length > 1 ? undefined : rewriteBare(text, only, renumbering.newNumber);
  if (only !== undefined && bare !== undefined) return [{ citation: only, result: bare }];
  const said = new Map<number, number>();
  return place.map((citation) => ({ citation, result: rewriteCitation(text, citation, renumbering, said) }));
}

/** Citations that nothing but spaces and commas parts, together: `[1], [3]` is one place. */
function placesOf(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const places: Citation[][] = [];
  for (const citation of citations) {
    const last = places.at(-1);
    if (citation.joins && last !== undefined) last.push(citation);
    else places.push([citation]);
  }
  return places;
}

/**
 * `[3](#ref-3)` keeps its address where the text has the anchor `ref-3`, which stays with its entry; where it has
 * not, the address is made from the number (by whatever shows the text) and changes with it.
 */
function fragmentsOf(text: string, { newNumber }: Renumbering): (citation: Citation) => TextEdit | undefined {
  let anchors: ReadonlySet<string> | undefined;
  return ({ span, numbers }) => {
    const [old] = numbers;
    if (numbers.length !== 1 || old === undefined) return undefined;
    const fragment = fragmentNumber(text, span);
    if (fragment === undefined || Number(text.slice(fragment.digits.start, fragment.digits.end)) !== old) return undefined;
    anchors ??= anchorsIn(text);
    const number = newNumber(old);
    if (number === undefined || number === old || anchors.has(fragment.anchor)) return undefined;
    return { span: fragment.digits, text: String(number) };
  };
}

interface Rewritten {
  readonly citation: Citation;
  readonly result: RewrittenCitation;
}

/** The citations of one place that go, each with what parted it from the next that stays. */
function removals(text: string, place: readonly Rewritten[]): readonly TextEdit[] {
  const extents = place.map(({ citation }) => citationExtent(text, citation.span));
  const first = extents[0] as Span;
  const last = extents.at(-1) as Span;
  const stays = place.findIndex(({ result }) => result.kind !== 'gone');
  if (stays < 0) return [{ span: withSpace(text, { start: first.start, end: last.end }), text: '' }];
  return extents.flatMap((extent, index) => {
    if (place[index]?.result.kind !== 'gone') return [];
    const next = extents[index + 1];
    const before = extents[index - 1];
    const whole =
      index < stays ? { start: extent.start, end: next?.start ?? extent.end } : { start: before?.end ?? 0, end: extent.end };
    const gap = text.slice(whole.start, whole.end).replace(text.slice(extent.start, extent.end), '');
    // The line break between two citations is not theirs.
    return [{ span: /[\r\n]/.test(gap) && !gap.includes(',') ? withSpace(text, extent) : whole, text: '' }];
  });
}

/** The one space before a citation goes with it; where none is, at the beginning of a line or bracket, the one behind. */
function withSpace(text: string, { start, end }: Span): Span {
  if (/[ \t\u00A0]/.test(text.charAt(start - 1))) {
    // `[sic] [2]: so` must not become `[sic]: so`, the definition of a link, nor `[report] [2](so)` a link.
    const links = text.charAt(start - 2) === ']' && /[:([]/.test(text.charAt(end));
    return { start: links ? start : start - 1, end };
  }
  const opens = start === 0 || /[\r\n([{“„«‹「『《]/.test(text.charAt(start - 1));
  return { start, end: opens && text.charAt(end) === ' ' ? end + 1 : end };
}
