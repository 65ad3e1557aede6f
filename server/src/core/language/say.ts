import type { Language } from './language.ts';
import { fill, type Messages, type Placeholders, type Value, type Values } from './template.ts';

/** Sentences that belong together. A sentence's id is the id of its group with its own name: `citation-undefined.beyond`. */
export interface Sentences<All extends Messages = Messages> {
  readonly id: string;
  readonly messages: All;
}

/** One of the sentences, to be put into words. */
export interface Said {
  readonly message: string;
  readonly values?: Readonly<Record<string, Value>> | undefined;
}

/** Declares sentences in English, as every other language translates them. */
export function defineSentences<const All extends Messages>(id: string, messages: All): Sentences<All> {
  return { id, messages };
}

/** A sentence that is not yet in words: it gets them where it is passed on to a person. */
export interface Sentence extends Said {
  readonly of: Sentences;
}

type Wanted<Template extends string, All extends Messages> = [Placeholders<Template>] extends [never]
  ? readonly []
  : readonly [values: Values<Template, All>];

/** One sentence of a group; the compiler checks its name and its values. */
export function sentence<All extends Messages, Name extends keyof All & string>(
  of: Sentences<All>,
  message: Name,
  ...[values]: Wanted<All[Name], All>
): Sentence {
  // Checked against the group's own messages above.
  return { of, message, values: values as Said['values'] };
}

/** The same in words. */
export function say<All extends Messages, Name extends keyof All & string>(
  language: Language,
  of: Sentences<All>,
  message: Name,
  ...values: Wanted<All[Name], All>
): string {
  return inWords(language, sentence(of, message, ...values));
}

/** A sentence, or several one after another, in the words of a language. */
export function inWords(language: Language, said: Sentence | readonly Sentence[]): string {
  if ('of' in said) return sayIn(language, said.of, said);
  return said.map((each) => inWords(language, each)).join(' ');
}

/** What is said of a group, in a language. */
export function sayIn(language: Language, of: Sentences, { message, values }: Said): string {
  return fill(templateOf(language, of, message), values, language, ({ phrase, values: own }) =>
    sayIn(language, of, { message: phrase, values: own }),
  );
}

function templateOf({ sentences }: Language, { id, messages }: Sentences, name: string): string {
  return sentences[`${id}.${name}`] ?? messages[name] ?? name;
}
