import type { Brief } from '../brief/brief.ts';
import type { Sentences } from '../language/say.ts';
import type { Messages, Placeholders, Values } from '../language/template.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Outside } from './outside.ts';
import type { IdleSuppression } from './suppressing.ts';

/** How much a problem weighs; `off` silences a rule. The names are those of LSP's severities. */
export type Level = 'off' | Severity;
export type Severity = 'hint' | 'information' | 'warning' | 'error';

export const LEVELS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/** An author at work is told less loudly than an editor before publication. */
export type Mode = 'draft' | 'publish';

type Said<All extends Messages> = { [Name in keyof All & string]: WithValues<Name, All[Name], All> }[keyof All & string];

type WithValues<Name extends string, Template extends string, All extends Messages> = [Placeholders<Template>] extends [never]
  ? { readonly message: Name; readonly values?: undefined }
  : { readonly message: Name; readonly values: Values<Template, All> };

export interface RuleMeta<All extends Messages> extends Sentences<All> {
  /** Permanent: settings, suppressions, SARIF and links to the page use it. */
  readonly id: string;
  /** What it finds, as a phrase for tables (`a cited number that the list does not have`). */
  readonly summary: string;
  /** One level, or the level in draft mode and the one in publish mode. */
  readonly level: Level | readonly [draft: Level, publish: Level];
  /** Every sentence of the rule in English: problems, related places and titles of fixes, with the phrases that they are made of. */
  readonly messages: All;
  /** Editors fade what a finding covers (LSP's tag `Unnecessary`). */
  readonly unnecessary?: true;
  /** What it finds is not in the text: it is silent until somebody has asked elsewhere, which says nothing of the text. */
  readonly outside?: true;
  /** It is heard behind all others, since it judges the suppressions that met nothing of theirs. */
  readonly last?: true;
}

/** One thing a rule has found. */
export type Finding<All extends Messages> = Said<All> & {
  /** The tightest stretch that shows it. */
  readonly span: Span;
  /** When it weighs more, or less, than the rule's other findings; a level that the user sets for the rule overrules it. */
  readonly level?: Severity;
  readonly related?: readonly (Said<All> & { readonly span: Span })[];
  readonly fixes?: readonly FixOffer<All>[];
};

/** A correction to choose; its edits are computed when someone asks for them. */
export type FixOffer<All extends Messages> = Said<All> & {
  readonly edits: () => readonly TextEdit[];
  /** It cannot be wrong, so a fix-all may apply it unseen. */
  readonly safe?: true;
};

/** What a rule may know beside the brief; all but a few need none of it. */
export interface Beside extends Outside {
  /** The suppressions that met nothing; only the rule that is heard last is told. */
  readonly idle: readonly IdleSuppression[];
  /** What is no fault in a draft may be one in what is to be published. */
  readonly mode: Mode;
}

/** A rule sees the brief, and what lint knows beside it. */
export interface Rule<All extends Messages = Messages> {
  readonly meta: RuleMeta<All>;
  check(brief: Brief, beside: Beside): Iterable<Finding<All>>;
}

/** Declares a rule; the compiler checks every message name and every value against the templates. */
export function defineRule<const All extends Messages>(
  rule: RuleMeta<All> & { readonly check: (brief: Brief, beside: Beside) => Iterable<Finding<All>> },
): Rule {
  const { check, ...meta } = rule;
  // The registry holds rules of all messages; each was checked against its own above.
  return { meta, check: check as Rule['check'] };
}
