import type { CancellationToken } from 'vscode-languageserver';
import { addressesOf, type LinksAsked, levelOf, linksInWords, offlineInWords, rules } from '../../core/index.ts';
import type { CheckLinksParams, CheckLinksResult } from '../../protocol.ts';
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
  if (ask === undefined) return { refusal: IN_A_BROWSER };
  await session.workspace.ready;
  const brief = session.drafts.get(uri)?.brief();
  if (brief === undefined || !brief.recognition.brief) return { refusal: 'Open a policy brief first.' };
  const { settings } = session.workspace.at(uri);
  const rule = rules.find(({ meta }) => meta.id === 'reference-link');
  if (rule === undefined || levelOf(rule, settings) === 'off' || !settings.enable)
    return { refusal: 'The rule reference-link is off here, so no link was asked.' };
  const end = new AbortController();
  const listener = token.onCancellationRequested(() => end.abort());
  try {
    const asked = await ask(addressesOf(brief), { afresh, proxy, signal: end.signal, progress });
    if (asked.answers.size > 0) {
      session.links.hear(uri, asked.answers);
      session.checks.asked(uri);
    }
    return resultOf(asked);
  } finally {
    listener.dispose();
  }
}

const IN_A_BROWSER =
  'Websites cannot be asked from within a browser: check links in VS Code on the desktop, or with `policy-brief links`.';

function resultOf(asked: LinksAsked): CheckLinksResult {
  const { offline, remembered, answers } = asked;
  if (offline !== undefined) return { refusal: offlineInWords(offline) };
  const isFound = [...answers.values()].some(({ kind }) => kind === 'dead' || kind === 'moved');
  return { summary: linksInWords(asked), remembered, found: isFound };
}
