import type { EntryUrl } from './fields.ts';

/** What an address must not end with, hold or leave open to be read as one to its end. */
const UNREADABLE = /[\s<>"“”„«»]|[,;!'’.)\]]$/;

/**
 * How a new address is to be written in the place of an old one: with the old one's fragment, where it has none, and
 * with the escapes of Markdown that the old one has. `undefined` where nobody would read it as it is meant, and where
 * the old one is broken by spaces, so that its end is a guess.
 */
export function newAddress({ text, written }: EntryUrl, to: string): string | undefined {
  if (/\s/.test(written.trim())) return undefined;
  const fragment = /#.*$/.exec(text)?.[0] ?? '';
  const whole = to.includes('#') ? to : to + fragment;
  if (UNREADABLE.test(whole) || [...whole.matchAll(/\(/g)].length !== [...whole.matchAll(/\)/g)].length) return undefined;
  const escaped = /\\[_*]/.test(written) ? whole.replace(/[_*]/g, '\\$&') : whole;
  return written.includes('&amp;') ? escaped.replaceAll('&', '&amp;') : escaped;
}
