import { fold } from '../text/fold.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
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

/**
 * A trie of folded words: the cost of a text is its words, whatever the number of names. Names are matched from
 * capital letters (and from letters without case) on, unless the name itself begins with a small one.
 */
export function matcherOf(forms: readonly NameForm[]): Matcher {
  const root: Node = { next: new Map(), forms: [] };
  const foldWord = remembered(fold);
  let smallNames = false;
  for (const form of forms) {
    insert(root, form.text, foldWord).forms.push(form);
    if (/^\p{Ll}/u.test(form.text)) smallNames = true;
  }
  return {
    match(visible) {
      const matches: NameMatch[] = [];
      for (let start = wordStart(visible, 0); start < visible.length; ) {
        const end = wordEnd(visible, start);
        const match = !smallNames && beginsSmall(visible, start) ? undefined : longest(root, visible, start, end, foldWord);
        if (match !== undefined) matches.push(match);
        start = wordStart(visible, match?.span.end ?? end);
      }
      return matches;
    },
  };
}

function insert(root: Node, name: string, foldWord: (word: string) => string): Node {
  let node = root;
  let before = -1;
  for (let start = wordStart(name, 0); start < name.length; ) {
    const end = wordEnd(name, start);
    const key = before < 0 ? keyOf(name, start, end, foldWord) : gapOf(name, before, start) + keyOf(name, start, end, foldWord);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), forms: [] };
      node.next.set(key, next);
    }
    node = next;
    before = end;
    start = wordStart(name, end);
  }
  return node;
}

/** The longest name that begins with the word from `start` to `end`; `undefined` when none does. */
function longest(
  root: Node,
  visible: string,
  start: number,
  end: number,
  foldWord: (word: string) => string,
): NameMatch | undefined {
  let best: NameMatch | undefined;
  let node = root.next.get(keyOf(visible, start, end, foldWord));
  for (let wordsEnd = end; node !== undefined; ) {
    if (node.forms.length > 0) {
      const text = visible.slice(start, wordsEnd).replaceAll(TRANSPARENT, '').replace(/\s+/g, ' ');
      const forms = fitting(node.forms, text);
      if (forms.length > 0) best = { span: { start, end: wordsEnd }, text, forms };
    }
    const next = node.next.size === 0 ? visible.length : wordStart(visible, wordsEnd);
    if (next >= visible.length) break;
    const nextEnd = wordEnd(visible, next);
    node = node.next.get(gapOf(visible, wordsEnd, next) + keyOf(visible, next, nextEnd, foldWord));
    wordsEnd = nextEnd;
  }
  return best;
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

/** A word as the trie knows it. */
function keyOf(text: string, start: number, end: number, foldWord: (word: string) => string): string {
  const word = text.slice(start, end);
  return foldWord(word.includes(TRANSPARENT) ? word.replaceAll(TRANSPARENT, '') : word);
}

/** Offset of the first word at or behind `from`; the text's length when there is none. */
function wordStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isWordUnit(text.charCodeAt(i), text, i)) i += 1;
  return i;
}

/** Chinese and Japanese write no spaces: there each character is a word of its own. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  if (!isIdeograph(text.charCodeAt(start))) while (end < text.length && continuesWord(text, end)) end += 1;
  while (text.charAt(end - 1) === TRANSPARENT) end -= 1;
  return end;
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
  return gap.replace(/[\s\u00A0‐‑–-]+/g, '').replace(/[’‘ʼ]/g, "'");
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 1) return continuesAfterMarkup(text, at);
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
  if (code < 0x2000) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba;
  return isIdeograph(code) || /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.charAt(at));
}

/** Texts use few words often; more than this many are not kept. */
const MOST_REMEMBERED = 50_000;

function remembered(find: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = find(word);
      if (known.size < MOST_REMEMBERED) known.set(word, found);
    }
    return found;
  };
}
