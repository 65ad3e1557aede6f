import type { Brief } from '../brief/brief.ts';
import type { Suppression, Word } from '../brief/scan-suppressions.ts';
import { lineAt, type Source } from '../text/source.ts';

/** What the suppressions of a brief do while the rules are heard. */
export interface Suppressing {
  /** Whether what a rule finds at the offset is suppressed; the suppression has then done something. */
  meets(rule: string, offset: number): boolean;
  /** The suppressions that have met nothing, of those that could have: `wasAsked` says so of a rule, of all without one. */
  idle(wasAsked: (rule: string | undefined) => boolean): readonly IdleSuppression[];
}

/** A comment that suppresses nothing, wholly or in part. */
export interface IdleSuppression {
  readonly comment: Suppression;
  /** The names of rules that find nothing there; the comment does something by its other names. `undefined`: it does nothing at all. */
  readonly names: readonly Word[] | undefined;
  /** Comments that only end what this one began. */
  readonly ends: readonly Suppression[];
}

/** `undefined` in a brief without suppressions, as nearly all are. */
export function suppressingOf(brief: Brief): Suppressing | undefined {
  const { suppressions, source } = brief;
  if (suppressions.length === 0) return undefined;
  const reaches = reachesOf(suppressions, source);
  const byRule = new Map<string | undefined, Reach[]>();
  for (const reach of reaches) byRule.set(reach.rule?.text, [...(byRule.get(reach.rule?.text) ?? []), reach]);
  const everything = byRule.get(undefined) ?? [];
  const meets = (rule: string, offset: number): boolean => {
    const named = byRule.get(rule) ?? [];
    // What is said of suppressions themselves is suppressed by name alone: else none could be found useless.
    const met = [...named, ...(rule.startsWith('suppression-') ? [] : everything)].filter((reach) => covers(reach, rule, offset));
    const narrowest = met.reduce<Reach | undefined>((a, b) => (a === undefined || b.width < a.width ? b : a), undefined);
    if (narrowest !== undefined) narrowest.met = true;
    return narrowest !== undefined;
  };
  const idle: Suppressing['idle'] = (wasAsked) => suppressions.flatMap((comment) => idleOf(comment, reaches, wasAsked));
  return { meets, idle };
}

/** Where one name of a comment, or a comment without names, holds. */
interface Reach {
  readonly comment: Suppression;
  readonly rule: Word | undefined;
  /** First offset. */
  readonly from: number;
  /** Offset behind the last; of a `disable` that nothing ends beyond the text. */
  to: number;
  /** The comment that ends it. */
  end: Suppression | undefined;
  /** Rules that were enabled again by name while all others stay disabled, each from an offset on. */
  readonly except: Map<string, number>;
  /** Of several that cover a place, the one of the least is said to have met what is there. */
  readonly width: number;
  met: boolean;
}

const WIDTHS: Readonly<Record<string, number>> = { 'disable-line': 0, 'disable-next-line': 0, disable: 1, 'disable-file': 2 };
const BEYOND = Number.POSITIVE_INFINITY;

function reachesOf(suppressions: readonly Suppression[], source: Source): readonly Reach[] {
  const reaches: Reach[] = [];
  let open: readonly Reach[] = [];
  for (const comment of suppressions) {
    const { action, rules } = comment;
    if (action.text === 'enable') {
      open = open.filter((reach) => !ends(comment, reach));
      continue;
    }
    const width = WIDTHS[action.text];
    if (width === undefined) continue;
    const stretch = stretchOf(comment, source);
    const fresh = (rules.length === 0 ? [undefined] : rules).map(
      (rule): Reach => ({ comment, rule, ...stretch, end: undefined, except: new Map(), width, met: false }),
    );
    reaches.push(...fresh);
    if (action.text === 'disable') open = [...open, ...fresh];
  }
  return reaches;
}

/** Whether the enabling comment ends the reach altogether; it is marked as ended, or as ended for some rules. */
function ends(comment: Suppression, reach: Reach): boolean {
  const at = comment.span.start;
  const names = comment.rules.map(({ text }) => text);
  if (names.length === 0 || (reach.rule !== undefined && names.includes(reach.rule.text))) {
    reach.to = at;
    reach.end = comment;
    return true;
  }
  if (reach.rule === undefined) for (const name of names) if (!reach.except.has(name)) reach.except.set(name, at);
  return false;
}

function stretchOf({ action, span }: Suppression, source: Source): { readonly from: number; readonly to: number } {
  const startOf = (line: number): number => source.starts[line] ?? BEYOND;
  const last = lineAt(source, span.end);
  if (action.text === 'disable-file') return { from: 0, to: BEYOND };
  if (action.text === 'disable-line') return { from: startOf(lineAt(source, span.start)), to: startOf(last + 1) };
  if (action.text === 'disable') return { from: span.start, to: BEYOND };
  // Formatters put a blank line behind a comment, and there is nothing on it to be meant.
  let next = last + 1;
  while (next < source.lines.length - 1 && (source.lines[next] as string).trim() === '') next += 1;
  return { from: startOf(next), to: startOf(next + 1) };
}

function covers({ from, to, except }: Reach, rule: string, offset: number): boolean {
  return from <= offset && offset < to && offset < (except.get(rule) ?? BEYOND);
}

function idleOf(
  comment: Suppression,
  all: readonly Reach[],
  wasAsked: (rule: string | undefined) => boolean,
): readonly IdleSuppression[] {
  const reaches = all.filter((reach) => reach.comment === comment);
  const idle = reaches.filter(({ met, rule }) => !met && wasAsked(rule?.text));
  if (idle.length === 0) return [];
  if (idle.length < reaches.length) {
    const names = idle.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
    return [{ comment, names, ends: [] }];
  }
  const isOnlyMine = (end: Suppression): boolean =>
    all.every((reach) => reach.comment === comment || (reach.end !== end && !endsInPart(end, reach)));
  const ends = [...new Set(reaches.map(({ end }) => end))].filter((end) => end !== undefined && isOnlyMine(end));
  return [{ comment, names: undefined, ends: ends as readonly Suppression[] }];
}

function endsInPart(end: Suppression, { except }: Reach): boolean {
  return end.rules.some(({ text }) => except.get(text) === end.span.start);
}
