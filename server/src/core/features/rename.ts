import type { Brief } from '../brief/brief.ts';
import { type Span, touches } from '../text/span.ts';
import { targetAt } from './target.ts';

/** A number that can get another name. */
export interface Renameable {
  readonly number: number;
  /** The digits. */
  readonly span: Span;
}

/** The number at the offset, of a citation or of an entry; `undefined` on anything else. */
export function renameableAt(brief: Brief, offset: number): Renameable | undefined {
  const target = targetAt(brief, offset);
  if (target?.kind === 'entry') return { number: target.entry.number, span: target.entry.digits };
  if (target?.kind !== 'citation') return undefined;
  const { parts } = target.citation;
  const part = parts.find(({ span }) => touches(span, offset)) ?? parts[0];
  if (part === undefined) return undefined;
  return { number: target.number, span: target.number === part.from ? part.fromSpan : part.toSpan };
}
