import type { Brief } from '../brief/brief.ts';
import type { Actor, Glossary } from '../glossary/actor.ts';
import { type OfficeInWords, officeInSentence } from '../glossary/actor-words.ts';
import { actorsOfFamily } from '../glossary/compiled.ts';
import { isUnmistakableRole, rolesInOffice } from '../glossary/offices.ts';
import { institutionsOf } from '../glossary/owners.ts';
import { isLater, rolesAt } from '../glossary/roles.ts';
import { earliest, latest, type PartialDate } from '../text/date.ts';
import { sliceOf } from '../text/source.ts';
import { contains } from '../text/span.ts';
import { storyDates } from '../titles/story-dates.ts';
import type { GivenTitle } from '../titles/titles.ts';

/** A title that a brief gives to somebody who did not hold it then. */
export interface UntimelyTitle {
  readonly given: GivenTitle;
  /** The date that it was judged at: the sentence's, or the brief's. */
  readonly date: PartialDate;
  readonly truth: Truth;
}

/** When the person held it; offices are told with whose they are (`President of Serbia`). `held` is what they were instead. */
export type Truth =
  /** Never, but something else then. */
  | { readonly kind: 'other'; readonly held: OfficeInWords }
  | {
      readonly kind: 'ended';
      readonly office: OfficeInWords;
      readonly until: PartialDate;
      readonly held: OfficeInWords | undefined;
    }
  | {
      readonly kind: 'early';
      readonly office: OfficeInWords;
      readonly since: PartialDate;
      readonly held: OfficeInWords | undefined;
    }
  /** Before and after; `next` is the later office, which may be the same. */
  | {
      readonly kind: 'between';
      readonly office: OfficeInWords;
      readonly until: PartialDate;
      readonly next: OfficeInWords;
      readonly since: PartialDate;
      readonly held: OfficeInWords | undefined;
    };

/** The titles that the glossary's dates contradict, in the order of the text. */
export function untimelyTitles(brief: Brief): readonly UntimelyTitle[] {
  return brief.titles.flatMap((given) => {
    const date = judgedAt(brief, given);
    const truth = date && truthAt(given, date, brief.glossary);
    if (date === undefined || truth === undefined) return [];
    if (truth.kind === 'ended' && (isCalledFormer(brief, given.actor) || (date === brief.date && isJustOver(truth.until, date))))
      return [];
    return given.byFamily && isNamesakes(given, date, brief.glossary) ? [] : [{ given, date, truth }];
  });
}

/**
 * Whether an office was over for less than a month on the day of the brief, which may tell of what a minister did who has
 * resigned since.
 */
function isJustOver({ year, month = 12, day = 31 }: PartialDate, date: PartialDate): boolean {
  if (date.day === undefined) return false;
  const next = month === 12 ? { year: year + 1, month: 1, day } : { year, month: month + 1, day };
  return earliest(date) < latest(next);
}

/** Whether the brief has said of them in Polish that they are out of office: `były prezydent Filipin Rodrigo Duterte`. */
function isCalledFormer({ mentions, source }: Brief, { id }: Actor): boolean {
  return mentions.some(
    ({ actor, span }) =>
      actor.id === id && FORMER.test(sliceOf(source, { start: Math.max(0, span.start - REACH), end: span.start })),
  );
}

/** With an office and at most a country between the word and the name. */
const FORMER =
  /(?<!\p{L})(?:[Bb]ył|[Pp]oprzedni|[Óó]wczesn|[Uu]stępując|[Oo]dchodząc)(?:y|a|ego|emu|ym|i|ej|ą)\s(?:wice)?(?:prezyden|premier|kancler|minist|sekretarz|szef|przewodnicz)\p{L}*[^.!?;:]{0,40}$/u;
/** UTF-16 units. */
const REACH = 90;

