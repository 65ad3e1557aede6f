import {
  CancellationToken,
  type Connection,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { EditOutcome } from '../../core/index.ts';
import { ABOUT_RULE, ASK_LINKS } from '../../protocol.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { BRIEF_EDITS, type BriefEdit } from '../features/brief-edits.ts';
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
    if (draft === undefined || !draft.brief().recognition.brief) say(MessageType.Info, 'Open a policy brief first.');
    else await apply(draft, edit, args);
    return null;
  });

  /** For editors that have no command of their own for it. */
  async function checkLinks(uri: string): Promise<void> {
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin('Asking links', 0, undefined, true);
    const { token = CancellationToken.None } = shown as { readonly token?: CancellationToken };
    const result = await checkLinksIn(session, { uri }, askLinks, token, (done, total) =>
      shown.report(Math.round((100 * done) / total), `${done} of ${total}`),
    ).finally(() => shown.done());
    diagnosing.askAgain();
    if ('refusal' in result) say(MessageType.Warning, result.refusal);
    else say(MessageType.Info, result.summary);
  }

  async function apply(draft: OpenDraft, edit: BriefEdit, args: readonly unknown[]): Promise<void> {
    const outcome = edit.run(draft, args);
    if (outcome === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'The arguments are not of their kind.');
    if (outcome.kind === 'refused') return say(MessageType.Warning, `Nothing was changed. ${outcome.reason}`);
    if (outcome.edits.length === 0) return say(MessageType.Info, outcome.summary ?? edit.idle(session.client.language));
    const label = edit.title(args, session.client.language);
    const confirm = edit.asks ? label : undefined;
    const { applied } = await connection.workspace.applyEdit({
      label,
      edit: workspaceEditOf(draft, outcome.edits, session.client, confirm),
    });
    if (applied) sayWhatWasDone(outcome);
  }

  function sayWhatWasDone(outcome: EditOutcome): void {
    if (outcome.kind !== 'edits') return;
    if (outcome.summary !== undefined) return say(MessageType.Info, outcome.summary);
    if (outcome.notes.length === 0) return;
    const shown = outcome.notes.slice(0, MOST_NOTES).map(({ message }) => message);
    const rest = outcome.notes.length - shown.length;
    say(MessageType.Info, [...shown, ...(rest > 0 ? [`And ${rest} more of this kind.`] : [])].join(' '));
  }

  function say(type: MessageType, message: string): void {
    // A notification, not a request: nobody waits for the user to close it.
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }
}
