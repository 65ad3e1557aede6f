import type { NameForm } from './forms.ts';
import type { NameWords } from './named-words.ts';
import { ASCII_WORD, beginsSmall } from './words.ts';

/**
 * Names by their words, folded. Most nodes lead to one word only, which they keep beside themselves: ten thousand
 * actors stay far below the memory that a map for each node would take.
 */
export class Trie {
  readonly root = new Node();
  readonly #openings = new Uint8Array(37 * 37 * 37);
  #hasSmall = false;

  constructor(names: readonly NameWords[]) {
    for (const name of names) this.#insert(name);
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

  #insert({ form, keys, beginsSmall: small }: NameWords): void {
    const [first] = keys;
    if (first === undefined) return;
    this.#open(first, small);
    let node = this.root;
    for (const key of keys) node = node.grow(key);
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
