import { DEEPEST, type Field, type Tree } from './tree.ts';

/**
 * Reads an item of a list as nearly everybody writes them: fields in lines of their own, lists with hyphens or square
 * brackets, groups in curly ones, texts on one line. `undefined` for whatever is unusual (texts of several lines,
 * escapes, anchors, tabs, numbers but for years, mistakes): that is for the parser of all of YAML, which takes a hundred
 * times as long.
 */
export function readPlainYaml(text: string): Tree | undefined {
  if (UNUSUAL.test(text) || endsInComment(text)) return undefined;
  const reader = new PlainReader(text);
  reader.endLine();
  const tree = reader.block();
  return reader.isAtEnd ? tree : undefined;
}

/** Tabs and other controls, further line ends, and marks of byte order. */
const UNUSUAL = /[\x00-\x09\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;

/** Whether the last line that is not blank has a comment: whose it is, and so where the last field ends, only the parser knows. */
function endsInComment(text: string): boolean {
  const last = text.trimEnd();
  return /(?:^| )#/.test(last.slice(last.lastIndexOf('\n') + 1));
}

const KEY = /[A-Za-z$][\w-]*(?=:(?: |\r?\n|$))/y;
const BREAK = / *(?:(?<![^\s])#[^\n]*)?\r?(?:\n|$)/y;
const PLAIN = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n\r]*/y;
const PLAIN_IN_BRACKETS = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n\r,[\]{}]*/y;
const QUOTED = /"[^"\\\n\r]*"|'(?:[^'\n\r]|'')*'/y;
/** What YAML may take for something else than a text. */
const NO_TEXT = /^(?:null|true|false|~|[-+]?\.?(?:\d[\d.eExXoOa-fA-F_+-]*|inf|nan))$/i;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
const YEAR = /^[1-9]\d{0,8}$/;

