import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { Entry } from '../brief/references.ts';
import { lineAt } from '../text/source.ts';
import { plainText, webLink } from './markdown-text.ts';

/** What number `n` stands for, its link, and where it is cited. */
export function citationCard(brief: Brief, number: number): string {
  const entry = brief.references?.byNumber.get(number);
  if (entry === undefined) {
    const list =
      brief.references === undefined
        ? 'the brief has no numbered list of references'
        : `the list ends at ${brief.references.last}`;
    return `**\\[${number}\\]** has no entry: ${list}.`;
  }
  return [`**\\[${number}\\]** ${plainText(textOf(entry))}`, link(entry), citedAt(brief, number)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** More sources than these are counted: a card is to be seen at a glance. */
const MOST_SOURCES = 6;

/** What the numbers from one to another stand for, each with its link, `[1]` before `[2]` whichever way the range runs. */
export function rangeOfCards(brief: Brief, from: number, to: number): string {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const count = last - first + 1;
  const shown = count > MOST_SOURCES ? MOST_SOURCES - 1 : count;
  const cards = Array.from({ length: shown }, (_, index) => sourceCard(brief, first + index));
  return [...cards, ...(count > shown ? [`and ${count - shown} more.`] : [])].join('\n\n');
}

function sourceCard(brief: Brief, number: number): string {
  const entry = brief.references?.byNumber.get(number);
  if (entry === undefined) return `**\\[${number}\\]** has no entry.`;
  return [`**\\[${number}\\]** ${plainText(textOf(entry))}`, link(entry)].filter((part) => part !== '').join(' ');
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

function citedAt({ citations, source }: Brief, number: number): string {
  const cited: readonly Citation[] = citations.filter(({ numbers }) => numbers.includes(number));
  if (cited.length === 0) return 'Cited nowhere in the text.';
  const lines = [...new Set(cited.map(({ span }) => lineAt(source, span.start) + 1))];
  const shown = lines.length > 8 ? `${lines.slice(0, 8).join(', ')} …` : lines.join(', ');
  return `Cited ${cited.length === 1 ? 'once' : `${cited.length} times`}: ${lines.length === 1 ? 'line' : 'lines'} ${shown}.`;
}
