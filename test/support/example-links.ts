import type { LinkAnswers, LinkVerdict } from '../../server/src/core/index.ts';
import { addressesOf, type Brief } from '../../server/src/core/index.ts';

/** What websites of these names answer in examples and drawings; all others answer that the page is there. */
const VERDICTS: readonly (readonly [host: RegExp, verdict: (address: string) => LinkVerdict])[] = [
  [/^gone\./, () => ({ kind: 'dead', why: 'status', status: 404 })],
  [/^nowhere\./, () => ({ kind: 'dead', why: 'host' })],
  [/^circle\./, () => ({ kind: 'dead', why: 'loop' })],
  [/^moved\./, (address) => ({ kind: 'moved', to: address.replace('//moved.', '//new.') })],
  [/^front\./, () => ({ kind: 'moved', to: 'https://new.example.org/' })],
  [/^busy\./, () => ({ kind: 'unsure', why: 'busy', status: 429 })],
];

/** The answers to all links of a brief. */
export function exampleLinks(brief: Brief): LinkAnswers {
  return new Map(
    addressesOf(brief).map((address) => {
      const host = /^\w+:\/\/([^/]*)/.exec(address)?.[1] ?? '';
      return [address, VERDICTS.find(([name]) => name.test(host))?.[1](address) ?? { kind: 'fine' }];
    }),
  );
}
