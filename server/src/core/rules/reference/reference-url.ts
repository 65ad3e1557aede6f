import { ofEach } from '../../brief/list-facts.ts';
import type { EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Span, shift } from '../../text/span.ts';

export default defineRule({
  id: 'reference-url',
  summary: 'an address that cannot work: broken by spaces, cut short, without scheme or host',
  level: 'warning',
  messages: {
    space: 'A space breaks the address, so it leads nowhere.',
    spaces: 'Spaces break the address in {count} places, so it leads nowhere.',
    scheme: 'The address should begin with {expected}.',
    host: 'The address names no website behind {scheme}.',
    hostAlone: 'The address names no website behind its scheme.',
    dots: 'The address is cut short: {found} stands for a part of it.',
    bracket: 'The address has a {found} that is never closed, so its end seems to be missing.',
    underscore: 'Write "_" for each space (to be verified)',
    prefix: 'Write {expected} (to be verified)',
  },
  *check({ references }) {
    for (const { index, answer: fault } of references?.ask(FAULTS) ?? []) {
      const offset = references?.entries[index]?.textSpan.start ?? 0;
      const span = shift(fault.span, offset);
      const edits = (): readonly TextEdit[] => fault.edits.map((edit) => ({ ...edit, span: shift(edit.span, offset) }));
      switch (fault.kind) {
        case 'space': {
          const fixes = [{ message: 'underscore', edits }] as const;
          if (fault.edits.length === 1) yield { message: 'space', span, fixes };
          else yield { message: 'spaces', values: { count: fault.edits.length }, span, fixes };
          break;
        }
        case 'scheme': {
          const values = { expected: fault.found };
          yield { message: 'scheme', values, span, fixes: [{ message: 'prefix', values, edits }] };
          break;
        }
        case 'host':
          if (fault.found === '') yield { message: 'hostAlone', span };
          else yield { message: 'host', values: { scheme: fault.found }, span };
          break;
        default:
          yield { message: fault.kind, values: { found: fault.found }, span };
      }
    }
  },
});

interface Fault {
  readonly kind: 'space' | 'scheme' | 'host' | 'dots' | 'bracket';
  readonly span: Span;
  /** What is wrong, as it is written; of a scheme, as it should be; empty for a host behind none. */
  readonly found: string;
  readonly edits: readonly TextEdit[];
}

const FAULTS = ofEach(faultIn);

const SCHEME = /^(?:https?|ftp):\/\//i;
/** `http:/example.org`, `https//example.org`, `htp://example.org`, `https:// example.org` */
const BROKEN_SCHEME = /^(?:h?t?tp(s?)\s?[:;]?\/+\s*|http(s?)[:;]\s?)/i;

/** The first thing that is wrong with the entry's address; one broken address is one mistake. */
function faultIn({ url }: EntryFields): Fault | undefined {
  if (url === undefined) return undefined;
  const { start } = url.span;
  const text = url.written;
  const at = (from: number, to: number): Span => ({ start: start + from, end: start + to });
  const scheme = SCHEME.exec(url.text)?.[0] ?? '';
  if (scheme === '' || /^\w+:\/\/[\s/]/.test(text)) {
    const broken = BROKEN_SCHEME.exec(text);
    const rest = text.slice(broken?.[0].length ?? 0);
    if (!isHost(rest)) return { kind: 'host', span: at(0, text.length), found: scheme, edits: [] };
    const span = at(0, broken?.[0].length || text.length);
    const expected = broken !== null && (broken[1] ?? broken[2]) === '' ? 'http://' : 'https://';
    return { kind: 'scheme', span, found: expected, edits: [{ span: at(0, broken?.[0].length ?? 0), text: expected }] };
  }
  if (!isHost(text.slice(scheme.length))) return { kind: 'host', span: at(0, text.length), found: scheme, edits: [] };
  return spacesIn(text, at) ?? cutShort(text, at);
}

/** `www.example.org`, `例子.中国`, `[2001:db8::1]`; a comma in it is a slip. */
function isHost(text: string): boolean {
  const host = /^[^/?#\s]*/.exec(text)?.[0] ?? '';
  return (
    /^(?:[\p{L}\p{M}\p{N}_-]+\.)+[\p{L}\p{M}\p{N}-]{2,}\.?(?::\d+)?$/u.test(host.replace(/\\(?=_)/g, '')) ||
    /^\[[\da-f:.]+\]/i.test(host)
  );
}

/** From the folder or file that the first space breaks to the end of the one that the last does. */
function spacesIn(text: string, at: (from: number, to: number) => Span): Fault | undefined {
  const spaces = [...text.matchAll(/\s+/g)];
  const [first, last] = [spaces[0], spaces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = text.indexOf('/', last.index);
  // A line that ends within an address was broken there, and nothing is missing.
  const edits = spaces.map(({ 0: space, index }) => ({
    span: at(index, index + space.length),
    text: /[\r\n]/.test(space) ? '' : '_',
  }));
  const span = at(text.lastIndexOf('/', first.index) + 1, end < 0 ? text.length : end);
  return { kind: 'space', span, found: '', edits };
}

function cutShort(text: string, at: (from: number, to: number) => Span): Fault | undefined {
  const dots = /…|\.{3,}/.exec(text);
  if (dots !== null) return { kind: 'dots', span: at(dots.index, dots.index + dots[0].length), found: dots[0], edits: [] };
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '(' || text.charAt(i) === '[') open.push(i);
    if (text.charAt(i) === ')' || text.charAt(i) === ']') open.pop();
  }
  const bracket = open[0];
  return bracket === undefined
    ? undefined
    : { kind: 'bracket', span: at(bracket, bracket + 1), found: text.charAt(bracket), edits: [] };
}
