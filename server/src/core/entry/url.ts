import type { Span } from '../text/span.ts';

/** The address of an entry, as it is printed. Offsets are those of the text it was looked for in. */
export interface FoundUrl {
  /** To the last unit that belongs to it, spaces included. */
  readonly span: Span;
  /** `Online:`, `URL:`, `Available at:`, `dostęp:`, before it; its colon included. */
  readonly label?: Span;
}

const LABELS =
  'available\\s+(?:online\\s+)?(?:at|from|under)|available\\s+online|accessible\\s+at|retrieved\\s+from|online|url|uri|adres(?:\\s+\\p{L}+)?|' +
  'tryb\\s+dostępu|dostęp(?:ne|ny|na)?(?:\\s+(?:pod\\s+adresem|na(?:\\s+stronie)?|online|w\\s+internecie))?';
/** `Online: `, `Online `, `Źródło: ` at the end of what stands before an address. */
const LABEL_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${LABELS})\\s*:?|(?:link|web|www|source|website|źródło|strona|online\\s+at)\\s*:|from)\\s*$`,
  'iu',
);
const LABEL = new RegExp(`(?<!\\p{L})(?:${LABELS}|link|web)\\s*:\\s*(?=\\S)`, 'giu');
const LONGEST_LABEL = 48;

const SCHEME = /(?:https?|ftp):\/\/|www\.(?=\S)/gi;
const IN_WORD = /[\p{L}\p{N}]$/u;
/** What may stand behind a label and be meant as an address: `example.org/a`, `http:/example.org`, `https//example.org`. */
const MEANT = /^(?:h?t?tps?\s?[:;]?\/{1,3}\S|https?[:;]|(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?:[/?#:\s.,;)]|$))/iu;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>', '"': '"', '“': '”', '„': '”', '«': '»' };

/** The address of an entry: one behind a label before any other; `undefined` when there is none. */
export function urlOf(text: string): FoundUrl | undefined {
  const found: FoundUrl[] = [];
  for (const { 0: scheme, index } of text.matchAll(SCHEME)) {
    if (index < (found.at(-1)?.span.end ?? 0) || (index > 0 && IN_WORD.test(text.charAt(index - 1)))) continue;
    if (/^w/i.test(scheme) && /[@/.]/.test(text.charAt(index - 1))) continue;
    const label = labelBefore(text, index);
    found.push({ span: { start: index, end: endOfUrl(text, index, label !== undefined) }, ...(label && { label }) });
    if (found.length === 8) break;
  }
  const first = found.find(({ label }) => label !== undefined) ?? schemeless(text);
  return first ?? found.find(({ span }) => !/^www/i.test(text.slice(span.start, span.start + 3))) ?? found[0];
}

function labelBefore(text: string, url: number): Span | undefined {
  // The one label that nearly all have.
  if (text.slice(url - 9, url) === ' Online: ') return { start: url - 8, end: url - 1 };
  const from = Math.max(0, url - LONGEST_LABEL);
  const match = LABEL_BEFORE.exec(text.slice(from, url).replace(/[<([]$/, ' '));
  if (match === null) return undefined;
  return { start: from + match.index, end: from + match.index + match[0].trimEnd().length };
}

function schemeless(text: string): FoundUrl | undefined {
  for (const match of [...text.matchAll(LABEL)].reverse()) {
    const start = match.index + match[0].length;
    if (!MEANT.test(text.slice(start, start + 200))) continue;
    const label = { start: match.index, end: match.index + match[0].trimEnd().length };
    return { span: { start, end: endOfUrl(text, start, true) }, label };
  }
  return undefined;
}

/** Notes that stand behind an address and are not part of it. */
const NOTE =
  /^(?:[([{–—|•→]|-\s|(?:last\s+)?(?:accessed|retrieved|viewed|visited|updated)\b|access\b|archived?\b|available\b|dostęp|data\s|stan\s+na|odczyt|https?:|ftp:|www\.|doi\b|(?:pp?|s|ss|art|para|chap|sec|no|nr|vol|fig|tab)\.\s?\d|see\b|also\b|and\b|oraz\b|zob\.|in\s+\p{Lu}|w\s+języku|po\s+\p{L}+(?:sku|cku)\b|(?:page|version|english|translation|translated|cached|pdf|html)\b(?![./_-]))/iu;
/** What ends as files do, or holds what only addresses hold. */
const ADDRESS_LIKE = /[/=&%_]|\.(?:s?html?|php|pdf|aspx?|jsp|docx?|xlsx?|cgi)\b|\d/i;
const FILE = /^[\p{L}\p{N}%._-]*\.(?:s?html?|php|pdf|aspx?|jsp|docx?|xlsx?)[.,;)]?$/iu;
const COMPLETE = /^\w+:\/\/[^/\s]+$|(?:\/|\.(?:s?html?|php|pdf|aspx?|docx?))$/i;
const MOST_WORDS = 4;

/**
 * Where an address ends. Converters break addresses by spaces: behind a label (`Online:`) one runs on to the end of
 * the entry, but for notes (`(accessed …)`) and sentences of their own; elsewhere it ends at the first space.
 */
function endOfUrl(text: string, start: number, labelled: boolean): number {
  const closing = CLOSING[text.charAt(start - 1)];
  let end = endOfWord(text, start, closing);
  while (end < text.length && text.charAt(end) !== closing) {
    const next = end + spacesAt(text, end);
    if (next === end || next >= text.length || !goesOn(text, start, end, next, labelled)) break;
    end = endOfWord(text, next, closing);
  }
  return trimmed(text, start, end);
}

function goesOn(text: string, start: number, end: number, next: number, labelled: boolean): boolean {
  const rest = text.slice(next, next + 300).trimEnd();
  if (/^(?:\w+:\/*|www\.)$/i.test(text.slice(start, end))) return true;
  if (NOTE.test(rest)) return false;
  if (!labelled) return FILE.test(rest);
  if (/[,;:"”»)\]]$|[^.]\.$/.test(text.slice(end - 2, end))) return false;
  const words = rest.split(/\s+/);
  if (/[\r\n]/.test(text.slice(end, next))) return /[-/_=&?%]/.test(text.charAt(end - 1)) || ADDRESS_LIKE.test(words[0] ?? '');
  // `https://example.org/report.pdf Polish version`: the address was complete.
  if (!ADDRESS_LIKE.test(rest) && COMPLETE.test(text.slice(start, end))) return false;
  return words.length <= MOST_WORDS || FILE.test(words.at(-1)?.split('/').at(-1) ?? '');
}

/** A word ends at a space, at what no address holds, and at the bracket that closes the one before the address. */
function endOfWord(text: string, from: number, closing: string | undefined): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i);
    if (/[\s<>"“”„«»]/.test(char)) return i;
    if (closing === ')' || closing === ']') {
      if (char === '(' || char === '[') depth += 1;
      if (char === ')' || char === ']') depth -= 1;
      if (depth < 0) return i;
    }
  }
  return text.length;
}

function spacesAt(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text.charAt(i))) i += 1;
  return i - from;
}

/** The sentence's own full stop or comma is not part of the address; three dots show that it was cut short. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const char = text.charAt(last - 1);
    const sentence = /[,;!'’]/.test(char) || (char === '.' && text.charAt(last - 2) !== '.');
    if (!sentence && !(char === ')' && !text.slice(start, last).includes('(') && text.slice(0, start).includes('('))) break;
    last -= 1;
  }
  return last;
}
