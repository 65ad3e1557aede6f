import { type Sentence, sentence } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import { DATA } from './sentences.ts';
import { shortened } from './shape.ts';
import { type DataFault, DEEPEST, type Field, type ScalarTree, type Tree } from './tree.ts';

/** What of a text is JSON. */
export interface JsonReading {
  readonly tree: Tree;
  readonly faults: readonly DataFault[];
  /** Whether what is wrong may be right in YAML. */
  readonly mayBeYaml: boolean;
}

export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** The first comment as JavaScript has them, in a text that begins as JSON does. To YAML it may be a part of a key. */
export function commentInJson(text: string): Span | undefined {
  if (!/^\s*(?:[{[]|\/[/*])/.test(text)) return undefined;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|(?<![^\s,{}[\]])(?:#.*|\/\/.*|\/\*)/g))
    if (found.startsWith('/')) return { start: index, end: index + found.length };
  return undefined;
}

/**
 * Reads JSON, and tells what is wrong in its own terms. Where a comma or a colon is missing, it goes on as if it stood there;
 * after any other mistake what has been read is closed.
 */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  return { tree: reader.file(), faults: reader.faults, mayBeYaml: reader.mayBeYaml };
}

const SPACE = /\s*/y;
const STRING = /"(?:[^"\\\n\r]|\\.)*"/y;
const WORD = /[^\s,:[\]{}"]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NAMED: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class JsonReader {
  readonly faults: DataFault[] = [];
  mayBeYaml = false;
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #stopped = false;

  constructor(text: string) {
    this.#text = text;
  }

  file(): Tree {
    const tree = this.#value();
    this.#space();
    if (!this.#stopped && this.#at < this.#text.length) this.#stop(sentence(DATA, 'UNEXPECTED_TOKEN'), this.#token());
    return tree;
  }

  #value(): Tree {
    const first = this.#space();
    if (first === '{' || first === '[') return this.#group(first);
    if (first === '"') return this.#string();
    const span = this.#token();
    const word = this.#text.slice(span.start, span.end);
    if (NUMBER.test(word) || Object.hasOwn(NAMED, word)) {
      this.#at = span.end;
      return { of: 'scalar', span, value: NUMBER.test(word) ? Number(word) : NAMED[word] };
    }
    const isWord = /^[^,:[\]{}]/.test(word);
    this.mayBeYaml = isWord;
    this.#stop(isWord ? sentence(DATA, 'jsonWord', { word: shortened(word) }) : sentence(DATA, 'jsonValue'), span);
    return { of: 'scalar', span, value: null };
  }

  #group(open: '{' | '['): Tree {
    if (this.#depth >= DEEPEST) {
      const span = { start: this.#at, end: this.#at + 1 };
      this.#stop(sentence(DATA, 'tooDeep'), span);
      return { of: 'scalar', span, value: null };
    }
    this.#depth += 1;
    const tree = open === '{' ? this.#fields() : this.#list();
    this.#depth -= 1;
    return tree;
  }

  #list(): Tree {
    const start = this.#at;
    const items: Tree[] = [];
    this.#at += 1;
    if (this.#space() !== ']') {
      do items.push(this.#value());
      while (this.#goesOn(']', start));
    }
    return { of: 'list', span: this.#closed(start), items };
  }

  #fields(): Tree {
    const start = this.#at;
    const fields: Field[] = [];
    this.#at += 1;
    if (this.#space() !== '}') {
      do fields.push(...this.#field());
      while (this.#goesOn('}', start));
    }
    return { of: 'fields', span: this.#closed(start), fields };
  }

  #closed(start: number): Span {
    if (!this.#stopped) this.#at += 1;
    return { start, end: this.#at };
  }

  /** Whether another member follows; takes the comma before it. */
  #goesOn(close: ']' | '}', opened: number): boolean {
    const next = this.#space();
    if (this.#stopped || next === close) return false;
    if (next === ',') {
      const comma = { start: this.#at, end: this.#at + 1 };
      this.#at += 1;
      if (this.#space() !== close) return true;
      this.mayBeYaml = true;
      this.#stop(sentence(DATA, 'jsonCommaTooMany', { bracket: close }), comma);
      return false;
    }
    const open = this.#text.charAt(opened);
    if (next === undefined || next === ']' || next === '}') {
      this.#stop(sentence(DATA, 'jsonOpen', { bracket: open, closing: close }), { start: opened, end: opened + 1 });
      return false;
    }
    if (next === ':' || next === '#') {
      this.mayBeYaml = next === '#';
      this.#stop(sentence(DATA, 'UNEXPECTED_TOKEN'), this.#token());
      return false;
    }
    const before = this.#token();
    this.faults.push({
      span: before,
      message: sentence(DATA, 'jsonComma', { before: shortened(this.#text.slice(before.start, before.end)) }),
    });
    return true;
  }

  /** A field, or none where there is no name. */
  #field(): readonly Field[] {
    if (this.#space() !== '"') {
      this.mayBeYaml = true;
      const span = this.#token();
      this.#stop(sentence(DATA, 'jsonName', { name: shortened(this.#text.slice(span.start, span.end)) }), span);
      return [];
    }
    const { span: key, value } = this.#string();
    if (this.#stopped) return [];
    const name = String(value);
    if (this.#space() === ':') this.#at += 1;
    else this.faults.push({ span: key ?? this.#token(), message: sentence(DATA, 'jsonColon', { name: shortened(name) }) });
    return [{ name, key, value: this.#value() }];
  }

  #string(): ScalarTree {
    const start = this.#at;
    STRING.lastIndex = start;
    const written = STRING.exec(this.#text)?.[0];
    if (written === undefined) {
      const line = /[^\n\r]*/y;
      line.lastIndex = start;
      const span = { start, end: start + (line.exec(this.#text)?.[0].trimEnd().length ?? 1) };
      // YAML lets a text go on in the next line.
      this.mayBeYaml = true;
      this.#stop(sentence(DATA, 'jsonQuote'), span);
      return { of: 'scalar', span, value: '' };
    }
    this.#at = start + written.length;
    const span = { start, end: this.#at };
    const value = textOf(written);
    if (value === undefined) {
      this.mayBeYaml = true;
      this.faults.push({ span, message: sentence(DATA, 'jsonEscape') });
    }
    return { of: 'scalar', span, value: value ?? '' };
  }

  /** Goes to what stands next, and gives its first character. */
  #space(): string | undefined {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
    return this.#text[this.#at];
  }

  /** The text, word or sign that stands here. */
  #token(): Span {
    for (const pattern of [STRING, WORD]) {
      pattern.lastIndex = this.#at;
      const found = pattern.exec(this.#text)?.[0];
      if (found !== undefined) return { start: this.#at, end: this.#at + found.length };
    }
    return { start: this.#at, end: Math.min(this.#at + 1, this.#text.length) };
  }

  #stop(message: Sentence, span: Span): void {
    if (!this.#stopped) this.faults.push({ span, message });
    this.#stopped = true;
  }
}

/** `undefined` for a text with a backslash that means nothing, or a control. */
function textOf(written: string): string | undefined {
  if (!written.includes('\\') && !/[\x00-\x1F]/.test(written)) return written.slice(1, -1);
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
