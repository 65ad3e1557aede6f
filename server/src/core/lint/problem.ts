import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from './rule.ts';

/** A finding as users meet it: in words, with its level. Offsets are the brief's. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** The first one is the one to prefer. */
  readonly fixes: readonly Fix[];
  /** What the span covers does nothing; editors fade it. */
  readonly unnecessary: boolean;
  /** Address of the rule's page. */
  readonly url: string;
}

export interface Fix {
  readonly title: string;
  /** Computed anew at each call. */
  readonly edits: () => readonly TextEdit[];
  /** It cannot be wrong, so a fix-all may apply it unseen. */
  readonly safe: boolean;
}
