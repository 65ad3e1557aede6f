import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Piece } from './piece.ts';

/** A value of the front matter with where it stands in the draft (front matter begins at offset 0). */
export interface FrontMatterValue {
  readonly text: string;
  readonly span: Span;
}

/** What a brief's YAML front matter says; keys that are absent or have no plain value are left out. */
export interface FrontMatter {
  readonly title?: FrontMatterValue;
  readonly authors: readonly FrontMatterValue[];
  readonly date?: FrontMatterValue;
  /** `brief: caa` names a profile, `brief: false` says that the text is no brief. */
  readonly brief?: FrontMatterValue;
  /** What `lang` or `language` says, in small letters and without the region: `pl` of `pl-PL`, `polski`. */
  readonly language?: string;
}

/** Reads a front matter piece. What YAML cannot read is passed over; the rest counts. */
export function readFrontMatter(piece: Piece): FrontMatter {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(piece.text)?.[0].length ?? 0;
  const closing = piece.text.search(/(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]\s*)?$/);
  // A lone `\r` ends a line in Markdown and in YAML 1.2, but not for this parser.
  const body = piece.text.slice(opening, Math.max(opening, closing + 1)).replace(/\r(?!\n)/g, '\n');
  if (isTooDeep(body)) return { authors: [] };
  const asWritten = parseYaml(body);
  const document = asWritten.errors.length === 0 ? asWritten : parseYaml(withoutInnerColons(body));
  if (!isMap(document.contents)) return { authors: [] };
  const values = new Map<string, readonly FrontMatterValue[]>();
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) continue;
    const items = isSeq(pair.value) ? pair.value.items : [pair.value];
    values.set(
      String(pair.key.value).toLowerCase(),
      items.flatMap((item) => scalarsOf(item, opening)),
    );
  }
  const title = values.get('title')?.[0];
  const date = values.get('date')?.[0];
  const brief = values.get('brief')?.[0];
  const said = values.get('lang')?.[0] ?? values.get('language')?.[0];
  const language = said?.text.trim().toLowerCase().split(/[-_]/)[0];
  return {
    authors: [...(values.get('author') ?? []), ...(values.get('authors') ?? [])],
    ...(title && { title }),
    ...(date && { date }),
    ...(brief && { brief }),
    ...(language && { language }),
  };
}

function parseYaml(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' });
}

/** Stands for a colon within a value, of one unit like it (MODIFIER LETTER COLON). */
const COLON = '\uA789';

/** `title: The port: a history` is no YAML, and what people write: the colons of plain values give way to another sign. */
function withoutInnerColons(body: string): string {
  return body.replace(/^([A-Za-z][\w-]*:[ \t]+)(?!["'[{|>&*!])(.*)$/gm, (_, key: string, value: string) => {
    return key + value.replace(/:(?=\s|$)/g, COLON);
  });
}

/** Front matter is a few lines; nested thousands deep it would take the parser's stack, and the process with it. */
function isTooDeep(body: string): boolean {
  return body.length > 50_000 || (body.match(/[[{]/g)?.length ?? 0) > 500 || /^[ ]{200}|^ *(?:[-?:][ \t]+){50}/m.test(body);
}

/** A plain value, or the `name` of a mapping (`- name: Jan Nowak`). */
function scalarsOf(node: unknown, offset: number): readonly FrontMatterValue[] {
  if (isMap(node))
    return node.items
      .filter((pair) => isScalar(pair.key) && pair.key.value === 'name')
      .flatMap((pair) => scalarsOf(pair.value, offset));
  if (!isScalar(node) || node.range == null) return [];
  const text = String(node.value ?? '')
    .replaceAll(COLON, ':')
    .trim();
  return text === '' ? [] : [{ text, span: { start: offset + node.range[0], end: offset + node.range[1] } }];
}
