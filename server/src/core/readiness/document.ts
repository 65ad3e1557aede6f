import type { Severity } from '../lint/rule.ts';

/** A report as data, which each writer puts into its own language. Text is plain: writers escape it. */
export interface ReportDocument {
  readonly title: string;
  /** BCP 47 tag of the report's own words. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** `id` is what links in the report lead to. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: Text; readonly tone?: Tone }[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'finding'; readonly finding: ReportedFinding };

export type Tone = 'good' | 'advice' | 'bad';

export interface Column {
  readonly heading: string;
  readonly numbers?: boolean;
}

export type Text = readonly Inline[];

export type Inline =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly to: string }
  /** A heading of the report by its id. */
  | { readonly heading: string; readonly text: string }
  | { readonly at: Place; readonly text: string };

/** A place in the file that is reported on; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportedFinding {
  readonly severity: Severity;
  /** The severity in words. */
  readonly level: string;
  readonly message: string;
  readonly place: Place;
  /** The place in words. */
  readonly where: string;
  /** The line as it stands, or what of a long one is around the place. */
  readonly excerpt: { readonly before: string; readonly marked: string; readonly behind: string };
  /** Why it matters, for an author who has never heard of the rule; empty where it was said before. */
  readonly why: string;
  readonly rule: string;
  readonly url: string;
}
