import { type Connection, ErrorCodes, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import type { EditOutcome } from '../core/index.ts';
import { ABOUT_RULE } from '../protocol.ts';
import { BRIEF_EDITS, type BriefEdit } from './brief-edits.ts';
import type { OpenDraft } from './drafts.ts';
import type { Session } from './session.ts';
import { workspaceEditOf } from './workspace-edits.ts';

export const COMMANDS: readonly string[] = [...BRIEF_EDITS.keys(), ABOUT_RULE];

/** More than this is not read in a message. */
const MOST_NOTES = 3;

/** Does what commands ask for: one edit of the document, which is one undo step, or a message that says why not. */
export function serveCommands(connection: Connection, session: Session): void {
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [first, ...args] = given as readonly unknown[];
    if (typeof first !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs an address first.`);
    if (command === ABOUT_RULE) {
      await connection.window.showDocument({ uri: first, external: true });
      return null;
    }
    const edit = BRIEF_EDITS.get(command);
    if (edit === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
    const draft = session.drafts.get(first);
    if (draft === undefined || !draft.brief().recognition.brief) say(MessageType.Info, 'Open a policy brief first.');
    else await apply(draft, edit, args);
    return null;
  });

  async function apply(draft: OpenDraft, edit: BriefEdit, args: readonly unknown[]): Promise<void> {
    const outcome = edit.run(draft, args);
    if (outcome === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'The arguments are not of their kind.');
    if (outcome.kind === 'refused') return say(MessageType.Warning, outcome.reason);
    if (outcome.edits.length === 0) return say(MessageType.Info, edit.idle);
    const label = edit.title(args);
    const confirm = edit.asks ? label : undefined;
    const { applied } = await connection.workspace.applyEdit({
      label,
      edit: workspaceEditOf(draft, outcome.edits, session.client, confirm),
    });
    if (applied) sayNotes(outcome);
  }

  function sayNotes(outcome: EditOutcome): void {
    if (outcome.kind !== 'edits' || outcome.notes.length === 0) return;
    const shown = outcome.notes.slice(0, MOST_NOTES).map(({ message }) => message);
    const rest = outcome.notes.length - shown.length;
    say(MessageType.Info, [...shown, ...(rest > 0 ? [`And ${rest} more of this kind.`] : [])].join(' '));
  }

  function say(type: MessageType, message: string): void {
    // A notification, not a request: nobody waits for the user to close it.
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }
}
