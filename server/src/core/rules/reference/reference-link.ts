import type { EntryUrl } from '../../entry/fields.ts';
import { newAddress } from '../../entry/new-address.ts';
import { addressOf } from '../../links/addresses.ts';
import type { LinkVerdict } from '../../links/verdict.ts';
import { defineRule } from '../../lint/rule.ts';

/** Finds nothing until *Check Links* has asked the websites; its findings last as long as the address that was asked. */
export default defineRule({
  id: 'reference-link',
  summary: 'an address that is dead or has moved (only when links are checked)',
  level: 'warning',
  outside: true,
  messages: {
    gone: 'The address is dead: the website says that it has no such page ({status}).',
    host: 'The address is dead: there is no website {host}.',
    loop: 'The address is dead: it forwards in a circle.',
    broken: 'The address is dead as it is written, with a space in it.',
    moved: 'The page has moved to {to}.',
    front: 'The address leads to the front page {to} now, so the source itself is probably gone.',
    replace: 'Write the new address',
  },
  *check({ references }, { links }) {
    if (links.size === 0) return;
    for (const { url } of references?.entries ?? []) {
      const address = url && addressOf(url.text);
      const verdict = address === undefined ? undefined : links.get(address);
      if (url === undefined || address === undefined || verdict === undefined) continue;
      const { span } = url;
      if (verdict.kind === 'dead') yield { ...deathOf(verdict, url, address), span };
      else if (verdict.kind === 'moved') {
        const { to } = verdict;
        const values = { to };
        const level = 'information';
        if (isFront(to) && !isFront(address)) yield { message: 'front', values, span, level };
        else {
          const text = newAddress(url, to);
          const edits = () => (text === undefined ? [] : [{ span, text }]);
          const fixes = text === undefined ? [] : [{ message: 'replace', edits } as const];
          yield { message: 'moved', values, span, level, fixes };
        }
      }
    }
  },
});

type Dead = Extract<LinkVerdict, { readonly kind: 'dead' }>;

function deathOf(verdict: Dead, url: EntryUrl, address: string) {
  if (verdict.why === 'host') return { message: 'host', values: { host: hostOf(address) } } as const;
  if (verdict.why === 'loop') return { message: 'loop' } as const;
  if (/\s/.test(url.written)) return { message: 'broken' } as const;
  return { message: 'gone', values: { status: verdict.status } } as const;
}

/** `example.org` of `https://reader@example.org:80/a`. */
function hostOf(address: string): string {
  return /^\w+:\/\/(?:[^/?@]*@)?([^/?:]*)/.exec(address)?.[1] ?? address;
}

/** Whoever tears down a website often forwards all of it to its first page. */
function isFront(address: string): boolean {
  return /^\w+:\/\/[^/?]*(?:\/(?:index\.\w+)?)?$/i.test(address);
}
