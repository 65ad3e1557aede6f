import {
  CancellationToken,
  type Connection,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type EditOutcome, inWords, say } from '../../core/index.ts';
import { ABOUT_RULE, ASK_LINKS } from '../../protocol.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { BRIEF_EDITS, type BriefEdit } from '../features/brief-edits.ts';
import { MESSAGES } from '../features/sentences.ts';
import { workspaceEditOf } from '../features/workspace-edits.ts';
import { checkLinksIn } from './check-links.ts';
import type { Diagnosing } from './diagnosing.ts';
import type { LinkAsker } from './link-asker.ts';
import type { Session } from './session.ts';

export const COMMANDS: readonly string[] = [...BRIEF_EDITS.keys(), ASK_LINKS, ABOUT_RULE];

/** More than this is not read in a message. */
const MOST_NOTES = 3;

/** Does what commands ask for: one edit of the document, which is one undo step, or a message that says why not. */
export function serveCommands(
  connection: Connection,
  session: Session,
  diagnosing: Diagnosing,
  askLinks: LinkAsker | undefined,
): void {
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [first, ...args] = given as readonly unknown[];
    if (typeof first !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs an address first.`);
    if (command === ABOUT_RULE) {
      await connection.window.showDocument({ uri: first, external: true });
      return null;
    }
    if (command === ASK_LINKS) {
      await checkLinks(first);
      return null;
    }
    const edit = BRIEF_EDITS.get(command);
    if (edit === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
    const draft = session.drafts.get(first);
    if (draft === undefined || !draft.brief().recognition.brief)
      tell(MessageType.Info, say(session.client.language, MESSAGES, 'openBrief'));
    else await apply(draft, edit, args);
    return null;
  });

  /** For editors that have no command of their own for it. */
  async function checkLinks(uri: string): Promise<void> {
    const shown = await connection.window.createWorkDoneProgress();
    const { language } = session.client;
    shown.begin(say(language, MESSAGES, 'askingLinks'), 0, undefined, true);
    const { token = CancellationToken.None } = shown as { readonly token?: CancellationToken };
    const result = await checkLinksIn(session, { uri }, askLinks, token, (done, total) =>
      shown.report(Math.round((100 * done) / total), say(language, MESSAGES, 'progress', { done, total })),
    ).finally(() => shown.done());
    diagnosing.askAgain();
    if ('refusal' in result) tell(MessageType.Warning, result.refusal);
    else tell(MessageType.Info, result.summary);
  }

  async function apply(draft: OpenDraft, edit: BriefEdit, args: readonly unknown[]): Promise<void> {
    const outcome = edit.run(draft, args);
    if (outcome === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'The arguments are not of their kind.');
    const { language } = session.client;
    if (outcome.kind === 'refused') {
      const reason = inWords(language, outcome.reason);
      return tell(MessageType.Warning, say(language, MESSAGES, 'unchanged', { reason }));
    }
    if (outcome.edits.length === 0)
      return tell(MessageType.Info, outcome.summary ? inWords(language, outcome.summary) : edit.idle(language));
    const label = edit.title(args, language);
    const confirm = edit.asks ? label : undefined;
    const { applied } = await connection.workspace.applyEdit({
      label,
      edit: workspaceEditOf(draft, outcome.edits, session.client, confirm),
    });
    if (applied) sayWhatWasDone(outcome);
  }

  function sayWhatWasDone(outcome: EditOutcome): void {
    if (outcome.kind !== 'edits') return;
    const { language } = session.client;
    if (outcome.summary !== undefined) return tell(MessageType.Info, inWords(language, outcome.summary));
    if (outcome.notes.length === 0) return;
    const shown = outcome.notes.slice(0, MOST_NOTES).map(({ message }) => inWords(language, message));
    const rest = outcome.notes.length - shown.length;
    if (rest > 0) shown.push(say(language, MESSAGES, 'more', { count: rest }));
    tell(MessageType.Info, shown.join(' '));
  }

  function tell(type: MessageType, message: string): void {
    // A notification, not a request: nobody waits for the user to close it.
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }
}
