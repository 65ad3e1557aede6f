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
const COMMENT = /<!--\s*policy-brief-([a-z]+(?:-[a-z]+)*)(?![\w-]*\w)([\s\S]*?)-->/gi;
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
  return [...html.matchAll(COMMENT)].map((match) => {
    const [comment, action = '', rest = ''] = match;
    const start = offset + match.index;
    const actionStart = start + comment.toLowerCase().indexOf(MARK) + MARK.length;
    const namesStart = actionStart + action.length;
    const names = rest.slice(0, REASON.exec(rest)?.index ?? rest.length);
    return {
      span: { start, end: start + comment.length },
      action: { text: action.toLowerCase(), span: { start: actionStart, end: namesStart } },
      rules: wordsOf(names, namesStart),
    };
  });
}

/** Names with spaces, commas or line ends between them; in a quotation a line may begin with `>`. */
function wordsOf(names: string, offset: number): readonly Word[] {
  return [...names.matchAll(/[^\s,]+/g)]
    .filter(([text]) => !/^>+$/.test(text))
    .map(({ 0: text, index }) => ({ text, span: { start: offset + index, end: offset + index + text.length } }));
}
