import type { Actor } from '../glossary/actor.ts';
import { isLoose, isUnmistakable, needsOwner, officeOf, rolesInOffice } from '../glossary/offices.ts';
import type { Owner } from '../glossary/owners.ts';
import type { TextEdit } from '../text/edit.ts';
import { monthNamed } from '../text/months.ts';
import type { Span } from '../text/span.ts';

/** A title that a text gives to somebody. Offsets are those of the text. */
export interface WrittenTitle {
  /** With the words that tell whose office it is, unless they are a possessive: `European Council President`. */
  readonly span: Span;
  /** As it stands there. */
  readonly text: string;
  readonly office: string;
  /** Whose office it is, where the text says so. */
  readonly owner: Owner | undefined;
  /** `then`, `former`, `future`: the text says itself that it was not held at its date. */
  readonly moved: boolean;
  /** `current`, `incumbent`: it is meant to be held at the date of the text, whatever date stands beside it. */
  readonly current: boolean;
  /** It may be somebody else's (`Vučić, Prime Minister of Serbia, Brnabić`), so it says nothing of one who never held it. */
  readonly unsure: boolean;
  /** It is one in Polish, which has one word for several offices. */
  readonly polish: boolean;
  /** What makes a former one of it, and how it reads then; `undefined` where that is not certain. */
  readonly former: FormerTitle | undefined;
}

export interface FormerTitle {
  readonly text: string;
  readonly edit: TextEdit;
}

/** Somebody whom a text names, and what is known of the words around. */
export interface Bearer {
  readonly actor: Actor;
  readonly span: Span;
  /** The country, institution or party that exactly the words of a stretch name. */
  readonly ownerAt: (span: Span) => Owner | undefined;
  /** The institution of theirs that a word shortens: `Commission`. */
  readonly shortOwner: (word: string, office: string) => Owner | undefined;
  /** Whether the glossary knows of such an office of the bearer there. */
  readonly hasServed: (owner: Owner, office: string) => boolean;
  /** Whether the bearer may have had such an office there. */
  readonly mayServe: (owner: Owner, office: string) => boolean;
}

/** How far from a name its title may begin, in UTF-16 units, and of how many words it may be. */
export const REACH = 90;
const MOST_WORDS = 9;
const MOST_WORDS_OF_OWNER = 9;

/** What every title that tells an office has in it. */
const TITLE =
  /president|premier|minister|chancellor|secretary|commissioner|representative|policy chief|chief executive|director|security advis|\b[PF]M\b/i;

/** `former US`, `then foreign minister and`: a few words may stand between. */
export const MOVED =
  /(?<!\p{L})(?:then|former|formerly|one-time|onetime|last|ex|late|previous|past|future|incoming|outgoing|later|newly|elected|elect|once|erstwhile|ousted|deposed|designate|candidate|nominee|presumptive|acting|interim|caretaker|deputy|vice|assistant|associate|shadow|first|predecessors?|successors?|successive|(?:resignation|dismissal|ousting|ouster|removal|departure|downfall) of|ówczesn\p{L}+|był\p{L}*|przyszł\p{L}+)[\s–,-]*(?:[„“"]?[\p{L}.'’-]+[”"]?\s(?:–\s)?){0,4}$/iu;

/**
 * `under President Trump`, `signed by President Trump` and `when President Trump came` are about his time, whenever that was,
 * and so they are of the second of two; of `adviser to the President` the next name is another.
 */
const TIME_OF =
  /(?<!\p{L})(?:(?:under|during|since|when|(?:\p{L}+(?:ed|en)|built|made|struck|led|begun|set)\s+by)\s+(?:the\s+)?(?:(?:[^.;:!?]|(?<=\p{Lu})\.){0,60}\sand\s+(?:the\s+)?)?|(?:administrations?|presidency|governments?|cabinets?|years|days|era|terms?|tenure|time|legacy|election|death|funeral|burial|assassination|murder|killing|memory|statue)\s+of\s+(?:the\s+)?(?:late\s+)?|party\s+|(?:advis[eo]r|assistant|aide|counsell?or|deputy|envoy|representative)\s+(?:to|of)\s+the\s+|chief\s+of\s+staff\s+(?:to|of)\s+(?:the\s+)?)$/iu;
