import type { CancellationToken } from 'vscode-languageserver';
import {
  addressesOf,
  type Language,
  type LinksAsked,
  levelOf,
  linksInWords,
  offlineInWords,
  rules,
  say,
} from '../../core/index.ts';
import type { CheckLinksParams, CheckLinksResult } from '../../protocol.ts';
import { MESSAGES } from '../features/sentences.ts';
import type { LinkAsker } from './link-asker.ts';
import type { Session } from './session.ts';

type Progress = (done: number, total: number) => void;

/** Asks the links of an open brief; what is found stands among its problems from now on. */
export async function checkLinksIn(
  session: Session,
  { uri, afresh = false, proxy }: CheckLinksParams,
  ask: LinkAsker | undefined,
  token: CancellationToken,
  progress: Progress,
): Promise<CheckLinksResult> {
  const { language } = session.client;
  if (ask === undefined) return { refusal: say(language, MESSAGES, 'inBrowser') };
  await session.workspace.ready;
  const brief = session.drafts.get(uri)?.brief();
  if (brief === undefined || !brief.recognition.brief) return { refusal: say(language, MESSAGES, 'openBrief') };
  const { settings } = session.workspace.at(uri);
  const rule = rules.find(({ meta }) => meta.id === 'reference-link');
  if (rule === undefined || levelOf(rule, settings) === 'off' || !settings.enable)
    return { refusal: say(language, MESSAGES, 'linksOff', { rule: 'reference-link' }) };
  const end = new AbortController();
  const listener = token.onCancellationRequested(() => end.abort());
  try {
    const asked = await ask(addressesOf(brief), { afresh, proxy, signal: end.signal, progress });
    if (asked.answers.size > 0) {
      session.links.hear(uri, asked.answers);
      session.checks.asked(uri);
    }
    return resultOf(asked, language);
  } finally {
    listener.dispose();
  }
}

function resultOf(asked: LinksAsked, language: Language): CheckLinksResult {
  const { offline, remembered, answers } = asked;
  if (offline !== undefined) return { refusal: offlineInWords(offline, language) };
  const isFound = [...answers.values()].some(({ kind }) => kind === 'dead' || kind === 'moved');
  return { summary: linksInWords(asked, language), remembered, found: isFound };
}
