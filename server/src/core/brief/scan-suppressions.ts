import type { Piece } from '../markdown/piece.ts';
import type { Span } from '../text/span.ts';

/** A comment that switches rules off or on again, as it is written. Offsets are the piece's, or the draft's once it is placed. */
export interface Suppression {
  /** The whole comment. */
  readonly span: Span;
  /** What stands behind `policy-brief-`: one of `ACTIONS`, unless somebody made a slip. */
  readonly action: Word;
  /** The rules that it names; none means all. */
  readonly rules: readonly Word[];
}

export interface Word {
  readonly text: string;
  readonly span: Span;
}

export const ACTIONS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

const MARK = 'policy-brief-';
const OPENING = /<!--\s*policy-brief-([\w-]+)/gi;
const ACTION = /^[a-z]+(?:-[a-z]+)*$/i;
/** Before the reason: `<!-- policy-brief-disable citation-order -- the minister wants it so -->`. */
const REASON = /(?:^|\s)--+(?=\s|$)/;
/** Comments in these are text: scripts, code, what XML calls instructions. */
const NO_HTML = /^<(?:script|pre|style|textarea|code|\?|!\[)/i;

/** The suppressions of a piece, in the order of the text; never those in code. */
export function scanSuppressions(piece: Piece): readonly Suppression[] {
  if (!piece.text.includes(MARK)) return NONE;
  return piece.blocks
    .filter(({ kind }) => kind === 'html')
    .flatMap(({ span }) => inHtml(piece.text.slice(span.start, span.end), span.start))
    .sort((a, b) => a.span.start - b.span.start);
}

/** One for all pieces: nearly none has any. */
const NONE: readonly Suppression[] = [];

function inHtml(html: string, offset: number): readonly Suppression[] {
  if (NO_HTML.test(html)) return NONE;
  const found: Suppression[] = [];
  let behind = 0;
  for (const match of html.matchAll(OPENING)) {
    // What stands within a comment is its reason.
    if (match.index < behind) continue;
    const [opening, word = ''] = match;
    const action = withoutHyphens(word);
    const actionStart = match.index + opening.length - word.length;
    const namesStart = actionStart + action.length;
    const close = html.indexOf('-->', namesStart);
    if (close < 0) break;
    if (!ACTION.test(action)) continue;
    behind = close + 3;
    const rest = html.slice(namesStart, close);
    const names = rest.slice(0, REASON.exec(rest)?.index ?? rest.length);
    found.push({
      span: { start: offset + match.index, end: offset + behind },
      action: { text: action.toLowerCase(), span: { start: offset + actionStart, end: offset + namesStart } },
      rules: wordsOf(names, offset + namesStart),
    });
  }
  return found;
}

/** Those at the end belong to the end of the comment: `<!-- policy-brief-disable-->`. */
function withoutHyphens(word: string): string {
  let end = word.length;
  while (word.charAt(end - 1) === '-') end -= 1;
  return word.slice(0, end);
}

/** Names with spaces, commas or line ends between them; in a quotation a line may begin with `>`. */
function wordsOf(names: string, offset: number): readonly Word[] {
  return [...names.matchAll(/[^\s,]+/g)]
    .filter(([text]) => !/^>+$/.test(text))
    .map(({ 0: text, index }) => ({ text, span: { start: offset + index, end: offset + index + text.length } }));
}
