import type { Brief } from '../brief/brief.ts';
import { sentence } from '../language/say.ts';
import type { TextEdit } from '../text/edit.ts';
import { textOf } from '../text/source.ts';
import { touches } from '../text/span.ts';
import { appendToCitation } from './append-to-citation.ts';
import { anatomyOf } from './citation-anatomy.ts';
import { citationExtent } from './citation-extent.ts';
import { type Refusal, refused } from './outcome.ts';
import { type ProsePlace, prosePlace } from './prose-place.ts';
import { EDITS } from './sentences.ts';
import { wordEnd } from './word-end.ts';

/** Where a new citation goes. */
export interface CitationPlace {
  readonly kind: 'place';
  /** Citations that begin here or before it come before the new one. */
  readonly offset: number;
  readonly edit: (number: number) => TextEdit;
}

/**
 * Where a citation wished for at the offset goes: behind the word, one space before it and punctuation after
 * (`Serbia.|` → `Serbia [1].`), and into the brackets of a citation that stands there (`[1, 2]`). Refused where no
 * prose is: in code, an address, front matter or the list of references.
 */
export function citationPlace(brief: Brief, offset: number): CitationPlace | Refusal {
  const here = { start: offset, end: offset };
  const prose = prosePlace(brief, offset);
  if (prose === undefined) return refused(sentence(EDITS, 'outsideProse'), [here]);
  const text = textOf(brief.source);
  return joining(brief, text, offset) ?? inProse(brief, text, prose);
}

function inProse(brief: Brief, text: string, prose: ProsePlace): CitationPlace {
  const { offset, start, opens, begin, visible } = prose;
  if (opens) return { kind: 'place', offset, edit: (number) => written(text, offset, number) };
  const word = begin + wordEnd(text.slice(begin, begin + visible.length), visible, offset - begin);
  const end = beforePunctuation(text, beforeSpaces(text, word, start), start);
  const bare = beforeSpaces(text, end, start);
  return joining(brief, text, bare) ?? { kind: 'place', offset: bare, edit: (number) => written(text, bare, number) };
}

/** A place in, or right behind, a citation that stands there already. */
function joining(brief: Brief, text: string, offset: number): CitationPlace | undefined {
  const citation = brief.citations.find(({ span }) => touches(citationExtent(text, span), offset));
  if (citation === undefined) return undefined;
  const extent = citationExtent(text, citation.span);
  const grouped = (number: number): TextEdit | undefined =>
    extent.start >= citation.span.start - 1 && extent.end === citation.span.end
      ? appendToCitation(text, citation, anatomyOf(text, citation), number)
      : undefined;
  // A link or a raised number is not drawn into a group.
  const edit = (number: number): TextEdit => grouped(number) ?? written(text, extent.end, number);
  return { kind: 'place', offset: citation.span.start, edit };
}

/** ` [1]`; where no space can come before it, at the beginning of a line or bracket, one follows. */
function written(text: string, offset: number, number: number): TextEdit {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  // `[1](…`, `[1][…` and `[1]:` would be links.
  const bracket = /[([:{]/.test(after) ? `\\[${number}\\]` : `[${number}]`;
  const ends = after === '' || /[\r\n.,;!?)\]}”»]/.test(after);
  const spaced = before !== '' && !/[\r\n([{“„«‹「『《]/.test(before) && (ends || !/\s/.test(before));
  return { span: { start: offset, end: offset }, text: `${spaced ? ' ' : ''}${bracket}${spaced || ends ? '' : ' '}` };
}

/** `Serbia.|` → `Serbia|.`; a full stop in the middle of a sentence is part of the word (`U.S.`). */
function beforePunctuation(text: string, offset: number, least: number): number {
  const punctuation = /[.,;:!?…。，；：！？、]+$/.exec(text.slice(Math.max(least, offset - 8), offset))?.[0] ?? '';
  const before = offset - punctuation.length;
  if (punctuation === '' || before <= least || /\s/.test(text.charAt(before - 1))) return offset;
  if (punctuation.endsWith('.') && /^[ \t]*\p{Ll}/u.test(text.slice(offset, offset + 40))) return offset;
  return before;
}

function beforeSpaces(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && /[ \t\u00A0]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
