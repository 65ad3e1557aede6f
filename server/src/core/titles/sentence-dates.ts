import { dateOf, type PartialDate, parseIsoDate } from '../text/date.ts';
import { monthNamed } from '../text/months.ts';
import type { Span } from '../text/span.ts';

/** The sentence around a name, and what it says of its time. Offsets are those of the text. */
export interface Sentence {
  readonly span: Span;
  readonly dates: readonly PartialDate[];
  /** Months that it names without a year, 1 to 12: `in mid-April`, `w kwietniu`. */
  readonly months: readonly number[];
  /** Its one date says when the named one did what is told: `In May 2014, …`; not `since 2014`, `the deal of 2014`. */
  readonly isDated: boolean;
  /** It tells of another time than the text's, though not exactly of which: `last year`, `when I was`, `In 2014 … was elected`. */
  readonly isElsewhen: boolean;
  /** What the named one does is told in the present: `President Zeman is`, `has turned away`; whatever story goes before, this is now. */
  readonly isPresent: boolean;
}

/** A sentence is at most so long on either side, in UTF-16 units. */
const REACH = 400;

export function sentenceAround(text: string, { start, end }: Span): Sentence {
  const before = text.slice(Math.max(0, start - REACH), start);
  const begin = start - before.length + lastEnd(before);
  const behind = text.slice(end, end + REACH);
  const stop = /[.!?][”"’)]?(?:\s*(?:\[[\d\s,–-]+\])+)?(?=\s+[\p{Lu}“"„]|\s*$)|\n[ \t]*\r?\n/u.exec(behind);
  const span = { start: begin, end: end + (stop === null ? behind.length : stop.index + stop[0].length) };
  const sentence = text.slice(span.start, span.end);
  const dates = datesIn(sentence);
  const name = { start: start - begin, end: end - begin };
  const [only] = dates;
  const place = only && placeOf(only, sentence, name);
  const leads = dates.some((date) => placeOf(date, sentence, name) === 'leading');
  const isDated = dates.length === 1 && place !== undefined && !OWN_LIFE.test(sentence.slice(name.end));
  return {
    span,
    dates: dates.map(({ date }) => date),
    months: monthsIn(sentence, dates),
    isDated,
    isElsewhen:
      (leads && !isDated) ||
      ELSEWHEN.test(sentence) ||
      UNDER.test(sentence) ||
      CAREER.test(sentence.slice(0, name.start)) ||
      /^\s+then\s/.test(sentence.slice(name.end)),
    isPresent: PRESENT.test(sentence.slice(name.end)),
  };
}

export interface PlacedDate extends Span {
  readonly date: PartialDate;
}

