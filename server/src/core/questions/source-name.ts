import type { Entry } from '../brief/references.ts';

/** What a reader would call a source by: in completions and hints. */
export interface SourceName {
  /** `Vuksanovic 2019`, or the beginning of the title. */
  readonly short: string;
  /** `Vuk Vuksanovic, A Dragon Arrives in the Balkans`. */
  readonly long: string;
  /** As the entry writes it (`May 3, 2021`); empty when it has none. */
  readonly date: string;
}

const LONGEST_SHORT = 30;

export function sourceName({ text, fields: { authors, title, date } }: Entry): SourceName {
  const titleText = title.text || text;
  const short = authors === undefined ? undefined : `${firstOf(authors.text)}${date === undefined ? '' : ` ${date.date.year}`}`;
  return {
    short: shortened(short ?? titleText, LONGEST_SHORT),
    long: authors === undefined ? titleText : `${authors.text}, ${titleText}`,
    date: date?.text ?? '',
  };
}

/** The family name of the first author; of an institution the whole name. */
function firstOf(authors: string): string {
  const first = authors.split(/\s*[,;&]\s*|\s+(?:and|i|oraz|et)\s+/)[0] ?? authors;
  const words = first.split(/\s+/).filter((word) => !/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word));
  const isPerson = words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
  return isPerson ? (words.at(-1) ?? first) : first;
}

/** Cut between words, with an ellipsis. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:–-]+$/, '')}…`;
}
