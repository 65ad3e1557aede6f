import { defineRule } from '../../lint/rule.ts';
import { type UntimelyTitle, untimelyTitles } from '../../questions/untimely-titles.ts';

export default defineRule({
  id: 'actor-role',
  summary: "a title given to a person who did not hold it at the brief's date, or at the date in the same sentence",
  level: ['information', 'warning'],
  messages: {
    other: '{name} was not {title} {date:on}, but {held}.',
    ended: '{name} was {office} until {until}, and no longer {date:on}.',
    early: '{name} was {office} from {since} on, and not yet {date:on}.',
    again: '{name} was {office} until {until} and again from {since} on, but not {date:on}.',
    between: '{name} was {office} until {until} and {next} from {since} on, but not {date:on}.',
    former: 'Write "{expected}"',
  },
  *check(brief) {
    for (const untimely of untimelyTitles(brief)) {
      yield { ...said(untimely), span: untimely.given.title.span, fixes: fixesOf(untimely) };
    }
  },
});

function said({ given, truth, date }: UntimelyTitle) {
  const common = { name: given.actor.name, date };
  switch (truth.kind) {
    case 'other':
      return { message: 'other', values: { ...common, title: given.title.text, held: truth.held } } as const;
    case 'ended':
      return { message: 'ended', values: { ...common, office: truth.office, until: truth.until } } as const;
    case 'early':
      return { message: 'early', values: { ...common, office: truth.office, since: truth.since } } as const;
    case 'between': {
      const dates = { ...common, office: truth.office, until: truth.until, since: truth.since };
      return truth.next === truth.office
        ? ({ message: 'again', values: dates } as const)
        : ({ message: 'between', values: { ...dates, next: truth.next } } as const);
    }
  }
}

function fixesOf({ given: { title }, truth }: UntimelyTitle) {
  const { former } = title;
  if (former === undefined || (truth.kind !== 'ended' && truth.kind !== 'between')) return [];
  const edits = () => [former.edit];
  return [{ message: 'former', values: { expected: former.text }, edits }] as const;
}