const CURRENT = /(?:^|[\s-])(?:current|incumbent|sitting|present|today['’]s)\s+$/i;
const NEW = /(?:^|[\s-])new\s+$/i;

/** `President Obama (2009–2017)`, `President Trump’s first term`. */
export const OWN_TIME =
  /^(?:\s*\((?:[^()]*\s)?(?:19|20)\d\d|['’]s?\s+(?:\p{L}+\s+)?(?:term|presidency|premiership|chancellorship|tenure|era|time|years|administration|government|cabinet|death|funeral|burial|assassination|murder|killing|memory)\b|\s+was\s+(?:assassinated|killed|murdered|shot|buried)\b)/iu;

/** Words with a capital that may stand before a title and tell no owner. */
const NO_OWNER =
  /^(?:Mr|Mrs|Ms|Madam|Mister|Excellency|Comrade|Republican|Democrat|Democratic|Conservative|Labour|Liberal|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/**
 * The title beside a name, before it (`Interior Minister Vulin`, `the Prime Minister of Serbia, Ana Brnabić`) or behind
 * it (`Zhao Kezhi, the Minister of Public Security`); `undefined` when there is none that tells an office, or when it is one
 * of an institution that nobody knows (`CDU Premier`).
 */
export function writtenTitle(text: string, bearer: Bearer): WrittenTitle | undefined {
  const { start, end } = bearer.span;
  if (!TITLE.test(text.slice(Math.max(0, start - REACH), end + REACH))) return undefined;
  return titleBefore(text, bearer) ?? titleBehind(text, bearer);
}

function titleBefore(text: string, bearer: Bearer): WrittenTitle | undefined {
  const { start, end } = bearer.span;
  const from = Math.max(0, start - REACH);
  const stretch = text.slice(from, start);
  const apart = SHARED.exec(stretch) ?? /(?<comma>,)?\s+$/.exec(stretch);
  if (apart === null) return undefined;
  const said = stretch.slice(0, apart.index);
  const clause = clauseStart(said);
  if (!TITLE.test(said.slice(clause))) return undefined;
  const words = wordsIn(said.slice(clause), from + clause);
  // `Minister of Foreign Affairs of the Republic of Korea`: what is behind one of them is a country.
  const behindOf = (word: Word) => ownerBehind(text, word.end, bearer, from + said.length);
  const of = words.findIndex((word, index) => index > 0 && word.word === 'of' && behindOf(word)?.end === from + said.length);
  const behind = of < 0 ? undefined : behindOf(words[of] as Word);
  const title = longestTitle(text, words.slice(0, behind === undefined ? words.length : of), bearer, 'last');
  if (title === undefined || (behind !== undefined && !bearer.mayServe(behind.owner, title.office))) return undefined;
  const ahead = ownerBefore(text, title, words, bearer);
  if (ahead === 'unknown') return undefined;
  const before = behind === undefined ? ahead : undefined;
  const owner = behind?.owner ?? before?.owner;
  const comma = apart.groups?.comma !== undefined;
  // `the Prime Minister of Serbia, Ana Brnabić`; without its country the comma may part two people, but for `The Chancellor, Angela Merkel, spoke`.
  if (comma && behind === undefined && !/^,(?!\s+and\s)/.test(text.slice(end, end + 8))) return undefined;
  if (comma && owner === undefined && !/\bthe\s+$/i.test(text.slice(from, title.span.start))) return undefined;
  const span = { start: before?.start ?? title.span.start, end: behind?.end ?? title.span.end };
  const lead = text.slice(from, span.start);
  return titleAt(text, span, title.office, owner, bearer, {
    moved: MOVED.test(lead) || TIME_OF.test(lead) || OWN_TIME.test(text.slice(end, end + REACH)),
    // `Head of the Office of the President of Ukraine Andriy Yermak`
    unsure: comma || /\b(?:of|to|for)\s+(?:the\s+)?$/.test(lead),
  });
}

/** Where the last clause begins. */
function clauseStart(said: string): number {
  let start = said.length;
  while (start > 0 && !'.;:!?()[]"“”„'.includes(said.charAt(start - 1))) start -= 1;
  return start;
}

function titleBehind(text: string, bearer: Bearer): WrittenTitle | undefined {
  const { end } = bearer.span;
  const stretch = text.slice(end, end + REACH);
  const apart = /^,\s+/.exec(stretch);
  if (apart === null) return undefined;
  const clause =
    stretch.slice(apart[0].length).split(/(?<!\b\p{Lu})\.|[,;:!?()[\]"“”„]|\s(?:and|who|which|met|said|has|had|was|is)\s/u)[0] ??
    '';
  const begin = end + apart[0].length;
  const words = wordsIn(clause, begin);
  for (let first = 0; first < Math.min(MOST_WORDS, words.length); first += 1) {
    const title = longestTitle(text, words.slice(first), bearer, 'first');
    if (title === undefined) continue;
    // `Samantha Power, foreign ministers and`: of several people, so it is not hers.
    if (PLURAL.test(text.slice(title.span.start, title.span.end))) return undefined;
    const before = ownerBefore(text, title, words, bearer);
    const lead = text.slice(begin, before !== 'unknown' && before !== undefined ? before.from : title.span.start);
    // `the`, `China's`, `the then` may come before the title, and little else.
    if (before === 'unknown' || !/^(?:(?:the|a|then|former|current|new|its|their)[\s-]+)*$/i.test(lead)) return undefined;
    // `Secretary of State for Business`, `Minister of Internal and Foreign Trade`
    if (
      /^\s+(?:for\s|and\s+\p{Lu})/u.test(text.slice(title.span.end, title.span.end + 8)) &&
      / (?:minister|of state)$/.test(title.office)
    )
      return undefined;
    const of = /^\s+of\s+/.exec(text.slice(title.span.end, title.span.end + REACH));
    const behind = of === null ? undefined : ownerBehind(text, title.span.end + of[0].length, bearer, begin + clause.length);
    if (of !== null && (behind === undefined || !bearer.mayServe(behind.owner, title.office))) return undefined;
    const span = { start: before?.start ?? title.span.start, end: behind?.end ?? title.span.end };
    const rest = text.slice(span.end, span.end + REACH);
    return titleAt(text, span, title.office, behind?.owner ?? before?.owner, bearer, {
      moved:
        MOVED.test(text.slice(end, span.start)) ||
        /^[\s-]+(?:elect|designate)\b|^\s+(?:from|between|until|till|since|in)\s(?:\p{L}+\s)?(?:19|20)\d\d/u.test(rest),
      unsure: /^,\s+(?:and\s+)?\p{Lu}/u.test(rest),
    });
  }
  return undefined;
}

function titleAt(
  text: string,
  span: Span,
  office: string,
  owner: Owner | undefined,
  { actor }: Bearer,
  { moved, unsure }: { readonly moved: boolean; readonly unsure: boolean },
): WrittenTitle | undefined {
  if (needsOwner(office) && owner?.kind !== 'institution') return undefined;
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const lead = text.slice(Math.max(0, span.start - REACH), span.start);
  const current = CURRENT.test(lead);
  const isOne = rolesInOffice(actor, office).length > 0 && !PLURAL.test(written);
  return {
    span,
    text: written,
    office,
    owner,
    moved,
    current,
    polish: false,
    unsure: unsure || isLoose(office) || !isUnmistakable(office),
    former: isOne && !current && !NEW.test(lead) ? formerAt(text, span.start, written) : undefined,
  };
}

/** `an Interior Minister` becomes `a former Interior Minister`, and `PRIME MINISTER` a `FORMER PRIME MINISTER`. */
function formerAt(text: string, start: number, written: string): FormerTitle {
  const article = /\b(a)n\s+$/iu.exec(text.slice(Math.max(0, start - 8), start));
  const word = isInCapitals(written) ? 'FORMER' : article === null && opensSentence(text, start) ? 'Former' : 'former';
  const lead = article === null ? `${word} ` : `${article[1]} ${word} `;
  const from = start - (article?.[0].length ?? 0);
  return { text: `${lead}${written}`, edit: { span: { start: from, end: start }, text: lead } };
}

/** Whether a title is written in capitals throughout; `PM` always is. */
export function isInCapitals(written: string): boolean {
  return /\p{Lu}{3}/u.test(written) && !/\p{Ll}/u.test(written);
}

/** Whether a sentence, a heading or an item of a list begins there. */
export function opensSentence(text: string, start: number): boolean {
  // What stands further off says nothing of it; the letter keeps `^` for the beginning of the text.
  const near = start > REACH ? `x${text.slice(start - REACH, start)}` : text.slice(0, start);
  const lead = near.replace(/[^\S\n\r]*[\u0001\uFFFC*_]*$/u, '');
  return /(?:^|[.!?]["”’)]?)\s*$|(?:^|\n)[^\S\n]*(?:[-*+]|\d+[.)]|#+|\|)\s*$/u.test(lead);
}

interface PlacedOwner {
  readonly owner: Owner;
  /** Where the title begins with it; behind a possessive (`Serbia's President`) that is the title alone. */
  readonly start: number;
  /** Where the words of the owner begin. */
  readonly from: number;
}

/** `European Council President`, `Serbia's President`; `unknown` when a word tells an institution that nobody knows. */
function ownerBefore(
  text: string,
  { span, office }: Title,
  words: readonly Word[],
  { ownerAt, shortOwner, mayServe }: Bearer,
): PlacedOwner | 'unknown' | undefined {
  const lead = text.slice(Math.max(0, span.start - REACH), span.start);
  const tokens = [...lead.matchAll(/\S+(?=\s)/g)].slice(-MOST_WORDS_OF_OWNER);
  const behind = span.start - lead.length;
  const last = tokens.at(-1);
  if (last === undefined || !/[\p{L}\p{N}.'’]$/u.test(last[0])) return undefined;
  const possessive = /['’]s?$/.exec(last[0])?.[0];
  const to = behind + last.index + last[0].length - (possessive?.length ?? 0);
  for (const token of tokens) {
    const from = behind + token.index + (/^[(“"]+/.exec(token[0])?.[0].length ?? 0);
    const owner = from < to ? ownerAt({ start: from, end: to }) : undefined;
    if (owner === undefined) continue;
    if (!mayServe(owner, office)) return owner.kind === 'country' ? undefined : 'unknown';
    // `the Party of Serbia President`: a part of a name that nobody knows.
    if (owner.isPlace && /\bof\s+(?:the\s+)?$/.test(text.slice(0, from))) return 'unknown';
    // `in Serbia President Vučić said`
    if (
      owner.isPlace &&
      possessive === undefined &&
      /\b(?:in|at|across|near|into|within|outside|throughout)\s+$/i.test(text.slice(0, from))
    )
      return undefined;
    return { owner, start: possessive === undefined ? from : span.start, from };
  }
  const index = words.findIndex(({ end }) => end > behind + last.index && end <= span.start);
  const word = words[index]?.word ?? '';
  if (index < 0 || !/^\p{Lu}/u.test(word) || NO_OWNER.test(word) || monthNamed(word) !== undefined) return undefined;
  const short = shortOwner(word.replace(/['’]s?$/, ''), office);
  const from = (words[index] as Word).start;
  if (short !== undefined) return { owner: short, start: possessive === undefined ? from : span.start, from };
  return index === 0 && opensSentence(text, from) ? undefined : 'unknown';
}

/** The owner that begins at an offset, `the` left out, and ends before `limit`. */
function ownerBehind(
  text: string,
  from: number,
  { ownerAt }: Bearer,
  limit: number,
): (Span & { readonly owner: Owner }) | undefined {
  const gap = /^\s*(?:the\s+)?/.exec(text.slice(from, from + REACH))?.[0].length ?? 0;
  const start = from + gap;
  const tokens = [...text.slice(start, limit).matchAll(/[^\s,]+/g)].slice(0, MOST_WORDS_OF_OWNER);
  for (const token of tokens.reverse()) {
    const end = start + token.index + token[0].length;
    const owner = ownerAt({ start, end });
    if (owner !== undefined) return { owner, start, end };
  }
  return undefined;
}

interface Title {
  readonly span: Span;
  readonly office: string;
}

export interface Word extends Span {
  readonly word: string;
}

export function wordsIn(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: offset + index,
    end: offset + index + word.length,
  }));
}

/** The longest title that the words begin or end with. */
function longestTitle(text: string, words: readonly Word[], { actor }: Bearer, side: 'first' | 'last'): Title | undefined {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const title = titleOf(text, side === 'first' ? words.slice(0, count) : words.slice(-count), actor);
    if (title !== undefined) return title;
  }
  return undefined;
}

const PLURAL = /(President|Premier|Minister|Chancellor|Commissioner)s$/i;

/** What stands between a title of two and the second of them: `Presidents Xi Jinping and Donald Trump`. */
const SHARED = /(?<=(?:[Pp]resident|[Pp]remier|[Mm]inister|[Cc]hancellor)s)\s+(?:\p{Lu}[\p{L}\p{M}’'-]+\s+){1,3}and\s+$/u;

/** As people shorten them, in capitals: `5 pm` is a time. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['PM', 'Prime Minister'],
  ['FM', 'Foreign Minister'],
]);

function titleOf(text: string, words: readonly Word[], actor: Actor): Title | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || /^(?:the|of|and)$/i.test(first.word)) return undefined;
  if (/[^\p{L}\p{M}\p{N}\s'’-]/u.test(text.slice(first.start, last.end))) return undefined;
  // `Presidents Vučić and Trump`
  const titles = words.map(({ word }, index) => (index === words.length - 1 ? word.replace(PLURAL, '$1') : word));
  const title = titles.join(' ');
  // `at 5 PM Boris Johnson spoke`
  if (SHORT.has(title) && /\d\s*$/.test(text.slice(Math.max(0, first.start - 8), first.start))) return undefined;
  const office = officeOf(SHORT.get(title) ?? title);
  // Of `Last year Enlargement Commissioner` only what the glossary has is a title.
  if (office === undefined || (isLoose(office) && rolesInOffice(actor, office).length === 0)) return undefined;
  return { span: { start: first.start, end: last.end }, office };
}
