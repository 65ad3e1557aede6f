import type { Suppression, Word } from '../../brief/scan-suppressions.ts';
import { defineRule } from '../../lint/rule.ts';
import { deleteComment } from '../../questions/delete-comment.ts';
import type { TextEdit } from '../../text/edit.ts';

export default defineRule({
  id: 'suppression-unused',
  summary: 'a suppression that suppresses nothing',
  level: 'information',
  unnecessary: true,
  last: true,
  messages: {
    comment: 'This comment suppresses nothing: delete it, so that it does not hide what somebody writes here later.',
    name: 'The rule "{rule}" finds nothing where this comment suppresses it: delete its name.',
    delete: 'Delete the comment',
    deleteName: 'Delete "{rule}" from the comment',
  },
  *check({ source }, { idle }) {
    for (const { comment, names, ends } of idle) {
      if (names === undefined) {
        const edits = () => [comment, ...ends].map(({ span }) => deleteComment(source, span));
        yield { message: 'comment', span: comment.span, fixes: [{ message: 'delete', edits }] };
        continue;
      }
      for (const name of names) {
        const values = { rule: name.text };
        const edits = () => [withoutName(comment, name)];
        const fix = { message: 'deleteName', values, edits } as const;
        yield { message: 'name', values, span: name.span, fixes: [fix] };
      }
    }
  },
});

/** The name goes with what parts it from the one before; the first goes with what parts it from the next. */
function withoutName({ rules }: Suppression, name: Word): TextEdit {
  const index = rules.indexOf(name);
  const before = rules[index - 1];
  const next = rules[index + 1];
  if (before !== undefined) return { span: { start: before.span.end, end: name.span.end }, text: '' };
  return { span: { start: name.span.start, end: next?.span.start ?? name.span.end }, text: '' };
}
