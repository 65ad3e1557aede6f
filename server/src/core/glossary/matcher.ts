import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { NameForm } from './forms.ts';

/** A stretch of a text that reads like some names of the glossary; which of them is meant, the brief decides. */
export interface NameMatch {
  readonly span: Span;
  /** As it stands there, markup left out. */
  readonly text: string;
  /** Forms whose spelling it is, diacritics and, in capitals, case aside; those spelled exactly so come first. */
  readonly forms: readonly NameForm[];
}

/** Finds all names of a glossary in one pass over a text. */
export interface Matcher {
  /** `visible` as in `Piece`. Longest names first, none overlapping, in the order of the text. */
  match(visible: string): readonly NameMatch[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: NameForm[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** What the trie's edge is called: what stands between it and the word before, if not a space, and the word. */
  readonly key: string;
  readonly word: string;
}

/**
 * A trie of folded words: the cost of a text is its words, whatever the number of names. Names are matched from
 * capital letters (and from letters without case) on, unless the name itself begins with a small one.
 */
export function matcherOf(forms: readonly NameForm[]): Matcher {
  const root: Node = { next: new Map(), forms: [] };
  const folded = new Map<string, string>();
  const lookUp = (word: string): string => {
    let found = folded.get(word);
    if (found === undefined) {
      found = fold(word);
      if (folded.size < 50_000) folded.set(word, found);
    }
    return found;
  };
  let smallNames = false;
  for (const form of forms) {
    const node = insert(root, tokensOf(form.text, lookUp));
    node.forms.push(form);
    if (/^\p{Ll}/u.test(form.text)) smallNames = true;
  }
  return {
    match(visible) {
      const tokens = tokensOf(visible, lookUp);
      const matches: NameMatch[] = [];
      for (let i = 0; i < tokens.length; ) {
        const token = tokens[i] as Token;
        const length = !smallNames && beginsSmall(token.word) ? 0 : longest(root, tokens, i, visible, matches, lookUp);
        i += Math.max(1, length);
      }
      return matches;
    },
  };
}

function insert(root: Node, tokens: readonly Token[]): Node {
  let node = root;
  for (const { key } of tokens) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), forms: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  return node;
}

/** Adds the longest match that begins at token `from`; returns how many tokens it has, 0 for none. */
function longest(root: Node, tokens: readonly Token[], from: number, visible: string, matches: NameMatch[], lookUp: (word: string) => string): number {
  let node = root.next.get(lookUp((tokens[from] as Token).word));
  let best: { readonly length: number; readonly match: NameMatch } | undefined;
  for (let i = from; node !== undefined; ) {
    if (node.forms.length > 0) {
      const span = { start: (tokens[from] as Token).start, end: (tokens[i] as Token).end };
      const text = visible.slice(span.start, span.end).replaceAll(TRANSPARENT, '').replace(/\s+/g, ' ');
      const forms = fitting(node.forms, text);
      if (forms.length > 0) best = { length: i - from + 1, match: { span, text, forms } };
    }
    i += 1;
    const token = tokens[i];
    node = token === undefined ? undefined : node.next.get(token.key);
  }
  if (best === undefined) return 0;
  matches.push(best.match);
  return best.length;
}

/** Forms that the text can be, judged by its capitals. */
function fitting(forms: readonly NameForm[], text: string): readonly NameForm[] {
  const capitals = !/\p{Ll}/u.test(text);
  const fits = forms.filter((form) => form.text === text || fitsInCase(form, text, capitals));
  return fits.length < 2 ? fits : fits.sort((a, b) => Number(b.text === text) - Number(a.text === text));
}

function fitsInCase(form: NameForm, text: string, capitals: boolean): boolean {
  // `MPS` is never `mps` or `Mps`, and `US` in capitals is not the pronoun.
  if (form.of === 'actor' && form.kind === 'acronym') return text.normalize('NFC') === form.text.normalize('NFC');
  if (form.of === 'country' && form.text.length <= 3) return text === form.text;
  // In a heading in capitals `HUAWEI` is Huawei, but `XI` may be eleven.
  if (capitals) return text.length > 3;
  // Inner words may be written small (`Interior ministry`), the first keeps its capital.
  return /^\p{Lu}/u.test(form.text) ? /^\p{Lu}/u.test(text) && !hasInnerCapitals(text, form.text) : true;
}

/** `HuaWei` is not how anyone writes Huawei, but `McDonald` is; so compare with the form. */
function hasInnerCapitals(text: string, form: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(text) && !/\p{Ll}\p{Lu}/u.test(form);
}

function tokensOf(text: string, lookUp: (word: string) => string): readonly Token[] {
  const tokens: Token[] = [];
  let gapStart = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (!isWordUnit(code, text, i)) {
      i += 1;
      continue;
    }
    const start = i;
    i += 1;
    // Chinese and Japanese write no spaces: each character is a word of its own.
    if (!isIdeograph(code)) while (i < text.length && continuesWord(text, i)) i += 1;
    let end = i;
    while (text.charAt(end - 1) === TRANSPARENT) end -= 1;
    const raw = text.slice(start, end);
    const word = raw.includes(TRANSPARENT) ? raw.replaceAll(TRANSPARENT, '') : raw;
    const gap = tokens.length === 0 ? '' : gapOf(text, gapStart, start);
    tokens.push({ start, end, key: gap + lookUp(word), word });
    gapStart = end;
  }
  return tokens;
}

/** What joins two words of one name: nothing for a space, a line break or a hyphen, else what stands there. */
function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 32 || code === 45 || code === 10) return '';
  }
  if (from === to) return '·';
  if (to - from > 8) return '…';
  const gap = text.slice(from, to).replaceAll(TRANSPARENT, '');
  if (gap === '') return '·';
  if (/\r?\n\s*\r?\n/.test(gap) || gap.includes(OPAQUE)) return '…';
  return gap.replace(/[\s\u00A0‐‑–-]+/g, '');
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (text.charAt(at) === TRANSPARENT) return continuesAfterMarkup(text, at);
  return isWordUnit(code, text, at) && !isIdeograph(code);
}

/** `Vu**čić**` is one word; `**Vučić** and` is not one with what follows. */
function continuesAfterMarkup(text: string, at: number): boolean {
  let next = at;
  while (text.charAt(next) === TRANSPARENT) next += 1;
  return next < text.length && isWordUnit(text.charCodeAt(next), text, next) && !isIdeograph(text.charCodeAt(next));
}

function isWordUnit(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 || code === 0xaa || code === 0xba;
  return isIdeograph(code) || /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function beginsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}
