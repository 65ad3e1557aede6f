import type { Brief } from '../brief/brief.ts';
import type { EditOutcome } from '../edits/outcome.ts';
import { isRenameable, renameActor } from '../edits/rename-actor.ts';
import { renameNumber } from '../edits/rename-number.ts';
import type { Mention } from '../names/mentions.ts';
import { type Span, touches } from '../text/span.ts';
import { type Target, targetAt } from './target.ts';

/** What can get another name. */
export type Renameable =
  | {
      readonly kind: 'number';
      readonly number: number;
      /** The digits. */
      readonly span: Span;
      readonly text: string;
    }
  | { readonly kind: 'actor'; readonly mention: Mention; readonly span: Span; readonly text: string };

/**
 * The number at the offset, of a citation or of an entry, or the name of an actor; `undefined` on anything else, and
 * on names in other people's words, in other scripts, misspelled or in a Polish case.
 */
export function renameableAt(brief: Brief, offset: number): Renameable | undefined {
  const target = targetAt(brief, offset);
  switch (target?.kind) {
    case 'entry':
      return numberOf(target.entry.number, target.entry.digits);
    case 'citation':
      return citedNumberAt(target, offset);
    case 'mention':
      return isRenameable(target.mention)
        ? { kind: 'actor', mention: target.mention, span: target.span, text: target.mention.text }
        : undefined;
    default:
      return undefined;
  }
}

/** Gives it the name. */
export function rename(brief: Brief, renameable: Renameable, name: string): EditOutcome {
  return renameable.kind === 'number'
    ? renameNumber(brief, renameable.number, name)
    : renameActor(brief, renameable.mention, name);
}

function citedNumberAt(target: Extract<Target, { kind: 'citation' }>, offset: number): Renameable | undefined {
  const { parts } = target.citation;
  const part = parts.find(({ span }) => touches(span, offset)) ?? parts[0];
  return part && numberOf(target.number, target.number === part.from ? part.fromSpan : part.toSpan);
}

function numberOf(number: number, span: Span): Renameable {
  return { kind: 'number', number, span, text: String(number) };
}