/** Whether somebody else of the family name held that office then: `President Castro` in 2007 was Fidel. */
function isNamesakes({ actor, title: { office } }: GivenTitle, date: PartialDate, glossary: Glossary): boolean {
  return actorsOfFamily(glossary)(actor.family ?? '').some((other) => {
    if (other.id === actor.id) return false;
    const inOffice = rolesInOffice(other, office);
    return inOffice.length > 0 && rolesAt(other, date).some((role) => inOffice.includes(role));
  });
}

/** The date at which the title is wrong; `undefined` when it is right, or cannot be judged. */
function judgedAt({ date: now, source, sections }: Brief, { actor, roles, sentence, title }: GivenTitle) {
  const holds = (date: PartialDate): boolean => rolesAt(actor, date).some((role) => roles.includes(role));
  const isPast = (date: PartialDate): boolean => now === undefined || earliest(date) <= latest(now);
  const past = sentence.dates.filter(isPast);
  if (past.some(holds)) return undefined;
  if (sentence.isDated && past.length === 1 && !title.current) return past[0];
  if (now === undefined || holds(now) || sentence.isElsewhen) return undefined;
  if (sentence.months.some((month) => holds(lastOf(month, now)))) return undefined;
  // `In a speech of 2007, President Obama` tells of then, if not exactly.
  if (past.some(({ year }) => year !== now.year)) return undefined;
  if (sentence.isPresent) return now;
  const section = sections.find(({ span }) => contains(span, sentence.span));
  // `In September 2020 … Less than a month after meeting President Trump` goes on with the story.
  return storyDates(source, sentence.span, section?.span).filter(isPast).some(holds) ? undefined : now;
}

/** The last such month before a date: to a brief of October `in June` is this year's, and `in December` the last's. */
function lastOf(month: number, now: PartialDate): PartialDate {
  return { year: now.month !== undefined && month <= now.month ? now.year : now.year - 1, month };
}

/** Years before a first term in which a family name in an office is more likely somebody else's. */
const NAMESAKE = 4;

/** Years after which a title is plainly that of former times. */
const LONG_AGO = 10;

function truthAt({ actor, roles, others, byFamily }: GivenTitle, date: PartialDate, glossary: Glossary): Truth | undefined {
  if (roles.length === 0) {
    // A glossary that knows nothing else of that day cannot say what is wrong.
    const held = rolesAt(actor, date).find((role) => others.includes(role));
    return held && { kind: 'other', held: officeInSentence(held, glossary) };
  }
  const over = roles.flatMap((role) =>
    role.to !== undefined && latest(role.to) < earliest(date) ? [{ role, until: role.to }] : [],
  );
  const coming = roles.flatMap((role) => (role.from !== undefined && isLater(role, date) ? [{ role, since: role.from }] : []));
  const last = over.sort((a, b) => latest(b.until) - latest(a.until)).at(0);
  const next = coming.sort((a, b) => earliest(a.since) - earliest(b.since)).at(0);
  const office = last && { office: officeInSentence(last.role, glossary), until: last.until };
  const later = next && { office: officeInSentence(next.role, glossary), since: next.since };
  const held = officeHeldAt(actor, date, glossary);
  if (office !== undefined && later !== undefined)
    return { kind: 'between', ...office, next: later.office, since: later.since, held };
  // Nobody takes `President Ho Chi Minh` for one who is in office.
  if (office !== undefined && date.year - office.until.year > LONG_AGO) return undefined;
  if (office !== undefined) return { kind: 'ended', ...office, held };
  // In 1968 `President Park` was another.
  if (byFamily && next !== undefined && next.since.year - date.year > NAMESAKE) return undefined;
  return later && { kind: 'early', ...later, held };
}

/** The office that tells best what somebody was at a date; one of a party does not. */
function officeHeldAt(actor: Actor, date: PartialDate, glossary: Glossary): OfficeInWords | undefined {
  const institution = institutionsOf(glossary);
  const held = rolesAt(actor, date).find((role) => isUnmistakableRole(role) && institution(role.of)?.kind !== 'party');
  return held && officeInSentence(held, glossary);
}
