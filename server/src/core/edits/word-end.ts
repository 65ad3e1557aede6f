import { OPAQUE, TRANSPARENT } from '../text/marks.ts';

/** Letters without case (Chinese, Arabic) are no words of this kind: Chinese has no spaces, so every place is an end. */
const LETTER = /^(?!\p{Lo})[\p{L}\p{M}\p{N}%_]$/u;
/** What belongs to the sign before it: the second half of a pair, a combining mark, a joiner, a variation. */
const CLINGS = /^(?:[\uDC00-\uDFFF]|\p{M}|\u200D|\uFE0E|\uFE0F)/u;
/** Stands within words and numbers: `co-operation`, `Xi’s`, `3.5`, `data[0]`. */
const INNER = /^(?:['’-]\p{L}|[.,]\p{N}|[[\]])/u;
/** Marks that end what they belong to: `**`, `](url)`, `</b>`. */
const CLOSING = /^(?:[*_~]+|\](?:\([^)]*\)|\[[^\]]*\])|<\/[^>]*>)+$/;

/**
 * Where the word ends in whose middle the offset stands, marks around it included (`**bold|**` → behind the marks);
 * the offset itself between words. `visible` stands unit for unit beside `text`.
 */
export function wordEnd(text: string, visible: string, offset: number): number {
  let at = offset;
  // In `"|Serbia` the word is meant, in `in |Serbia` the one before.
  const begun = isWordUnit(visible, at - 1) || !/\s/.test(visible.charAt(at - 1));
  while (at < text.length) {
    const clings = CLINGS.test(text.slice(at, at + 2)) || text.charAt(at - 1) === '\u200D';
    const goesOn = begun && (isWordUnit(visible, at) || (isWordUnit(visible, at - 1) && INNER.test(visible.slice(at, at + 3))));
    if (!clings && !goesOn) break;
    at += clings && /^[\uD800-\uDBFF]/.test(text.charAt(at)) ? 2 : 1;
  }
  const end = beforeMarks(visible, at, offset);
  return end === at || CLOSING.test(text.slice(end, at)) ? at : end;
}

function isWordUnit(visible: string, at: number): boolean {
  const unit = visible.charAt(at);
  return unit === TRANSPARENT || unit === OPAQUE || LETTER.test(unit);
}

function beforeMarks(visible: string, at: number, least: number): number {
  let end = at;
  while (end > least && visible.charAt(end - 1) === TRANSPARENT) end -= 1;
  return end;
}
