import { type LinkAnswers, NO_ANSWERS } from '../links/verdict.ts';

/** What was found out beside the text, because somebody asked for it; a rule that needs it is silent where nobody has. */
export interface Outside {
  readonly links: LinkAnswers;
}

export const NOTHING_OUTSIDE: Outside = { links: NO_ANSWERS };
