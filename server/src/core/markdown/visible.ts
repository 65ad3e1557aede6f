import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import { blank } from './piece.ts';

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;
const QUOTATION_MARKS = /([\r\n])([ \t]*>[ \t>]*)/g;
/** An escape hides one unit of an address; where more are hidden, the link ends whose text it is. */
const URL = /\b(?:https?:\/\/|ftp:\/\/|www\.)(?:[^\s<>\u0001]|\u0001(?!\u0001))+/gi;
/** A citation that stands right after a URL belongs to the sentence: `https://example.org/report[3].` */
const CITATION_AT_END = /(?:\[[\d\s,–-]+\])+[.,;:!?)]*$/;
const LONGEST_CITATION = 200;
const DISPLAY_MATHS = /\$\$[^$]+\$\$/g;
/** Pandoc's rule for `$x$`, and besides: something in it must look like maths, since `$` is money in a brief. */
const INLINE_MATHS = /\$(?=[^\s$])([^$\r\n]{0,200}[^\s$])\$(?!\d)/g;

/** Source of ordinary text as a reader sees it, unit for unit: escapes and character references resolved away. */
export function visibleText(source: string, quoted: boolean): string {
  let text = source;
  if (text.includes('\\')) text = text.replace(ESCAPE, `${TRANSPARENT}$1`);
  if (text.includes('&')) text = text.replace(CHARACTER_REFERENCE, (all) => blank(all, OPAQUE));
  if (quoted) text = text.replace(QUOTATION_MARKS, (_, ending: string, marks: string) => ending + ' '.repeat(marks.length));
  return text;
}

/** Hides URLs and maths, which Markdown itself takes for text. */
export function withoutUrlsAndMaths(visible: string): string {
  let text = visible;
  if (text.includes('://') || /www\./i.test(text)) {
    text = text.replace(URL, (url) => {
      // The end alone: brackets in the midst of a long address would be tried one after the other.
      const kept = CITATION_AT_END.exec(url.slice(-LONGEST_CITATION))?.[0] ?? '';
      return OPAQUE.repeat(url.length - kept.length) + kept;
    });
  }
  if (text.includes('$')) {
    text = text.replace(DISPLAY_MATHS, (maths) => blank(maths, OPAQUE));
    text = text.replace(INLINE_MATHS, (maths, inner: string) => (looksLikeMaths(inner) ? blank(maths, OPAQUE) : maths));
  }
  return text;
}

function looksLikeMaths(inner: string): boolean {
  return /[\\^_={}]/.test(inner) || !/\s/.test(inner);
}
