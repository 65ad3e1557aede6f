import type { NameForm } from './forms.ts';
import { ASCII_WORD, beginsSmall, gapOf, wordEnd, wordStart } from './words.ts';

/**
 * Names by their words, folded. Most nodes lead to one word only, which they keep beside themselves: ten thousand
 * actors stay far below the memory that a map for each node would take.
 */
export class Trie {
  readonly root = new Node();
  readonly #openings = new Uint8Array(37 * 37 * 37);
  readonly #fold: (word: string) => string;

  constructor(forms: readonly NameForm[], fold: (word: string) => string) {
    this.#fold = fold;
    for (const form of forms) this.#insert(form);
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

  #hasSmall = false;

  #insert(form: NameForm): void {
    const name = form.text;
    let node = this.root;
    let before = -1;
    for (let start = wordStart(name, 0); start < name.length; ) {
      const end = wordEnd(name, start);
      const word = this.#fold(name.slice(start, end));
      if (before < 0) this.#open(word, beginsSmall(name, start));
      node = node.grow(before < 0 ? word : gapOf(name, before, start) + word);
      before = end;
      start = wordStart(name, end);
    }
    node.forms = [...node.forms, form];
  }

  #open(word: string, small: boolean): void {
    const opening = openingOf(word, 0);
    if (small) this.#hasSmall = true;
    if (opening >= 0) this.#openings[opening] = (this.#openings[opening] as number) | (small ? SMALL : CAPITAL);
  }
}

/** The end of a name, or a word on the way to one. */
export class Node {
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
