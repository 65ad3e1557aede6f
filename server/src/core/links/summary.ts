import type { LinkAnswers, LinkVerdict } from './verdict.ts';

/** What came of asking addresses. */
export interface LinksAsked {
  readonly answers: LinkAnswers;
  /** How many of the answers were remembered from an earlier run. */
  readonly remembered: number;
  /** Addresses that were not asked, because the run was ended before. */
  readonly left: number;
  /** Nothing at all could be reached: there is no network, or no way through the proxy that is set. */
  readonly offline: 'network' | 'proxy' | undefined;
}

/** `12 links: 2 dead, 1 moved, 1 unsure.`, for a person; what was not asked is told too. */
export function linksInWords({ answers, remembered, left }: LinksAsked): string {
  if (answers.size === 0 && left === 0) return 'There are no links to ask.';
  const kinds: readonly LinkVerdict['kind'][] = ['dead', 'moved', 'unsure'];
  const verdicts = [...answers.values()];
  const counts = kinds
    .map((kind) => [verdicts.filter((verdict) => verdict.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`);
  const total = `${answers.size} ${answers.size === 1 ? 'link' : 'links'}`;
  const known = remembered > 0 ? ` (${remembered} remembered from the last 24 hours)` : '';
  const rest = left > 0 ? ` ${left === 1 ? '1 link was' : `${left} links were`} not asked.` : '';
  return `${total} asked${known}: ${counts.length === 0 ? 'all of them answer' : counts.join(', ')}.${rest}`;
}

/** Why a run could not do its work, in one sentence. */
export function offlineInWords(offline: 'network' | 'proxy'): string {
  return offline === 'network'
    ? 'No website could be reached: this machine seems to have no network, so nothing is said of the links.'
    : 'The proxy that is set for this machine could not be reached, so nothing is said of the links.';
}
