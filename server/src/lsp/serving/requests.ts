import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { formatIsoDate, switchRecognition } from '../../core/index.ts';
import {
  CHECK,
  CHECK_ALL,
  CHECK_LINKS,
  CHECK_LINKS_PROGRESS,
  type CheckLinksParams,
  type CheckLinksProgress,
  type CheckLinksResult,
  type CheckParams,
  type CheckResult,
  CITATION_CHOICES,
  type CitationChoices,
  type CitationChoicesParams,
  EFFECTIVE_CONFIGURATION,
  type EffectiveConfigurationParams,
  READINESS,
  RECOGNITION,
  type ReadinessParams,
  type ReadinessResult,
  type RecognitionParams,
  type RecognitionResult,
  SWITCH_RECOGNITION,
  type SwitchRecognitionParams,
} from '../../protocol.ts';
import { editsOf } from '../drafts/positions.ts';
import { choicesAt } from '../features/citation-choices.ts';
import { effectiveIn } from '../workspace/effective.ts';
import { checkLinksIn } from './check-links.ts';
import type { Diagnosing } from './diagnosing.ts';
import type { LinkAsker } from './link-asker.ts';
import { readinessIn } from './readiness.ts';
import type { Session } from './session.ts';

/** What our own client asks beyond LSP. */
export function serveRequests(
  connection: Connection,
  session: Session,
  diagnosing: Diagnosing,
  askLinks: LinkAsker | undefined,
): void {
  connection.onRequest(CHECK, async ({ uri }: CheckParams): Promise<CheckResult> => {
    await session.workspace.ready;
    const draft = session.drafts.get(uri);
    if (draft === undefined) return { problems: 0, unchecked: 'no-brief' };
    session.checks.asked(uri);
    const { items } = session.checks.of(draft);
    diagnosing.askAgain();
    const { settings, ignores } = session.workspace.at(uri);
    if (!settings.enable) return { problems: 0, unchecked: 'disabled' };
    if (!draft.brief().recognition.brief) return { problems: 0, unchecked: 'no-brief' };
    return ignores(uri) ? { problems: 0, unchecked: 'ignored' } : { problems: items.length };
  });
  connection.onRequest(CHECK_ALL, async () => {
    await session.workspace.ready;
    await session.workspaceBriefs.asked();
    for (const { uri } of session.drafts.all()) session.checks.asked(uri);
    diagnosing.askAgain();
    return null;
  });
  connection.onRequest(RECOGNITION, ({ uri }: RecognitionParams): RecognitionResult | null => {
    const brief = session.drafts.get(uri)?.brief();
    if (brief === undefined) return null;
    return { ...brief.recognition, profile: brief.profile.name, ...(brief.date && { date: formatIsoDate(brief.date) }) };
  });
  connection.onRequest(SWITCH_RECOGNITION, ({ uri, brief }: SwitchRecognitionParams) => {
    const draft = session.drafts.get(uri)?.brief();
    if (draft === undefined) return new ResponseError(ErrorCodes.InvalidParams, `The document ${uri} is not open.`);
    return { edits: editsOf(draft.source, switchRecognition(draft, brief)) };
  });
  connection.onRequest(READINESS, async (params: ReadinessParams): Promise<ReadinessResult | null> => {
    // A report without the names of the team would tell what is not so.
    await session.workspace.ready;
    // Who asks for the report asks for the problems as well.
    session.checks.asked(params.uri);
    diagnosing.askAgain();
    return readinessIn(session, params);
  });
  connection.onRequest<CheckLinksResult, void>(CHECK_LINKS, async (params: CheckLinksParams, token) => {
    const { uri } = params;
    const result = await checkLinksIn(session, params, askLinks, token, (done, total) => {
      void connection.sendNotification(CHECK_LINKS_PROGRESS, { uri, done, total } satisfies CheckLinksProgress);
    });
    diagnosing.askAgain();
    return result;
  });
  connection.onRequest(EFFECTIVE_CONFIGURATION, async ({ uri }: EffectiveConfigurationParams): Promise<string> => {
    await session.workspace.ready;
    return effectiveIn(session.workspace, uri);
  });
  connection.onRequest(CITATION_CHOICES, ({ uri, position }: CitationChoicesParams): CitationChoices | null => {
    const draft = session.drafts.get(uri);
    return draft === undefined ? null : choicesAt(draft, position, session.client);
  });
}
