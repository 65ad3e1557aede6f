import { remembered } from '../text/remembered.ts';
import { ASCII_WORD, beginsSmall } from '../text/words.ts';
import type { NameForm } from './forms.ts';
import type { NameWords } from './name-words.ts';
import type { Names } from './names.ts';

/** Where names that have begun alike go on with different words; all words are folded. */
export interface Junction {
  /** The way on with a word; `undefined` when no name goes on so. */
  next(word: string): Node | undefined;
}

/**
 * Names by their words, folded. Names that begin with a word are put in when a text first has it. Most nodes lead to
 * one word only, which they keep beside themselves: ten thousand actors stay far below the memory that a map for each
 * node would take.
 */
export class Trie implements Junction {
  readonly #openings = new Uint8Array(37 * 37 * 37);
  readonly #hasSmall: boolean;
  /** The node behind a first word, made when it is asked for; `undefined` behind any other word. */
  readonly next: (word: string) => Node | undefined;

  constructor(names: Names) {
    const { capital, small } = names.firstWords;
    for (const { lines } of capital) this.#open(lines, CAPITAL);
    for (const { lines } of small) this.#open(lines, SMALL);
    this.#hasSmall = small.some(({ lines }) => lines !== '');
    this.next = remembered((word) => {
      const begun = names.beginningWith(word);
      return begun.length === 0 ? undefined : nodeOf(begun);
    });
  }

  /**
   * Whether a name may begin with the word at `start`, by its first three letters; a word that begins with a small
   * letter is none of a name that has a capital there. Spares most words of a text the look-up.
   */
  mayBegin(text: string, start: number): boolean {
    const found = this.#openings[openingOf(text, start)];
    if (found === undefined) return !beginsSmall(text, start) || this.#hasSmall;
    return beginsSmall(text, start) ? (found & SMALL) !== 0 : found !== 0;
  }

  /** Notes how the words of a list begin. */
  #open(lines: string, bit: number): void {
    for (let line = 0; line < lines.length; ) {
      const opening = openingOf(lines, line);
      if (opening >= 0) this.#openings[opening] = (this.#openings[opening] as number) | bit;
      const newline = lines.indexOf('\n', line);
      line = newline < 0 ? lines.length : newline + 1;
    }
  }
}

/** The node behind the first word that all these names have. */
function nodeOf(names: readonly NameWords[]): Node {
  const first = new Node();
  for (const { form, keys } of names) {
    let node = first;
    for (let i = 1; i < keys.length; i += 1) node = node.grow(keys[i] as string);
    node.forms = [...node.forms, form];
  }
  return first;
}

/** The end of a name, or a word on the way to one. */
export class Node implements Junction {
  /** The names that end here. */
  forms: readonly NameForm[] = NONE;
  #word: string | undefined;
  #next: Node | undefined;
  #others: Map<string, Node> | undefined;

  get isLeaf(): boolean {
    return this.#next === undefined;
  }

  next(word: string): Node | undefined {
    return word === this.#word ? this.#next : this.#others?.get(word);
  }

  grow(word: string): Node {
    const known = this.next(word);
    if (known !== undefined) return known;
    const node = new Node();
    if (this.#next === undefined) {
      this.#word = word;
      this.#next = node;
    } else {
      this.#others ??= new Map();
      this.#others.set(word, node);
    }
    return node;
  }
}

const NONE: readonly NameForm[] = [];
const CAPITAL = 1;
const SMALL = 2;

/** A number for the first three letters of a word; beyond the table when one of them is not ASCII, or markup. */
function openingOf(text: string, start: number): number {
  let opening = 0;
  for (let i = 0; i < 3; i += 1) {
    const code = start + i < text.length ? text.charCodeAt(start + i) : 32;
    if (code >= 0x80 || code === 1) return -1;
    const letter = ASCII_WORD[code] as number;
    opening = opening * 37 + letter;
    if (letter === 0) return i === 0 ? 0 : i === 1 ? opening * 37 : opening;
  }
  return opening;
}
