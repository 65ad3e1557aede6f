import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { LINKS } from './sentences.ts';
import type { LinkAnswers } from './verdict.ts';

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

/** `12 links asked: 2 dead, 1 moved, 1 unsure.`, for a person; what was not asked is told too. */
export function linksInWords({ answers, remembered, left }: LinksAsked, language: Language = ENGLISH): string {
  if (answers.size === 0 && left === 0) return say(language, LINKS, 'none');
  const verdicts = [...answers.values()];
  const counts = (['dead', 'moved', 'unsure'] as const).flatMap((kind) => {
    const count = verdicts.filter((verdict) => verdict.kind === kind).length;
    return count === 0 ? [] : [say(language, LINKS, kind, { count })];
  });
  const count = answers.size;
  const result = counts.length === 0 ? say(language, LINKS, 'answering') : counts.join(', ');
  const asked =
    remembered > 0
      ? say(language, LINKS, 'askedOrRemembered', { count, remembered, result })
      : say(language, LINKS, 'asked', { count, result });
  return left > 0 ? `${asked} ${say(language, LINKS, 'left', { count: left })}` : asked;
}

/** Why a run could not do its work, in one sentence. */
export function offlineInWords(offline: 'network' | 'proxy', language: Language = ENGLISH): string {
  return say(language, LINKS, offline);
}