class PlainReader {
  readonly #text: string;
  #at = 0;
  /** How far in the line begins that comes next, if `#at` is there; below 0 at the end of the text. */
  #column = -1;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#column < 0;
  }

  /** Goes on to the next line that says something; whether there was nothing left in this one. */
  endLine(): boolean {
    const start = this.#at;
    if (start > 0 && !this.#skip(BREAK)) return false;
    while (this.#at < this.#text.length && this.#skip(BREAK));
    const line = this.#at;
    while (this.#text[this.#at] === ' ') this.#at += 1;
    this.#column = this.#at < this.#text.length ? this.#at - line : -1;
    return true;
  }

  /** A list or a group of fields that begins with the line. */
  block(): Tree | undefined {
    return this.#beginsItem() ? this.#list(this.#column) : this.#fields(this.#column);
  }

  #list(column: number): Tree | undefined {
    const items: Tree[] = [];
    const start = this.#at;
    let end = start;
    while (this.#column === column && this.#beginsItem()) {
      const dash = this.#at;
      this.#at += 1;
      while (this.#text[this.#at] === ' ') this.#at += 1;
      const item = this.#peek(KEY) === undefined ? this.#inLine(column) : this.#fields(column + this.#at - dash);
      if (item === undefined) return undefined;
      items.push(item);
      end = item.span?.end ?? end;
    }
    return this.#column > column ? undefined : { of: 'list', span: { start, end }, items };
  }

  #fields(column: number): Tree | undefined {
    const fields: Field[] = [];
    const start = this.#at;
    let end = start;
    do {
      const field = this.#field(column);
      if (field === undefined) return undefined;
      fields.push(field);
      end = field.value.span?.end ?? end;
    } while (this.#column === column && !this.#beginsItem());
    // Where fields without a value end, the parser has to tell.
    return this.#column > column || end === start ? undefined : { of: 'fields', span: { start, end }, fields };
  }

  #field(column: number): Field | undefined {
    const start = this.#at;
    const name = this.#take(KEY);
    if (name === undefined) return undefined;
    const key = { start, end: this.#at };
    this.#at += 1;
    if (this.#peek(BREAK) === undefined) {
      while (this.#text[this.#at] === ' ') this.#at += 1;
      const value = this.#inLine(column);
      return value && { name, key, value };
    }
    this.endLine();
    if (this.#column > column || (this.#column === column && this.#beginsItem())) {
      const value = this.block();
      return value && { name, key, value };
    }
    return { name, key, value: { of: 'scalar', span: undefined, value: null } };
  }

  /** What stands in the rest of the line, or goes on in the next ones within brackets; lines that are further in than `column` belong to it. */
  #inLine(column: number): Tree | undefined {
    const first = this.#text[this.#at];
    const value = first === '[' || first === '{' ? this.#bracketed(column) : (this.#quoted() ?? this.#plain(PLAIN));
    return value !== undefined && this.endLine() && this.#column <= column ? value : undefined;
  }

  /** `undefined` for brackets within brackets beyond all measure too. */
  #bracketed(column: number, depth = 0): Tree | undefined {
    if (depth > DEEPEST) return undefined;
    const start = this.#at;
    const isList = this.#text[start] === '[';
    const close = isList ? ']' : '}';
    const items: Tree[] = [];
    const fields: Field[] = [];
    do {
      this.#at += 1;
      if (!this.#space(column)) return undefined;
      if (this.#text[this.#at] === close) break;
      const field = isList ? undefined : this.#keyInBrackets(column);
      if (!isList && field === undefined) return undefined;
      const value = this.#valueInBrackets(column, depth + 1);
      if (value === undefined || !this.#space(column)) return undefined;
      if (field === undefined) items.push(value);
      else fields.push({ ...field, value });
    } while (this.#text[this.#at] === ',');
    if (this.#text[this.#at] !== close) return undefined;
    this.#at += 1;
    const span = { start, end: this.#at };
    return isList ? { of: 'list', span, items } : { of: 'fields', span, fields };
  }

  #keyInBrackets(column: number): Pick<Field, 'name' | 'key'> | undefined {
    const start = this.#at;
    const name = this.#take(KEY);
    const key = { start, end: this.#at };
    this.#at += 1;
    return name !== undefined && this.#space(column) ? { name, key } : undefined;
  }

  #valueInBrackets(column: number, depth: number): Tree | undefined {
    const first = this.#text[this.#at];
    return first === '[' || first === '{' ? this.#bracketed(column, depth) : (this.#quoted() ?? this.#plain(PLAIN_IN_BRACKETS));
  }

  #quoted(): Tree | undefined {
    const start = this.#at;
    const written = this.#take(QUOTED);
    if (written === undefined) return undefined;
    const inner = written.slice(1, -1);
    return { of: 'scalar', span: { start, end: this.#at }, value: written[0] === "'" ? inner.replaceAll("''", "'") : inner };
  }

  #plain(pattern: RegExp): Tree | undefined {
    const start = this.#at;
    const written = this.#peek(pattern);
    if (written === undefined) return undefined;
    const comment = written.indexOf(' #');
    const text = withoutSpacesBehind(comment < 0 ? written : written.slice(0, comment));
    if (text.includes(': ') || text.endsWith(':')) return undefined;
    const value = scalarOf(text);
    if (value === undefined) return undefined;
    this.#at = start + text.length;
    return { of: 'scalar', span: { start, end: this.#at }, value };
  }

  /** Goes over spaces and line ends; whether the lines after them still belong to what stands in the `column`. */
  #space(column: number): boolean {
    while (this.#text[this.#at] === ' ') this.#at += 1;
    if (this.#peek(BREAK) === undefined) return true;
    this.endLine();
    return this.#column > column;
  }

  #beginsItem(): boolean {
    return this.#text[this.#at] === '-' && this.#text[this.#at + 1] === ' ';
  }

  #peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #take(pattern: RegExp): string | undefined {
    const found = this.#peek(pattern);
    this.#at += found?.length ?? 0;
    return found;
  }

  #skip(pattern: RegExp): boolean {
    return this.#take(pattern) !== undefined;
  }
}

/** Not `trimEnd`, which takes other spaces too, nor a pattern, which would be tried at every space. */
function withoutSpacesBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** A year as the number that it is, yes and no, and texts; `undefined` for what the parser has to tell. */
function scalarOf(text: string): unknown {
  if (DATE.test(text)) return text;
  if (YEAR.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return NO_TEXT.test(text) ? undefined : text;
}
