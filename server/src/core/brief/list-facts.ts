import type { EntryFacts, EntryQuestion } from './entry-facts.ts';

export type ListQuestion<Answer> = (entries: readonly EntryFacts[]) => Answer;

/** What all entries tell together: a key that touches none of them finds the answers there. */
export class ListFacts {
  readonly entries: readonly EntryFacts[];
  readonly #answers = new Map<ListQuestion<unknown>, unknown>();

  constructor(entries: readonly EntryFacts[]) {
    this.entries = entries;
  }

  ask<Answer>(question: ListQuestion<Answer>): Answer {
    if (!this.#answers.has(question)) this.#answers.set(question, question(this.entries));
    return this.#answers.get(question) as Answer;
  }
}

/** An entry, by its place in the list, and what it answered. */
export interface Answered<Answer> {
  readonly index: number;
  readonly answer: Answer;
}

/** A question to each entry as one to the list: the entries that have an answer. To be made once, as all questions. */
export function ofEach<Answer>(question: EntryQuestion<Answer | undefined>): ListQuestion<readonly Answered<Answer>[]> {
  return (entries) => {
    const answered: Answered<Answer>[] = [];
    for (let index = 0; index < entries.length; index++) {
      const answer = entries[index]?.ask(question);
      if (answer !== undefined) answered.push({ index, answer });
    }
    return answered;
  };
}
