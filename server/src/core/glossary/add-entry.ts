import { parseFile } from '../data/parse.ts';
import { isFields } from '../data/shape.ts';
import { type Sentence, sentence } from '../language/say.ts';
import type { TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import type { ActorKind } from './actor.ts';
import { ADDING } from './sentences.ts';

/** What is known of an actor that is to be added. */
export interface NewEntry {
  readonly name: string;
  readonly kind: ActorKind;
  /** A person's family name; the last word of the name when it is left out. */
  readonly family?: string;
  /** ISO 3166-1 alpha-2, or EU. */
  readonly country?: string;
}

/** The edit that puts the entry at the end of a glossary file, or why it cannot be put there. */
export type AddedEntry =
  | { readonly kind: 'edit'; readonly edit: TextEdit; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: Sentence };

const EMPTY_FILE = 'version: 1\nactors:\n';

/**
 * Adds an entry to a glossary in YAML or JSON without touching anything else of the file. `taken` are the ids of all
 * glossaries: a new entry is not to replace an old one unawares.
 */
export function addEntry(text: string, entry: NewEntry, taken: ReadonlySet<string>): AddedEntry {
  const { value, problems } = parseFile(text);
  if (problems.length > 0) return { kind: 'refused', reason: sentence(ADDING, 'unreadable') };
  const actors = isFields(value) ? value.actors : undefined;
  const isEmpty = text.trim() === '' || value === null;
  if (!isEmpty && actors !== null && !Array.isArray(actors)) return { kind: 'refused', reason: sentence(ADDING, 'noActors') };
  const id = freeId(entry.name, taken);
  const edit = /^\s*\{/.test(text)
    ? intoJson(text, entry, id)
    : intoYaml(text, entry, id, Array.isArray(actors) ? actors.length : 0);
  return edit === undefined
    ? {
        kind: 'refused',
        reason: sentence(ADDING, 'byHand'),
      }
    : { kind: 'edit', edit, id };
}

/** `Zofia Wierzba` → `zofia-wierzba`, and `zofia-wierzba-2` when there is one already. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'actor';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function intoYaml(text: string, entry: NewEntry, id: string, count: number): TextEdit | undefined {
  const ending = /\r\n/.test(text) ? '\r\n' : '\n';
  if (!/^actors:/m.test(text)) {
    const lead = text === '' || text.endsWith('\n') ? '' : ending;
    return {
      span: { start: text.length, end: text.length },
      text: lead + EMPTY_FILE.replaceAll('\n', ending) + lines(entry, id, '  ', ending),
    };
  }
  const empty = /^actors:[ \t]*\[\s*\][ \t]*$/m.exec(text);
  if (empty !== null) {
    const span = { start: empty.index, end: empty.index + empty[0].length };
    return { span, text: `actors:${ending}${lines(entry, id, '  ', ending).trimEnd()}` };
  }
  if (/^actors:[ \t]*[[{&*!|>]/m.test(text)) return undefined;
  const list = /^actors:.*(?:\r?\n(?:[ \t#-].*|[ \t]*))*/m.exec(text);
  if (list === null) return undefined;
  const indent = count === 0 ? '  ' : (/\n([ \t]*)- /.exec(list[0])?.[1] ?? '  ');
  const body = list[0].trimEnd();
  const at = list.index + body.length;
  const gap = count === 0 ? ending : ending + ending;
  const rest = text.slice(at).trim() === '' ? ending : '';
  return {
    span: { start: at, end: rest === '' ? at : text.length },
    text: gap + lines(entry, id, indent, ending).trimEnd() + rest,
  };
}

function lines({ name, kind, family = lastWordOf(name), country }: NewEntry, id: string, indent: string, ending: string): string {
  const fields = [`id: ${id}`, `kind: ${kind}`, `name: ${scalar(name)}`];
  if (kind === 'person') fields.push(`family: ${scalar(family)}`);
  if (country !== undefined) fields.push(`country: ${scalar(country)}`);
  return `${indent}- ${fields.join(`${ending}${indent}  `)}${ending}`;
}

function lastWordOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}

/** Quoted where YAML would take it for something else: `NO` is a country, `C: D` a name. */
function scalar(text: string): string {
  return /^[\p{L}][\p{L}\p{M}\p{N} .'’()/-]*$/u.test(text) && !/^(?:no|yes|on|off|true|false|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function intoJson(text: string, { name, kind, family = lastWordOf(name), country }: NewEntry, id: string): TextEdit | undefined {
  const close = /\]\s*\}\s*$/.exec(text);
  if (close === null) return undefined;
  const before = text.slice(0, close.index).trimEnd();
  const entry = {
    id,
    kind,
    name,
    ...(kind === 'person' && { family }),
    ...(country !== undefined && { country }),
  };
  const json = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');
  const comma = before.endsWith('[') ? '' : ',';
  return { span: { start: before.length, end: close.index }, text: `${comma}\n    ${json}\n  ` };
}
