import { defineRule } from '../../lint/rule.ts';
import { type UntimelyTitle, untimelyTitles } from '../../questions/untimely-titles.ts';
import { dateInWords, placedInWords } from '../../text/date-words.ts';

export default defineRule({
  id: 'actor-role',
  summary: "a title given to a person who did not hold it at the brief's date, or at the date in the same sentence",
  level: ['information', 'warning'],
  messages: {
    other: '{name} was not {title} {date}, but {held}.',
    ended: '{name} was no longer {title} {date}: the office was held until {until}.',
    early: '{name} was not yet {title} {date}: the office was held from {since}.',
    former: 'Write "former {title}"',
  },
  *check(brief) {
    for (const untimely of untimelyTitles(brief)) {
      const { given, truth, date } = untimely;
      const { title } = given;
      const { span } = title;
      const said = { name: given.actor.name, title: title.text, date: placedInWords(date) };
      if (truth.kind === 'other') yield { message: 'other', values: { ...said, held: truth.held }, span };
      else if (truth.kind === 'early') yield { message: 'early', values: { ...said, since: dateInWords(truth.since) }, span };
      else yield { message: 'ended', values: { ...said, until: dateInWords(truth.until) }, span, fixes: [former(title)] };
    }
  },
});

function former({ text, span }: UntimelyTitle['given']['title']) {
  const edits = () => [{ span: { start: span.start, end: span.start }, text: 'former ' }];
  return { message: 'former' as const, values: { title: text }, edits };
}
