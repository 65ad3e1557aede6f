import type { Brief } from '../brief/brief.ts';
import type { Role } from '../glossary/actor.ts';
import { rolesAt } from '../glossary/roles.ts';
import { datesBefore } from '../names/sentence-dates.ts';
import type { GivenTitle } from '../names/titles.ts';
import { earliest, latest, type PartialDate } from '../text/date.ts';
import { textOf } from '../text/source.ts';

/** A title that a brief gives to somebody who did not hold it then. */
export interface UntimelyTitle {
  readonly given: GivenTitle;
  /** The date that it was judged at: the sentence's, or the brief's. */
  readonly date: PartialDate;
  readonly truth: /** The person never held it, but this (`Minister of Defence (Serbia)`). */
    | { readonly kind: 'other'; readonly held: string }
    | { readonly kind: 'ended'; readonly until: PartialDate }
    | { readonly kind: 'early'; readonly since: PartialDate };
}

/** The titles that the glossary's dates contradict, in the order of the text. */
export function untimelyTitles(brief: Brief): readonly UntimelyTitle[] {
  return brief.titles.flatMap((given) => {
    const date = judgedAt(brief, given);
    const truth = date && truthAt(given, date);
    return date === undefined || truth === undefined ? [] : [{ given, date, truth }];
  });
}

/** The date at which the title is wrong; `undefined` when it is right, or cannot be judged. */
function judgedAt(brief: Brief, { actor, roles, sentence, title }: GivenTitle): PartialDate | undefined {
  const holds = (date: PartialDate): boolean => rolesAt(actor, date).some((role) => roles.includes(role));
  const past = sentence.dates.filter((date) => brief.date === undefined || earliest(date) <= latest(brief.date));
  if (past.some(holds)) return undefined;
  if (sentence.isDated && past.length === 1) return past[0];
  if (brief.date === undefined || holds(brief.date)) return undefined;
  // `In September 2020 … Less than a month after meeting President Trump` goes on with the story.
  return datesBefore(textOf(brief.source), title.span.start).some(holds) ? undefined : brief.date;
}

function truthAt({ actor, roles }: GivenTitle, date: PartialDate): UntimelyTitle['truth'] | undefined {
  if (roles.length === 0) {
    // A glossary that knows nothing else of that day cannot say what is wrong.
    const held = rolesAt(actor, date).at(0);
    return held && { kind: 'other', held: nameOf(held) };
  }
  const over = roles.flatMap(({ to }) => (to !== undefined && latest(to) < earliest(date) ? [to] : []));
  const [until] = over.sort((a, b) => latest(b) - latest(a));
  if (until !== undefined) return { kind: 'ended', until };
  const [since] = roles.flatMap(({ from }) => from ?? []).sort((a, b) => earliest(a) - earliest(b));
  return since && { kind: 'early', since };
}

/** `President of Serbia`, `Minister of Defence (Serbia)` */
function nameOf({ title, of }: Role): string {
  return /\bof\b/.test(title) ? `${title} (${of})` : `${title} of ${of}`;
}
