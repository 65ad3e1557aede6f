import type { Role } from '../glossary/actor.ts';
import { rolesInOffice } from '../glossary/offices.ts';
import { rolesAt } from '../glossary/roles.ts';
import { earliest, latest, type PartialDate } from '../text/date.ts';
import { textOf } from '../text/source.ts';
import { contains } from '../text/span.ts';
import type { Brief } from './brief.ts';
import { type GivenTitle, givenTitle } from './given-titles.ts';
import type { Mention } from './mentions.ts';
import { datesBefore, sentenceAround } from './sentence-dates.ts';

/** A title that a brief gives to somebody who did not hold it then. */
export interface UntimelyTitle {
  readonly title: GivenTitle;
  readonly mention: Mention;
  /** The date that it was judged at: the sentence's, or the brief's. */
  readonly date: PartialDate;
  readonly truth: /** The person never held it, but this (`Minister of Defence (Serbia)`). */
    | { readonly kind: 'other'; readonly held: string }
    | { readonly kind: 'ended'; readonly until: PartialDate }
    | { readonly kind: 'early'; readonly since: PartialDate };
}

/** The titles in the author's own words that the glossary's dates contradict, in the order of the text. */
export function untimelyTitles(brief: Brief): readonly UntimelyTitle[] {
  const text = textOf(brief.source);
  const places = new Set(brief.glossary.countries.flatMap(({ name, names, adjectives }) => [name, ...names, ...adjectives]));
  const parties = new Set(brief.glossary.actors.flatMap(({ kind, id, name }) => (kind === 'party' ? [id, name] : [])));
  const isParty = (of: string): boolean => parties.has(of);
  const people = brief.mentionsThat(({ quoted, actor }) => !quoted && actor.kind === 'person' && actor.roles.length > 0);
  return people.flatMap((mention) => {
    const title = mention.zone === 'prose' ? givenTitle(text, mention.span, (words) => places.has(words)) : undefined;
    if (title === undefined || title.moved) return [];
    const roles = rolesInOffice(mention.actor, title.office).filter(({ of }) => !isParty(of) || namesParty(brief, mention));
    const date = judgedAt(text, mention, brief.date, roles);
    const truth = date && truthAt(mention, roles, date);
    return date === undefined || truth === undefined ? [] : [{ title, mention, date, truth }];
  });
}

/** `President Vučić` is the country's president; `SNS President Vučić` is the party's. */
function namesParty({ source, mentions }: Brief, { span }: Mention): boolean {
  const sentence = sentenceAround(textOf(source), span).span;
  return mentions.some((other) => other.actor.kind === 'party' && contains(sentence, other.span));
}

/** The date at which the title is wrong; `undefined` when it is right, or cannot be judged. */
function judgedAt(
  text: string,
  { actor, span }: Mention,
  briefDate: PartialDate | undefined,
  roles: readonly Role[],
): PartialDate | undefined {
  const holds = (date: PartialDate): boolean => rolesAt(actor, date).some((role) => roles.includes(role));
  const { dates, isDated } = sentenceAround(text, span);
  const past = dates.filter((date) => briefDate === undefined || earliest(date) <= latest(briefDate));
  if (past.some(holds)) return undefined;
  if (isDated && past.length === 1) return past[0];
  if (briefDate === undefined || holds(briefDate)) return undefined;
  // `In September 2020 … Less than a month after meeting President Trump` goes on with the story.
  return datesBefore(text, span.start).some(holds) ? undefined : briefDate;
}

function truthAt({ actor }: Mention, roles: readonly Role[], date: PartialDate): UntimelyTitle['truth'] | undefined {
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
