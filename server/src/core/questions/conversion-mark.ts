import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** What converters leave within lines; the words that a reader sees are the same without it. */
export type InlineKind = 'anchor' | 'attributes' | 'tag' | 'invisible' | 'space' | 'escape' | 'citation';

/** What converters from PDF and Word leave behind. */
export type MarkKind = InlineKind | 'heading' | 'bold' | 'list' | 'number' | 'paragraph' | 'header' | 'url' | 'boilerplate';

/** One of their traces, with the edits that take it away. Offsets are the draft's. */
export interface ConversionMark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly edits: readonly TextEdit[];
}
