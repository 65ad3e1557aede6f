import type { Span } from '../text/span.ts';

/** Beyond this many commas nobody lists authors. */
const MOST_PARTS = 10;

/** Longer names are titles. */
const MOST_WORDS = 4;

const PARTICLE = /^(?:de|da|del|della|di|van|von|der|den|la|le|al|el|bin|ibn|y|dos|du|af|ten|ter)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)$/u;
const INITIALS = /^(?:\p{Lu}\p{L}?\.[\s-]?){1,4}$/u;
/** Words that begin or make titles, not names. */
const TITLE_WORD =
  /^(?:the|a|an|on|in|at|to|of|for|from|how|why|what|who|whose|when|where|which|is|are|after|before|beyond|between|new|old|annual|joint|press|white|green|report|policy|law|act|bill|treaty|agreement|statement|speech|strategy|review|programme|program|plan|paper|brief|study|decision|resolution|directive|regulation|convention|memorandum|interview|opinion|judgment|constitution|war|trade|big|great|ustawa|umowa|raport|sprawozdanie|rozporządzenie|wyrok|uchwała|strategia|nowa|nowy)$/iu;
/** Places of several words: a title that begins with one and a comma (`Saudi Arabia, Iran restore ties`) has no author. */
const PLACE =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|new|saudi|great|sri|costa|el|san|santa|sierra|burkina|hong|united|european|czech|slovak|dominican|ivory|cape|papua|south-east|middle|latin|belt|inner)\s.+|bosnia.+|.+\s(?:republic|islands?|city|arabia|sea|asia|europe|africa|america|balkans|union|states|kingdom|emirates|nations|korea|kong|lanka|province|region|county))$/iu;
const ORGANISATION =
  /(?<!\p{L})(?:ministry|ministries|bank|commission|council|parliament|government|institute|agency|cent(?:er|re)|office|committee|embassy|university|organi[sz]ation|association|foundation|department|authority|bureau|administration|secretariat|chamber|fund|court|service|initiative|observatory|academy|federation|forum|network|alliance|ministerstwo|rząd|sejm|senat|urząd|instytut|ośrodek|uniwersytet|agencja|rada|komisja|fundacja|stowarzyszenie|główny|izba)(?!\p{L})/iu;
const LOWER_IN_ORGANISATION =
  /^(?:of|the|for|and|in|on|to|de|des|du|la|w|i|oraz|na|do|ds\.?|&|\p{Ll}+(?:ych|ego|ej|a|u|i|y|ów))$/u;
const PLACE_AND_YEAR = /^(?:\p{Lu}[\p{L}-]*\s){0,3}\d/u;
/** `Serbia agree to …`: the second half of a compound subject; what stands before its comma is the first half. */
const SECOND_SUBJECT =
  /^(?:\p{Lu}[\p{L}'’-]*[^\Ws]\s+){1,3}(?:agree|vow|sign|hold|discuss|launch|pledge|seek|eye|meet|urge|boost|deepen|strengthen|expand|restore|resume|mark|celebrate|open|clash|talk|trade)(?!\p{L})/u;

/**
 * The authors that `text` begins with, in `Author, Author and Author, Title`; `undefined` when it begins with its
 * title. `publisher` helps: an institution often publishes what it has written.
 */
export function authorsOf(text: string, publisher: string | undefined): Span | undefined {
  const parts = partsOf(text);
  let count = 0;
  while (count < parts.length - 1) {
    const part = (parts[count] as Part).text;
    const next = (parts[count + 1] as Part).text;
    if (SECOND_SUBJECT.test(next)) break;
    // `Kowalski, B., Title`
    if (/^\p{Lu}[\p{L}'’-]+$/u.test(part) && INITIALS.test(next) && count + 2 < parts.length) count += 2;
    else if (
      arePeople(part) ||
      (count === 0 && /^["“„«]/.test(next) && isNamed(part)) ||
      (count === 0 && isOrganisation(part, publisher))
    )
      count += 1;
    else break;
  }
  // `Jan Lis, Porty Bałtyku, Kraków 2015`: what is left has to be a title.
  if (count > 1 && PLACE_AND_YEAR.test(parts[count]?.text ?? '')) count -= 1;
  const last = parts[count - 1];
  return last === undefined ? undefined : { start: (parts[0] as Part).start, end: last.start + last.text.length };
}

const QUOTES = '"“„«”»';

interface Part {
  readonly start: number;
  readonly text: string;
}

/** What stands between commas, the last part being all the rest; commas in quotations and brackets divide nothing. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length && parts.length < MOST_PARTS; i++) {
    const char = text.charAt(i);
    if (QUOTES.includes(char)) break;
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    if (char !== ',' || depth > 0) continue;
    parts.push(partAt(text, from, i));
    from = i + 1;
  }
  parts.push(partAt(text, from, text.length));
  return parts;
}

function partAt(text: string, from: number, to: number): Part {
  const slice = text.slice(from, to);
  const trimmed = slice.trimStart();
  return { start: from + slice.length - trimmed.length, text: trimmed.trimEnd() };
}

/** One name or several joined by words: `Ada Lind and Jan Lis`, `A. Nowak & J. Lis`, `Ada Lind (ed.)`, `J. Lis et al.` */
function arePeople(text: string): boolean {
  if (text.length > 120) return false;
  const names = text
    .replace(/\s*\((?:eds?|red|ed\. by|oprac|tłum|trans)\.?\)$|\s+(?:et al|i in|i inni)\.?$/iu, '')
    .split(/\s+(?:and|i|oraz|with)\s+|\s*[&;]\s*/);
  return names.length > 0 && names.every((name) => isPerson(name.trim()));
}

function isPerson(name: string): boolean {
  const words = name.split(/\s+/, MOST_WORDS + 1);
  if (words.length === 1) return /^[\p{Script=Han}·]{2,4}$/u.test(name);
  if (words.length > MOST_WORDS) return false;
  let capitals = 0;
  let isSpelledOut = false;
  for (const word of words) {
    if (NAME_WORD.test(word)) {
      if (TITLE_WORD.test(word)) return false;
      capitals += 1;
      isSpelledOut ||= /\p{Ll}/u.test(word);
    } else if (!PARTICLE.test(word)) return false;
  }
  return capitals > 1 && isSpelledOut && !PLACE.test(name);
}

/** `The Economist, "Hungary to Serbia"`: what stands before a quoted title need not look like a name. */
function isNamed(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || LOWER_IN_ORGANISATION.test(word));
}

function isOrganisation(text: string, publisher: string | undefined): boolean {
  if (text.length > 120 || text === '') return false;
  if (publisher?.toLowerCase().startsWith(text.toLowerCase())) return true;
  const words = text.split(/\s+/);
  if (!/^\p{Lu}/u.test(text) || TITLE_WORD.test(words[0] ?? '')) return false;
  return ORGANISATION.test(text) && words.every((word) => /^["(]?\p{Lu}/u.test(word) || LOWER_IN_ORGANISATION.test(word));
}
