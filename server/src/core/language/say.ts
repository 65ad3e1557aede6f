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

/** What is said of a group, in a language. */
export function sayIn(language: Language, sentences: Sentences, { message, values }: Said): string {
  return fill(templateOf(language, sentences, message), values, language, (name) => templateOf(language, sentences, name));
}

type Wanted<Template extends string, All extends Messages> = [Placeholders<Template>] extends [never]
  ? readonly []
  : readonly [values: Values<Template, All>];

/** One sentence of a group, in a language; the compiler checks its name and its values. */
export function say<All extends Messages, Name extends keyof All & string>(
  language: Language,
  sentences: Sentences<All>,
  message: Name,
  ...[values]: Wanted<All[Name], All>
): string {
  // Checked against the group's own messages above.
  return sayIn(language, sentences, { message, values: values as Said['values'] });
}

function templateOf({ sentences: translated }: Language, { id, messages }: Sentences, name: string): string {
  return translated[`${id}.${name}`] ?? messages[name] ?? name;
}
