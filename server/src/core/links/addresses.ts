import type { Brief } from '../brief/brief.ts';
import { targetOf } from '../entry/target.ts';

/** The addresses of the entries that can be asked, each once, in the order of the list. Empty in a text that is no brief. */
export function addressesOf({ recognition, references }: Brief): readonly string[] {
  if (!recognition.brief) return [];
  const addresses = (references?.entries ?? []).map(({ url }) => url && addressOf(url.text));
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

/**
 * What is asked for an address as it is printed: `http` and `https` only, without its fragment, which no website gets
 * to see. `undefined` when there is nothing to ask.
 */
export function addressOf(printed: string): string | undefined {
  const target = targetOf(printed);
  return target !== undefined && /^https?:/i.test(target) ? target.replace(/#.*$/s, '') : undefined;
}
