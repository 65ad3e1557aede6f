import { officeOf } from '../glossary/offices.ts';
import type { Span } from '../text/span.ts';

/** A title that a text gives to somebody. Offsets are those of the text. */
export interface WrittenTitle {
  readonly span: Span;
  /** As it stands there. */
  readonly text: string;
  readonly office: string;
  /** `then`, `former`, `future`: the text says itself that it was not held at its date. */
  readonly moved: boolean;
}

/** How far from a name its title may begin, in UTF-16 units, and of how many words it may be. */
const REACH = 90;
const MOST_WORDS = 9;

/** What every title that tells an office has in it. */
const TITLE = /president|premier|minister|chancellor|secretary/i;

/** `former US`, `then foreign minister and`: a few words may stand between. */
const MOVED =
  /(?:^|[\s-])(?:then|former|formerly|ex|late|previous|past|future|incoming|outgoing|later|elect|designate|candidate|acting|deputy|vice|first|ówczesn\p{L}+|był\p{L}+|przyszł\p{L}+)[\s-]*(?:[\p{L}.'’-]+\s){0,4}$/iu;

/**
 * The title beside a name, before it (`Interior Minister Vulin`, `the Prime Minister of Serbia, Ana Brnabić`) or behind
 * it (`Zhao Kezhi, the Minister of Public Security`); `undefined` when there is none that tells an office. `isPlace`
 * says whether some words name a country.
 */
export function writtenTitle(text: string, name: Span, isPlace: (words: string) => boolean): WrittenTitle | undefined {
  if (!TITLE.test(text.slice(Math.max(0, name.start - REACH), name.end + REACH))) return undefined;
  return titleBefore(text, name, isPlace) ?? titleBehind(text, name, isPlace);
}

function titleBefore(text: string, { start }: Span, isPlace: (words: string) => boolean): WrittenTitle | undefined {
  const from = Math.max(0, start - REACH);
  const stretch = text.slice(from, start);
  const apart = /(?<comma>,)?\s+$/.exec(stretch);
  if (apart === null) return undefined;
  const lead = stretch.slice(0, apart.index);
  const clause = Math.max(...[...'.;:!?()[]"“”„'].map((mark) => lead.lastIndexOf(mark))) + 1;
  const words = wordsIn(lead.slice(clause), from + clause);
  // `the Prime Minister of Serbia, Ana Brnabić`; without its country the comma may part two people.
  const of = words.findLastIndex(({ word }) => word === 'of');
  const place =
    of > 0 &&
    isPlace(
      words
        .slice(of + 1)
        .map(({ word }) => word)
        .filter((word) => word !== 'the')
        .join(' '),
    )
      ? of
      : undefined;
  if (apart.groups?.comma !== undefined && place === undefined) return undefined;
  const ends = place === undefined ? [words.length] : [place];
  for (const end of ends) {
    for (let count = Math.min(MOST_WORDS, end); count > 0; count -= 1) {
      const title = titleOf(text, words.slice(end - count, end));
      if (title !== undefined) return { ...title, moved: MOVED.test(text.slice(from, title.span.start)) };
    }
  }
  return undefined;
}

function titleBehind(text: string, { end }: Span, isPlace: (words: string) => boolean): WrittenTitle | undefined {
  const stretch = text.slice(end, end + REACH);
  const apart = /^,\s+/.exec(stretch);
  if (apart === null) return undefined;
  const clause = stretch.slice(apart[0].length).split(/[.,;:!?()[\]"“”„]|\s(?:and|who|which|met|said|has|had|was|is)\s/)[0] ?? '';
  const words = wordsIn(clause, end + apart[0].length);
  // `the Serbian`, `China's`, `the then` may come before the title, and little else.
  for (let first = 0; first < Math.min(4, words.length); first += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - first); count > 0; count -= 1) {
      const title = titleOf(text, words.slice(first, first + count));
      if (title === undefined) continue;
      const lead = text.slice(end, title.span.start);
      return {
        ...title,
        moved: MOVED.test(lead) || /\b(?:elect|designate)\b/.test(text.slice(title.span.end, title.span.end + 12)),
      };
    }
    const { word } = words[first] as Word;
    if (!/^(?:the|a|then|former|current|new|its|their)$|['’]s?$/i.test(word) && !isPlace(word.replace(/['’]s?$/, '')))
      return undefined;
  }
  return undefined;
}

interface Word extends Span {
  readonly word: string;
}

function wordsIn(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: offset + index,
    end: offset + index + word.length,
  }));
}

function titleOf(text: string, words: readonly Word[]): Omit<WrittenTitle, 'moved'> | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || /^(?:the|of|and)$/i.test(first.word)) return undefined;
  if (/[^\p{L}\p{M}\p{N}\s'’-]/u.test(text.slice(first.start, last.end))) return undefined;
  // `Presidents Vučić and Trump`
  const titles = words.map(({ word }, index) =>
    index === words.length - 1 ? word.replace(/(President|Premier|Minister|Chancellor)s$/i, '$1') : word,
  );
  const office = officeOf(titles.join(' '));
  return office === undefined
    ? undefined
    : { span: { start: first.start, end: last.end }, text: text.slice(first.start, last.end), office };
}
