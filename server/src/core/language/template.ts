import type { PartialDate } from '../text/date.ts';
import { remembered } from '../text/remembered.ts';
import type { Language } from './language.ts';

/**
 * Sentences by name. What stands in braces is filled in: `{count}` a value as it is, `{count|word|words}` the form of a
 * word that goes with a number, `{since:on}` a date in one of the forms that a language has for it.
 */
export type Messages = Readonly<Record<string, string>>;

/** What a template wants to be told: the names in its braces. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? NameIn<Slot> | Placeholders<Rest>
  : never;

type NameIn<Slot extends string> = Slot extends `${infer Name}|${string}`
  ? Name
  : Slot extends `${infer Name}:${string}`
    ? Name
    : Slot;

/** What fills a placeholder. It becomes words where the sentence does: how a date or a list reads is the language's business. */
export type Value<All extends Messages = Messages> = string | number | PartialDate | Translated | Phrase<All> | Listing<All>;

/** Words of the data, in English and in what other languages have them: `President of Serbia`, `prezydent Serbii`. */
export interface Translated {
  readonly en: string;
  readonly pl?: string | undefined;
}

/** Words that are part of a sentence, by their name among its messages. */
export interface Phrase<All extends Messages = Messages> {
  readonly phrase: keyof All & string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Things to be named one after another; when there are more than `most`, the last of them are counted. */
export interface Listing<All extends Messages = Messages> {
  readonly items: readonly (string | Phrase<All>)[];
  readonly most: number;
}

export type Values<Template extends string, All extends Messages = Messages> = Readonly<
  Record<Placeholders<Template>, Value<All>>
>;

/** `[2]`, `[2] and [3]`, `[2], [3] and [4]`; beyond `most` the rest is counted: `[2], [3] and 7 more`. */
export function enumerate<Item extends string | Phrase>(items: readonly Item[], most = 5) {
  return { items, most };
}

/** The template with its values in words; a placeholder without a value stays as it is. */
export function fill(
  template: string,
  values: Readonly<Record<string, Value>> | undefined,
  language: Language,
  phrase: (phrase: Phrase) => string,
): string {
  let text = '';
  for (const part of partsOf(template)) {
    if (typeof part === 'string') text += part;
    else {
      const value = values?.[part.name];
      text += value === undefined ? part.written : valueInWords(part, value, language, phrase);
    }
  }
  return text;
}

interface Slot {
  readonly written: string;
  readonly name: string;
  /** Of a date. */
  readonly form: string | undefined;
  /** Of a word that goes with a number, in the order of the language's plurals. */
  readonly counted: readonly string[] | undefined;
}

/** Templates are few, and each is taken apart once. */
const partsOf = remembered((template): readonly (string | Slot)[] =>
  template.split(/(\{[^{}]+\})/).flatMap((part, index): readonly (string | Slot)[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const [named = '', ...counted] = part.slice(1, -1).split('|');
    const [name = '', form] = named.split(':');
    return [{ written: part, name, form, counted: counted.length === 0 ? undefined : counted }];
  }),
);

function valueInWords({ form, counted }: Slot, value: Value, language: Language, phrase: (phrase: Phrase) => string): string {
  if (counted !== undefined) return counted[Math.min(language.plural(countOf(value)), counted.length - 1)] ?? '';
  if (typeof value !== 'object') return String(value);
  if ('en' in value) return value[language.code] ?? value.en;
  if ('phrase' in value) return phrase(value);
  if (!('items' in value)) return language.date(value, form);
  const items = value.items.map((item) => (typeof item === 'string' ? item : phrase(item)));
  return items.length > value.most
    ? language.list(items.slice(0, value.most - 1), items.length - value.most + 1)
    : language.list(items, 0);
}

function countOf(value: Value): number {
  if (typeof value === 'object') return 'items' in value ? value.items.length : 1;
  return Number(value);
}
