/** A text as a terminal shows it in one line, and the column that each UTF-16 unit of it begins at; one more at the end. */
export interface Columns {
  readonly shown: string;
  readonly at: readonly number[];
}

const TAB = 4;

/**
 * Tabs become spaces; what would steer the terminal or turn the direction of the text becomes a mark; East Asian letters
 * and emoji take two columns (UAX #11), combining marks none.
 */
export function columnsOf(text: string): Columns {
  if (ONE_COLUMN_EACH.test(text)) return { shown: text, at: Array.from({ length: text.length + 1 }, (_, column) => column) };
  const at: number[] = [];
  let shown = '';
  let column = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    for (let i = 0; i < segment.length; i++) at.push(column);
    if (segment === '\t') {
      const width = TAB - (column % TAB);
      shown += ' '.repeat(width);
      column += width;
    } else {
      const safe = harmless(segment);
      shown += safe;
      column += widthOf(safe);
    }
  }
  at.push(column);
  return { shown, at };
}

/** A text without what would steer a terminal or turn its direction. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Most lines: letters of Latin alphabets and what stands between them, no unit of which joins another or is wide. */
const ONE_COLUMN_EACH = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027]*$/;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

function widthOf(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]|\uFE0F/u;
