import type { Span } from '../text/span.ts';

/** Something to write at the cursor. */
export interface Completion {
  readonly kind: 'entry' | 'new-reference' | 'section' | 'actor';
  readonly label: string;
  /** Shown behind the label, and at the right edge. */
  readonly detail: string;
  readonly description: string;
  /** Which number's card tells more; a card costs too much to be written for every entry of a long list. */
  readonly number: number | undefined;
  /** The id of the actor whose card tells more. */
  readonly actor?: string;
  /** What gives way to `text`; around the cursor, on its line. */
  readonly span: Span;
  readonly text: string;
  /** What typed letters are compared with. */
  readonly filter: string;
  /** Completions are listed in the order of this. */
  readonly sort: string;
  readonly preferred: boolean;
}

/** What can be written at a place. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether there are more, so that the list has to be asked for again when more is typed. */
  readonly cut: boolean;
}
