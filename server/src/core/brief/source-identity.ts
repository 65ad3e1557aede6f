import { formatIsoDate } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { EntryFields } from './entry-fields.ts';
import { normalisedUrl } from './normalised-url.ts';
import type { Entry, ReferenceList } from './references.ts';

/** Two entries that name one source. */
export interface DuplicateSource {
  readonly entry: Entry;
  readonly first: Entry;
  /** What they share: everything that counts, the address with titles that contradict, or title and date alone. */
  readonly by: 'url' | 'url-only' | 'title';
}

/** What an entry's source is known by, in a form in which slips and ways of writing make no difference. */
interface Identity {
  /** `undefined` without an address, and for `Ibid.` */
  readonly url: string | undefined;
  /** Title and date, when both say enough to know a source by them. */
  readonly titleAndDate: string | undefined;
  readonly title: string;
  readonly date: string | undefined;
  readonly authors: string | undefined;
  readonly publisher: string | undefined;
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
  const identities = entries.map((entry) => entry.ask(identityOf));
  const byUrl = new Map<string, number[]>();
  const byTitle = new Map<string, number>();
  const found: Repeated[] = [];
  for (const [index, one] of identities.entries()) {
    const { url, titleAndDate } = one;
    const others = url === undefined ? undefined : byUrl.get(url);
    const same = others === undefined ? undefined : sameUrl(one, others, identities);
    const first = titleAndDate === undefined ? undefined : byTitle.get(titleAndDate);
    if (same !== undefined) found.push({ index, ...same });
    else if (first !== undefined && sameByTitle(one, identities[first] as Identity)) found.push({ index, first, by: 'title' });
    if (titleAndDate !== undefined && first === undefined) byTitle.set(titleAndDate, index);
    if (others === undefined && url !== undefined) byUrl.set(url, [index]);
    else if (others !== undefined && others.length < MOST_COMPARED) others.push(index);
  }
  return found;
}

function identityOf(fields: EntryFields, shown: string): Identity {
  const { authors, title, date, publisher, url } = fields;
  const name = plain(title.text);
  const on = date && formatIsoDate(date.date);
  return {
    url: url === undefined || fields.ibid ? undefined : normalisedUrl(url.text),
    titleAndDate: !fields.ibid && on !== undefined && on.length > 4 && name.split(' ').length > 2 ? `${name} ${on}` : undefined,
    title: name,
    date: on,
    authors: authors && plain(authors.text),
    publisher: publisher && plain(publisher.text),
    part: partOf(shown, url?.text ?? ''),
  };
}

function sameUrl(
  one: Identity,
  earlier: readonly number[],
  identities: readonly Identity[],
): Pick<Repeated, 'first' | 'by'> | undefined {
  for (const first of earlier) {
    const other = identities[first] as Identity;
    if (one.part !== other.part) continue;
    if (one.title === '' || other.title === '' || areAlike(one.title, other.title)) return { first, by: 'url' };
    // One date and several titles make a collection; several of both make a slip, unless the address is a front page.
    const slip = one.date !== undefined && other.date !== undefined && one.date !== other.date;
    if (slip && isOfOnePage(one.url ?? '') && numbersIn(one.title) === numbersIn(other.title)) return { first, by: 'url-only' };
  }
  return undefined;
}

/** A statement of two ministries has one title and one day, and is two documents. */
function sameByTitle(one: Identity, other: Identity): boolean {
  if (one.part !== other.part || !shareAName(one.authors, other.authors)) return false;
  const [host, otherHost] = [one.url?.split('/')[0], other.url?.split('/')[0]];
  return !contradict(one.publisher, other.publisher) || host === undefined || otherHost === undefined || host === otherHost;
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

/** `/securing-the-quay-for-all`, `/content_1482839.htm`: one article, not the front page of a ministry or a data base. */
function isOfOnePage(url: string): boolean {
  return /\/(?:(?:[\p{L}\p{N}]+[-_]){3,}[\p{L}\p{N}]+|[^/]*\d{4,}[^/]*\.s?html?)(?:\.s?html?)?$/u.test(url);
}

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
