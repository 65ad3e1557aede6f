import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'actor-inconsistent',
  summary: 'one name that the glossary does not know, spelled in two ways',
  level: 'hint',
  messages: {
    spelled: '"{found}" is spelled "{usual}" elsewhere in this brief.',
    there: 'It is spelled so here.',
    replace: 'Write "{usual}"',
  },
  *check({ spellings }) {
    for (const { span, found, usual, first } of spellings) {
      const edits = () => [{ span, text: usual }];
      yield {
        message: 'spelled',
        values: { found, usual },
        span,
        related: [{ message: 'there', span: first }],
        fixes: [{ message: 'replace', values: { usual }, edits }],
      };
    }
  },
});
