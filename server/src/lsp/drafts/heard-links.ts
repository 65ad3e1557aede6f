import { type LinkAnswers, NO_ANSWERS } from '../../core/index.ts';
import { sameAddress } from '../workspace/addresses.ts';

/** What was answered for the links of a document. */
export interface Heard {
  readonly answers: LinkAnswers;
  /** Another one for other answers. */
  readonly stamp: number;
}

const NOTHING: Heard = { answers: NO_ANSWERS, stamp: 0 };

/** What websites answered in this session, for the documents whose links somebody checked; they need not be open any more. */
export class HeardLinks {
  readonly #heard = new Map<string, Heard>();
  #stamps = 0;

  of(uri: string): Heard {
    return this.#heard.get(sameAddress(uri)) ?? NOTHING;
  }

  /** The document is no more, and another one may get its name. */
  forget(uri: string): void {
    this.#heard.delete(sameAddress(uri));
  }

  /** Answers of earlier runs stay for the addresses that the new ones say nothing of. */
  hear(uri: string, answers: LinkAnswers): void {
    this.#stamps += 1;
    this.#heard.set(sameAddress(uri), { answers: new Map([...this.of(uri).answers, ...answers]), stamp: this.#stamps });
  }
}
