import type { Brief } from '../brief/brief.ts';
import { targetOf } from '../entry/target.ts';
import type { Span } from '../text/span.ts';

/** An address in the text with what it leads to. */
export interface DocumentLink {
  readonly span: Span;
  readonly target: string;
}

/**
 * The addresses of the entries, whole even where a converter broke them by spaces: a space is encoded as it stands
 * (`%20`), a line break in an address is none of it, and `www.` gets `https://`. Empty in a text that is no brief.
 */
export function documentLinksOf({ recognition, references }: Brief): readonly DocumentLink[] {
  if (!recognition.brief || references === undefined) return [];
  return references.entries.flatMap(({ url }) => {
    const target = url && targetOf(url.text);
    return url === undefined || target === undefined ? [] : [{ span: url.span, target }];
  });
}
