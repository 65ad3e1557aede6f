import type { Brief } from '../brief/brief.ts';
import type { Entry } from '../brief/references.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { sourceName } from '../questions/source-name.ts';
import { TRANSPARENT } from '../text/marks.ts';
import { lineAt } from '../text/source.ts';
import { actorCard } from './actor-card.ts';
import { actorCompletions } from './actor-completion.ts';
import { citationCard } from './citation-card.ts';
import type { Completion, Completions } from './completions.ts';
import { headingCompletions } from './heading-completion.ts';
import { type ProseLine, proseLineAt } from './prose-line.ts';
import { COMPLETIONS } from './sentences.ts';

/** VS Code compares no more of a filter than this. */
const FILTER_LENGTH = 120;

/**
 * What can be written at the offset: behind `[` the entries, the one that is to be cited next first; behind `##`, or
 * where `asked` for at the beginning of a line, the headings that the profile knows and the text lacks; behind the
 * beginning of a name those of actors. Empty in code, in URLs, in the list of references, and in a text that is no brief.
 */
export function completionsAt(brief: Brief, offset: number, asked: boolean, language: Language = ENGLISH): Completions {
  const line = proseLineAt(brief, offset);
  if (line === undefined) return { items: [], cut: false };
  const citations = citationsAt(brief, line, offset, language);
  if (citations.length > 0) return { items: citations, cut: false };
  const actors = actorCompletions(brief, line, offset, language);
  return { items: [...headingCompletions(brief, line, offset, asked, language), ...actors.items], cut: actors.cut };
}

/** The card that goes with a completion, in Markdown; `undefined` where there is none to show. */
export function completionCard(
  brief: Brief,
  { number, actor }: Pick<Completion, 'number' | 'actor'>,
  language: Language = ENGLISH,
): string | undefined {
  if (number !== undefined) return citationCard(brief, number, language);
  const known = actor === undefined ? undefined : brief.glossary.actors.find(({ id }) => id === actor);
  return known && actorCard(known, brief.date, brief.glossary, language);
}

/** Numbers already in the bracket with what parts them, then what was begun: digits, or words of the entry. */
const OPEN_BRACKET =
  /^(?<done>\s*(?:\d+(?:\s*[-‐‑–—]\s*\d+)?\s*,\s*)*(?:(?<from>\d+)\s*[-‐‑–—]\s*)?)(?<begun>[\p{L}\p{N}][^\]]{0,60})?$/u;
const CLOSED = /^(?<digits>\d*)(?<close>\u0001?\])?(?<more>[\s\d,;\u0001–—-]{0,40}\])?/;

function citationsAt(brief: Brief, line: ProseLine, offset: number, language: Language): readonly Completion[] {
  const open = line.before.lastIndexOf('[');
  const inside = open < 0 ? undefined : OPEN_BRACKET.exec(line.before.slice(open + 1).replaceAll(TRANSPARENT, ' '))?.groups;
  // `- [` begins a task, `![` a picture.
  if (inside === undefined || /^\s*[-*+]\s+$|!$/.test(sourceLine(brief, offset).slice(0, open))) return [];
  const { done = '', from, begun = '' } = inside;
  const { digits = '', close = '', more } = CLOSED.exec(line.after)?.groups ?? {};
  const escaped = line.before.charAt(open - 1) === TRANSPARENT && sourceChar(brief, line.start + open - 1) === '\\';
  const closing = close !== '' || more === undefined ? (escaped ? '\\]' : ']') : '';
  const span = { start: offset - begun.length, end: offset + digits.length + close.length };
  const write = (number: number): string => `${/,$/.test(done) ? ' ' : ''}${number}${closing}`;
  const present = new Set((done.match(/\d+/g) ?? []).map(Number));
  return offered(brief, present, from === undefined ? undefined : Number(from), language).map((offer) => ({
    ...offer,
    span,
    text: write(offer.number),
  }));
}

type Offer = Omit<Completion, 'span' | 'text' | 'number'> & { readonly number: number };

/** The entries that are not in the bracket, or that end its range, and the number that a new one would have. */
function offered(brief: Brief, present: ReadonlySet<number>, from: number | undefined, language: Language): readonly Offer[] {
  const entries = [...(brief.references?.byNumber.values() ?? [])]
    .filter(({ number }) => (from === undefined ? !present.has(number) : number > from))
    .sort((a, b) => a.number - b.number);
  const cited = new Set(brief.citations.flatMap(({ numbers }) => numbers));
  const next = entries.find(({ number }) => !cited.has(number));
  const offers = entries.map((entry) => entryOffer(entry, entry === next));
  const free = (brief.references?.last ?? 0) + 1;
  return from === undefined ? [...offers, newOffer(free, language)] : offers;
}

function entryOffer(entry: Entry, next: boolean): Offer {
  const { long, date } = sourceName(entry);
  return {
    kind: 'entry',
    number: entry.number,
    label: `[${entry.number}]`,
    detail: ` ${long}`,
    description: date,
    filter: `${entry.number} ${long}`.slice(0, FILTER_LENGTH),
    sort: (next ? '0' : '1') + String(entry.number).padStart(4, '0'),
    preferred: next,
  };
}

function newOffer(number: number, language: Language): Offer {
  const words = say(language, COMPLETIONS, 'newReference');
  return {
    kind: 'new-reference',
    number,
    label: `[${number}]`,
    detail: ` ${words}`,
    description: '',
    filter: `${number} ${words}`,
    sort: '2',
    preferred: false,
  };
}

function sourceLine({ source }: Brief, offset: number): string {
  return source.lines[lineAt(source, offset)] ?? '';
}

function sourceChar({ source }: Brief, offset: number): string {
  const line = lineAt(source, offset);
  return (source.lines[line] ?? '').charAt(offset - (source.starts[line] ?? 0));
}
