import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { Entry } from '../brief/references.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { lineAt } from '../text/source.ts';
import { plainText, webLink } from './markdown-text.ts';
import { CITATION_CARD } from './sentences.ts';

/** What number `n` stands for, its link, and where it is cited. */
export function citationCard(brief: Brief, number: number, language: Language): string {
  const entry = brief.references?.byNumber.get(number);
  if (entry === undefined) return absence(brief, number, language);
  return [`${shown(number)} ${plainText(textOf(entry))}`, link(entry), citedAt(brief, number, language)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function absence({ references }: Brief, number: number, language: Language): string {
  if (references === undefined) return say(language, CITATION_CARD, 'withoutList', { number: shown(number) });
  // A number that the list leaves out is not beyond its end.
  if (number < references.last) return say(language, CITATION_CARD, 'without', { number: shown(number) });
  return say(language, CITATION_CARD, 'beyond', { number: shown(number), last: references.last });
}

/** More sources than these are counted: a card is to be seen at a glance. */
const MOST_SOURCES = 6;

/** What the numbers from one to another stand for, each with its link, `[1]` before `[2]` whichever way the range runs. */
export function rangeOfCards(brief: Brief, from: number, to: number, language: Language): string {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const count = last - first + 1;
  const told = count > MOST_SOURCES ? MOST_SOURCES - 1 : count;
  const cards = Array.from({ length: told }, (_, index) => sourceCard(brief, first + index, language));
  const rest = count > told ? [say(language, CITATION_CARD, 'more', { count: count - told })] : [];
  return [...cards, ...rest].join('\n\n');
}

function shown(number: number): string {
  return `**\\[${number}\\]**`;
}

function sourceCard(brief: Brief, number: number, language: Language): string {
  const entry = brief.references?.byNumber.get(number);
  if (entry === undefined) return say(language, CITATION_CARD, 'without', { number: shown(number) });
  return [`${shown(number)} ${plainText(textOf(entry))}`, link(entry)].filter((part) => part !== '').join(' ');
}

function textOf(entry: Entry): string {
  if (entry.url === undefined) return entry.text;
  const at = entry.text.lastIndexOf(entry.url.text.replace(/\s+/g, ' '));
  return at < 0 ? entry.text : entry.text.slice(0, at).replace(/\s*(?:Online|URL|Available (?:at|from)|Dostęp)?\s*:?\s*$/i, '');
}

function link({ url }: Entry): string {
  if (url === undefined) return '';
  const address = /^www\./i.test(url.text) ? `https://${url.text}` : url.text;
  return webLink(url.text, address);
}

function citedAt({ citations, source }: Brief, number: number, language: Language): string {
  const cited: readonly Citation[] = citations.filter(({ numbers }) => numbers.includes(number));
  if (cited.length === 0) return say(language, CITATION_CARD, 'nowhere');
  const all = [...new Set(cited.map(({ span }) => lineAt(source, span.start) + 1))];
  const lines = all.length > 8 ? `${all.slice(0, 8).join(', ')} …` : all.join(', ');
  return cited.length === 1
    ? say(language, CITATION_CARD, 'once', { lines })
    : say(language, CITATION_CARD, 'times', { count: cited.length, places: all.length, lines });
}