/** What makes a date that of an event: `in May 2014`, `w maju 2014`; not `since May 2014`, `the deal of May 2014`. */
export const AT =
  /(?:^|[\s\u0001\uFFFC*_“"„(])(?:in|on|w|we|dnia)\s+(?:the\s)?(?:(?:early|late|mid|spring|summer|autumn|fall|winter|of)[\s-]+)*$/i;
export const OPENING =
  /^[\s\u0001\uFFFC*_#>“"„(-]*(?:\d+[.)]\s+)?(?:(?:already|also|again|as early as|back|but|and|only|later|then|ale|już|jeszcze|dopiero|później|zaś|następnie)\s+)?$/i;
const OTHER_CLAUSE =
  /[;:()]|\bthe U\.S\.\s|\b(?:that|which|who|whom|whose|where|when|while|after|before|as|because|since|until|now|today|currently|later|said|says|then)\b|(?<!\p{L})(?:że|gdzie|gdy|kiedy|dziś|dzisiaj|obecn\p{L}+|później|któr\p{L}+|po|przed|od|do)(?!\p{L})/iu;
const PARTICIPLE =
  /\p{L}{2}ed\b|\b(?:built|made|held|begun|written|given|taken|won|born|set|sent|sold|bought|laid|known|done)\b|\p{L}(?:an|on|ęt|yt|ut)(?:[yaeią]|ej|ego|emu|ych|ym)(?!\p{L})/iu;

/**
 * Where a date stands from which a name's title can be judged: at the beginning of the sentence, right before the title, or behind
 * the name in the same plain clause; a year by itself is too often that of something else to be judged from behind.
 */
function placeOf({ date, start, end }: PlacedDate, sentence: string, name: Span): 'leading' | 'near' | 'behind' | undefined {
  const lead = sentence.slice(0, start);
  const at = AT.exec(lead);
  if (at === null) return undefined;
  if (end <= name.start) {
    const between = sentence.slice(end, name.start);
    if (OTHER_CLAUSE.test(between.replace(/^\s*r(?:oku|\.)/, ''))) return undefined;
    if (OPENING.test(lead.slice(0, at.index + (/^\p{L}/u.test(at[0]) ? 0 : 1)))) return 'leading';
    return between.includes(',') || PARTICIPLE.test(lead.slice(-24)) ? undefined : 'near';
  }
  if (date.month === undefined || start < name.end) return undefined;
  const [verb = '', ...rest] = sentence
    .slice(name.end, start)
    .trim()
    .replace(/^(?:had|has|have|was|were)\s+(?=\p{Ll})/u, '')
    .split(/\s+/);
  const told = rest.join(' ');
  return /^\p{Ll}+$/u.test(verb) && !/,/.test(told) && !OTHER_CLAUSE.test(`${verb} ${told}`) && !PARTICIPLE.test(told)
    ? 'behind'
    : undefined;
}

/** What is told of somebody's life is told with their later titles: `In 1953, President Xi Jinping was born`. */
const OWN_LIFE =
  /^(?:['’]s?(?!\p{L})|\s+(?:had\s+)?(?:(?:was|is|were)\s+(?:still|then|already|not|only|born|elected|appointed|named|chosen|nominated|sworn|promoted)|became|becomes|took\s+(?:office|over|power)|came\s+to\s+power|joined|graduated|served|studied|worked|won|ran|resigned|left|lost|retired|died|urodził|został|obj[ąę]|wygrał|wstąpił|ukończył|studiował|pracował|pełnił|był\p{L}?\s+(?:wtedy|wówczas|jeszcze|już|tylko)|zmarł|odszedł|kandydował|startował))/iu;

/** `Under Obama`, `under the Trump administration` */
const UNDER = /\b[Uu]nder\s+(?:\p{Lu}|the\s+\p{Lu}\p{Ll}+\s+administration)/u;

/** `When I was Vice President`, `she served on President Obama's council` tell of somebody's past; `Obama then decided` goes on with a story. */
const CAREER = /\bwhen\s+(?:I|we|he|she|they)\s+(?:was|were)\b|\b(?:served|serving|worked)\s+(?:as|at|on|in|for|with|under)\b/i;

const PRESENT =
  /^\s+(?:(?:nie|also|still|now|już|wciąż|nadal)\s+)?(?:is|has|wants|says|hopes|remains|continues|will|jest|ma|chce|mówi|pozostaje|będzie)(?!\p{L})/u;

const ELSEWHEN =
  /\b(?:last|previous|preceding|past|same|that|next|following)\s+(?:year|month|decade|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:years?|months?|decades?|weeks?)\s+(?:ago|earlier|before|later|after)\b|\bat\s+(?:the|that)\s+time\b|\bback\s+then\b|\bcentur(?:y|ies)\s+(?:ago|earlier|before|later|after)\b|\b(?:19|20)\d0s\b|(?<!\p{L})(?:wówczas|wtedy|ubiegł\p{L}+|zeszł\p{L}+|poprzedni\p{L}*|minion\p{L}+|lat[aá]?ch|lata\s+temu|lat\s+temu|miesięcy\s+temu|rok\s+(?:wcześniej|później|temu)|(?:lata?|lat|miesiąc|miesięcy|miesiące)\s+(?:wcześniej|później)|tego\s+samego\s+(?:roku|dnia|miesiąca)|w\s+tym\s+czasie|swego\s+czasu)(?!\p{L})/iu;

/** The months of the year, in order: English ones as they are written, Polish ones by the beginnings of their cases. */
const MONTHS = [
  /January|stycze?[nń]/u,
  /February|lut(?:y|ego|ym)(?!\p{L})/u,
  /March|mar(?:zec|ca|cu)(?!\p{L})/u,
  /April|kwie(?:cień|tni)/u,
  /May(?!\p{L})|maj[au]?(?!\p{L})/u,
  /June|czerw(?:iec|ca|cu)(?!\p{L})/u,
  /July|lip(?:iec|ca|cu)(?!\p{L})/u,
  /August(?!\p{L})|sierp(?:ień|ni)/u,
  /September|wrze(?:sień|śni)/u,
  /October|październik/u,
  /November|listopad/u,
  /December|grud(?:zień|ni)/u,
].map((name) => new RegExp(`(?<!\\p{L})(?:${name.source})`, 'gu'));

const MAY_NAME_MONTH =
  /January|February|March|April|May|June|July|August|September|October|November|December|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud/;

function monthsIn(sentence: string, dates: readonly PlacedDate[]): readonly number[] {
  if (!MAY_NAME_MONTH.test(sentence)) return [];
  return MONTHS.flatMap((name, index) => {
    const places = [...sentence.matchAll(name)].map(({ index: at }) => at);
    return places.some((at) => !dates.some(({ start, end }) => start <= at && at < end)) ? [index + 1] : [];
  });
}

/** Offset behind the last end of a sentence; 0 when there is none. */
function lastEnd(text: string): number {
  return sentenceStarts(text).at(-1) ?? 0;
}

/** Where sentences begin in a text, but for the first. */
export function sentenceStarts(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_END)].map(({ 0: { length }, index }) => index + length);
}

const SENTENCE_END =
  /(?<!(?<!\p{L})(?:Gen|Dr|Mr|Mrs|Ms|Prof|St|No|Lt|Col|Sen|Rep|Gov|vs|p|s|U\.S|r|im|al|gen|prof|ds|np|tzw|m\.in|św|zob|por|wg))[.!?][”"’)]?\s+(?=[\p{Lu}“"„\d[])|\n[ \t]*\r?\n/gu;

const DATE =
  /(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(?<month>\p{L}{3,12})\.?,?\s+(?:(?<late>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>(?:19|20)\d\d)(?!\d|['’]?s\b)|(?<iso>(?:19|20)\d\d-\d\d(?:-\d\d)?)|(?<![\d/–-])(?<bare>(?:19|20)\d\d)(?![\d/–-]|['’]?s\b)/gu;

/** The dates that a stretch of text names, whatever they are the dates of. */
export function datesIn(sentence: string): readonly PlacedDate[] {
  return [...sentence.matchAll(DATE)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const date = dateFrom(groups);
    // Of `In 2015` the pattern takes the word before the year for a month.
    const start = groups.year === undefined || date?.month !== undefined ? index : index + length - 4;
    return date === undefined ? [] : [{ date, start, end: index + length }];
  });
}

function dateFrom({ day, month = '', late, year, iso, bare }: Partial<Record<string, string>>): PartialDate | undefined {
  if (iso !== undefined) return parseIsoDate(iso);
  const number = year === undefined ? undefined : monthNamed(month)?.month;
  if (number === undefined) return { year: Number(year ?? bare) };
  const named = day ?? late;
  return dateOf(Number(year), number, named === undefined ? undefined : Number(named)) ?? { year: Number(year), month: number };
}
