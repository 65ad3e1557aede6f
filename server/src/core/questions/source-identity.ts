import type { EntryFacts } from '../brief/entry-facts.ts';
import type { Entry, ReferenceList } from '../brief/references.ts';
import type { EntryFields } from '../entry/fields.ts';
import { normalisedUrl } from '../entry/normalised-url.ts';
import { formatIsoDate } from '../text/date.ts';
import { fold } from '../text/fold.ts';

/** Two entries that name one source. */
export interface DuplicateSource {
  readonly entry: Entry;
  readonly first: Entry;
  /** What they share: everything that counts, the address under another title, or title and date alone. */
  readonly by: 'url' | 'url-only' | 'title';
}

/** What an entry's source is known by, in a form in which slips and ways of writing make no difference. */
interface Identity {
  /** `undefined` without an address, and for `Ibid.` */
  readonly url: string | undefined;
  /** Title and date, when both say enough to know a source by them. */
  readonly titleAndDate: string | undefined;
}

/** What decides when two entries share one of these. */
interface Details {
  readonly title: string;
  readonly date: string | undefined;
  readonly authors: string | undefined;
  readonly publisher: string | undefined;
  readonly host: string | undefined;
  /** It is the address of a site, not of a page of it. */
  readonly isFrontPage: boolean;
  /** `p. 15`, `chapter 3`, `#page=7`: which part of a long work is meant. */
  readonly part: string;
}

/** Of several earlier entries with one address so many are compared; a long work cited by its parts has many. */
const MOST_COMPARED = 4;

/** The entries whose source an earlier entry has already, each with the first that has it. */
export function duplicateSources({ entries, ask }: ReferenceList): readonly DuplicateSource[] {
  return ask(repeatedSources).map(({ index, first, by }) => ({
    entry: entries[index] as Entry,
    first: entries[first] as Entry,
    by,
  }));
}

interface Repeated {
  readonly index: number;
  readonly first: number;
  readonly by: DuplicateSource['by'];
}

function repeatedSources(entries: readonly EntryFacts[]): readonly Repeated[] {
  const byUrl = new Map<string, number[]>();
  const byTitle = new Map<string, number>();
  const found: Repeated[] = [];
  for (const [index, entry] of entries.entries()) {
    const { url, titleAndDate } = entry.ask(identityOf);
    const others = url === undefined ? undefined : byUrl.get(url);
    const same = others === undefined ? undefined : sameUrl(entry, others, entries);
    const first = titleAndDate === undefined ? undefined : byTitle.get(titleAndDate);
    if (same !== undefined) found.push({ index, ...same });
    else if (first !== undefined && sameByTitle(entry, entries[first] as EntryFacts)) found.push({ index, first, by: 'title' });
    if (titleAndDate !== undefined && first === undefined) byTitle.set(titleAndDate, index);
    if (others === undefined && url !== undefined) byUrl.set(url, [index]);
    else if (others !== undefined && others.length < MOST_COMPARED) others.push(index);
  }
  return found;
}

function identityOf({ title, date, url, ibid }: EntryFields): Identity {
  if (ibid) return { url: undefined, titleAndDate: undefined };
  const isExact = date?.date.month !== undefined && title.text.split(' ').length > 2;
  return {
    url: url && normalisedUrl(url.text),
    titleAndDate: isExact ? `${plain(title.text)} ${formatIsoDate(date.date)}` : undefined,
  };
}

function detailsOf({ authors, title, date, publisher, url }: EntryFields, shown: string): Details {
  const address = url && normalisedUrl(url.text);
  return {
    title: plain(title.text),
    date: date && formatIsoDate(date.date),
    authors: authors && plain(authors.text),
    publisher: publisher && plain(publisher.text),
    host: address?.split('/')[0],
    isFrontPage: FRONT_PAGE.test(address ?? ''),
    part: partOf(shown, url?.written ?? ''),
  };
}

function sameUrl(
  entry: EntryFacts,
  earlier: readonly number[],
  entries: readonly EntryFacts[],
): Omit<Repeated, 'index'> | undefined {
  const one = entry.ask(detailsOf);
  for (const first of earlier) {
    const other = (entries[first] as EntryFacts).ask(detailsOf);
    if (one.part !== other.part) continue;
    if (one.title === '' || other.title === '' || areAlike(one.title, other.title)) return { first, by: 'url' };
    // Much may be said to stand on a front page; what has an address of its own is one source.
    if (!one.isFrontPage) return { first, by: 'url-only' };
  }
  return undefined;
}

/** A statement of two ministries has one title and one day, and is two documents. */
function sameByTitle(entry: EntryFacts, first: EntryFacts): boolean {
  const [one, other] = [entry.ask(detailsOf), first.ask(detailsOf)];
  if (one.part !== other.part || !shareAName(one.authors, other.authors)) return false;
  if (one.host === undefined || other.host === undefined || one.host === other.host) return true;
  return !contradict(one.publisher, other.publisher);
}

/** `Nina Berg` and `N. Berg` may be one; an entry that names nobody agrees with all. */
function shareAName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const names = new Set(one.split(' '));
  return other.split(' ').some((name) => name.length > 1 && names.has(name));
}

function contradict(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one);
}

/** The same words but for a few; `Chapter 1` and `Chapter 2` are not alike. */
function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (numbersIn(one) !== numbersIn(other)) return false;
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 2 && (shared / (words.size + others.size - shared) >= 0.7 || shared === Math.min(words.size, others.size));
}

function numbersIn(title: string): string {
  return title.match(/\d+/g)?.join(' ') ?? '';
}

/** `varna.example.org`, `varna.example.org/en/index.html` */
const FRONT_PAGE = /^[^/?]+(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index\.\w+|default\.aspx?))*$/i;

const PART = /(?<!\p{L})(?:pp?|ss?|ch|chap|chapter|art|sec|section|part|annex|para|vol|rozdz|§)\.?\s?(?=\d)[\d–-]+|#[^\s]+$/giu;

function partOf(shown: string, url: string): string {
  return [...(shown.replace(url, '').match(PART) ?? []), /#[^\s]*\d[^\s]*$/.exec(url)?.[0] ?? ''].join(' ').trim();
}

/** Words without case, diacritics and punctuation. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
