import type { Span } from '../text/span.ts';
import { authorsOf } from './authors.ts';

/** What the words before and behind the date are. Offsets are the text's. */
export interface Named {
  readonly authors?: Span;
  readonly title: Span;
  readonly originalTitle?: Span;
  readonly publisher?: Span;
}

/** `(孟建柱与…)`, `[Sastanak sa …]` at the end of a title. */
const ORIGINAL = /\s*[([（]([^()[\]（）]+)[)\]）]\s*[.,]?\s*$/u;
/** `"Terms and Conditions," Example Review`: what stands behind a quoted title is where it was published. */
const QUOTED = /^["“„«']([^"“”„«»]+)["”“»']\s*[,.]?\s*/u;
/** `J. Lis`, `U.S.`, `Norvik Inc.` */
const KEEPS_ITS_DOT = /(?<!\p{L})(?:\p{L}|inc|ltd|co|corp|jr|sr|etc|al|eds?|in|o\.o|s\.a)\.$/iu;
/** Without a date between them, what is written like a name behind the last comma is the publisher. */
const PUBLISHER =
  /,\s+\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?:\s+(?:(?:of|the|for|and|in|to)\s+)*\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*){0,9}(?:\s\([^()]{2,12}\))?$/u;
/** A sentence ends here and another begins: not behind an initial (`J. Lis`) or a short form (`vs.`, `No. 5`). */
const SENTENCE = /(?<=[\p{Ll}\d)"”?!][\p{Ll}\d)"”?!])\.\s+(?=["“]?\p{Lu})/gu;
const SHORT_FORM =
  /(?<!\p{L})(?:no|nr|vol|vs|dr|st|mr|mrs|ms|prof|ed|eds|art|para|pp|inc|ltd|co|corp|jr|sr|gen|col|lt|gov|sen|rep|ul|im|pt|tzw|m\.in)$/iu;
/** `(2020). Title. Publisher`: the date behind the authors, as the APA has it; some leave the full stop out. */
const APA = /^\)\s*(\.?)\s+(?=["“'‘\p{Lu}])/u;

/**
 * Tells authors, title, original title and publisher apart in the `head` of an entry, which ends where its address
 * begins. `date` is the span of a date that stands apart.
 */
export function titleOf(text: string, head: Span, date: Span | undefined): Named {
  const apa = date === undefined || text.charAt(date.start - 1) !== '(' ? null : APA.exec(text.slice(date.end, head.end));
  const who = trimmed(text, head.start, (date?.start ?? head.start) - 1);
  if (apa !== null && date !== undefined && !isEmpty(who) && (apa[1] === '.' || isAuthor(text.slice(who.start, who.end)))) {
    const start = date.end + apa[0].length;
    const end = firstSentence(text, start, head.end);
    return { authors: who, ...titleWithOriginal(text, { start, end }), ...optional('publisher', trimmed(text, end, head.end)) };
  }
  const behind = date === undefined ? undefined : trimmed(text, date.end, head.end);
  const before = trimmed(text, head.start, date?.start ?? head.end);
  if (behind !== undefined && !isEmpty(behind)) return nameParts(text, before, behind);
  if (date !== undefined) return nameParts(text, before, undefined);
  const place = before.start + (PUBLISHER.exec(text.slice(before.start, before.end))?.index ?? before.end - before.start);
  return nameParts(text, { start: before.start, end: place }, trimmed(text, place, before.end));
}

function isAuthor(text: string): boolean {
  return authorsOf(`${text}, Title`, undefined)?.end === text.length;
}

function nameParts(text: string, before: Span, behind: Span | undefined): Named {
  const words = text.slice(before.start, before.end);
  const publisher = behind && text.slice(behind.start, behind.end);
  const found = authorsOf(words, publisher);
  const who = found && { start: before.start + found.start, end: before.start + found.end };
  const rest = trimmed(text, who?.end ?? before.start, before.end);
  const quoted = QUOTED.exec(text.slice(rest.start, rest.end));
  if (quoted !== null && (quoted[0].length === rest.end - rest.start || /[,.]["”“»']\s*$|["”“»']\s*[,.]\s*$/.test(quoted[0]))) {
    const title = trimmed(text, rest.start + 1, rest.start + 1 + (quoted[1]?.length ?? 0));
    const place = trimmed(text, rest.start + quoted[0].length, rest.end);
    return { ...optional('authors', who), title, ...optional('publisher', isEmpty(place) ? behind : place) };
  }
  if (behind !== undefined)
    return { ...optional('authors', who), ...titleWithOriginal(text, rest), ...optional('publisher', behind) };
  // `Title. Series of the House, October 2020.`
  const end = lastSentence(text, rest.start, rest.end);
  return {
    ...optional('authors', who),
    ...titleWithOriginal(text, { start: rest.start, end }),
    ...optional('publisher', trimmed(text, end, rest.end)),
  };
}

function titleWithOriginal(text: string, span: Span): Pick<Named, 'title' | 'originalTitle'> {
  const words = text.slice(span.start, span.end);
  const match = ORIGINAL.exec(words.slice(-600));
  const inner = match?.[1] ?? '';
  if (match === null || match[0].length >= words.trim().length || !isTitle(inner))
    return { title: unquoted(text, trimmed(text, span.start, span.end)) };
  const start = span.end - match[0].length;
  const from = start + match[0].indexOf(inner);
  return { title: unquoted(text, trimmed(text, span.start, start)), originalTitle: trimmed(text, from, from + inner.length) };
}

/** `(CHOICE)`, `(2nd edition)` and `(Dz.U. 1990 nr 30)` are no titles. */
function isTitle(inner: string): boolean {
  return (
    /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Greek}]{2}/u.test(
      inner,
    ) ||
    (/^["“„]?\p{Lu}\D*$/u.test(inner) && inner.split(/\s+/).length >= 3)
  );
}

function unquoted(text: string, span: Span): Span {
  const inner = /^["“„«]([^"“”„«»]+)["”“»]$/u.exec(text.slice(span.start, span.end))?.[1];
  return inner === undefined ? span : { start: span.start + 1, end: span.start + 1 + inner.length };
}

function firstSentence(text: string, from: number, to: number): number {
  return sentenceEnds(text, from, to)[0] ?? to;
}

function lastSentence(text: string, from: number, to: number): number {
  return sentenceEnds(text, from, to).at(-1) ?? to;
}

function sentenceEnds(text: string, from: number, to: number): readonly number[] {
  const words = text.slice(from, to);
  return [...words.matchAll(SENTENCE)]
    .map(({ index }) => index)
    .filter((index) => !SHORT_FORM.test(words.slice(Math.max(0, index - 8), index)))
    .map((index) => from + index);
}

/** Without white space, commas, and other marks that part fields. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, Math.max(from, to)];
  while (start < end && /[\s,.;:)–—|-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:(–—|]/.test(text.charAt(end - 1))) end -= 1;
  if (text.charAt(end - 1) === '.' && !KEEPS_ITS_DOT.test(text.slice(start, end))) end -= 1;
  return { start, end };
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

function optional<Name extends string>(name: Name, span: Span | undefined): { readonly [Key in Name]?: Span } {
  return span === undefined || isEmpty(span) ? {} : ({ [name]: span } as { readonly [Key in Name]?: Span });
}
