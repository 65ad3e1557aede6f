import type { Span } from '../text/span.ts';

/** How far around a citation its markup is looked for. */
const REACH = 300;
const LINK = /^\(<?[^\s()]*>?(?:\s+"[^"\r\n]*")?\)/;
const EMPHASIS = ['***', '**', '__', '*', '_'];
const TAGS = ['sup', 'a', 'small'];

/** A citation with the markup that is only there for it: `[[1]](url)`, `[1](#ref-1)`, `\[1\]`, `<sup>[1]</sup>`. */
export function citationExtent(text: string, span: Span): Span {
  let { start, end } = span;
  if (text.charAt(start - 1) === '\\') start -= 1;
  else if (text.charAt(end) === '(') end += LINK.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
  for (;;) {
    const wider = widened(text, start, end);
    if (wider === undefined) return { start, end };
    ({ start, end } = wider);
  }
}

function widened(text: string, start: number, end: number): Span | undefined {
  const after = text.slice(end, end + REACH);
  const link = text.charAt(start - 1) === '[' && after.startsWith('](') ? LINK.exec(after.slice(1)) : null;
  if (link !== null) return { start: start - 1, end: end + 1 + link[0].length };
  if (after.startsWith('</')) {
    const before = text.slice(Math.max(0, start - REACH), start);
    for (const tag of TAGS) {
      const close = `</${tag}>`;
      const open = new RegExp(`<${tag}\\b[^<>]*>$`, 'i').exec(before)?.[0];
      if (open !== undefined && after.toLowerCase().startsWith(close))
        return { start: start - open.length, end: end + close.length };
    }
  }
  const mark = EMPHASIS.find((each) => after.startsWith(each) && text.startsWith(each, start - each.length));
  return mark === undefined || start < mark.length ? undefined : { start: start - mark.length, end: end + mark.length };
}

/** Names of anchors that a text defines: `<a id="ref-3">`, `{#ref-3}`. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\b(?:id|name)\s*=\s*["']?([^"'\s<>]+)/g)) names.add(name);
  for (const [, name = ''] of text.matchAll(/\{[^{}\r\n]*#([^\s{}]+)[^{}\r\n]*\}/g)) names.add(name);
  return names;
}

/**
 * The number at the end of the address within the text that a citation links to: `3` of `[3](#ref-3)`, `[[3]](#3)`
 * and `<a href="#ref-3">[3]</a>`, with the anchor's whole name. `undefined` when it links elsewhere or nowhere.
 */
export function fragmentNumber(text: string, span: Span): { readonly anchor: string; readonly digits: Span } | undefined {
  const next = text.charAt(span.end);
  if (next === '(' || next === ']') {
    const match = /^\]?\(<?#([^\s()<>]*?)(\d+)>?[\s)]/.exec(text.slice(span.end, span.end + REACH));
    if (match !== null) return numberAt(match, span.end + match[0].indexOf('#') + 1);
  }
  if (text.charAt(span.start - 1) !== '>') return undefined;
  const begin = Math.max(0, span.start - REACH);
  const match = /<a\b[^<>]*\bhref\s*=\s*["']?#([^"'\s<>]*?)(\d+)["']?[^<>]*>$/i.exec(text.slice(begin, span.start));
  return match === null ? undefined : numberAt(match, begin + match.index + match[0].indexOf('#') + 1);
}

function numberAt([, name = '', digits = '']: RegExpExecArray, at: number): { readonly anchor: string; readonly digits: Span } {
  return { anchor: name + digits, digits: { start: at + name.length, end: at + name.length + digits.length } };
}
