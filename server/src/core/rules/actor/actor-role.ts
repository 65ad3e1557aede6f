import { defineRule } from '../../lint/rule.ts';
import { type UntimelyTitle, untimelyTitles } from '../../questions/untimely-titles.ts';

export default defineRule({
  id: 'actor-role',
  summary: "a title given to a person who did not hold it at the brief's date, or at the date in the same sentence",
  level: ['information', 'warning'],
  messages: {
    other: '{name} was not {title} {date:on}, but {held}.',
    ended: '{name} was {office} until {until}, and no longer {date:on}.',
    endedThen: '{name} was {office} until {until}, and no longer {date:on}: at that time {held}.',
    early: '{name} was {office} from {since} on, and not yet {date:on}.',
    earlyThen: '{name} was {office} from {since} on, and not yet {date:on}: at that time {held}.',
    again: '{name} was {office} until {until} and again from {since} on, but not {date:on}.',
    againThen: '{name} was {office} until {until} and again from {since} on, but not {date:on}: at that time {held}.',
    between: '{name} was {office} until {until} and {next} from {since} on, but not {date:on}.',
    betweenThen: '{name} was {office} until {until} and {next} from {since} on, but not {date:on}: at that time {held}.',
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
  if (truth.kind === 'other')
    return { message: 'other', values: { ...common, title: given.title.text, held: truth.held } } as const;
  const { held, office } = truth;
  switch (truth.kind) {
    case 'ended': {
      const values = { ...common, office, until: truth.until };
      return held ? ({ message: 'endedThen', values: { ...values, held } } as const) : ({ message: 'ended', values } as const);
    }
    case 'early': {
      const values = { ...common, office, since: truth.since };
      return held ? ({ message: 'earlyThen', values: { ...values, held } } as const) : ({ message: 'early', values } as const);
    }
    case 'between': {
      const values = { ...common, office, until: truth.until, since: truth.since };
      if (truth.next.en === office.en)
        return held ? ({ message: 'againThen', values: { ...values, held } } as const) : ({ message: 'again', values } as const);
      const both = { ...values, next: truth.next };
      return held
        ? ({ message: 'betweenThen', values: { ...both, held } } as const)
        : ({ message: 'between', values: both } as const);
    }
  }
}

function fixesOf({ given: { title }, truth }: UntimelyTitle) {
  const { former } = title;
  if (former === undefined || (truth.kind !== 'ended' && truth.kind !== 'between')) return [];
  const edits = () => [former.edit];
  return [{ message: 'former', values: { expected: former.text }, edits }] as const;
}
