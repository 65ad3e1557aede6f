import type { Brief } from '../brief/brief.ts';
import type { Actor, Origin } from '../glossary/actor.ts';
import { touches } from '../text/span.ts';
import { targetAt } from './target.ts';

/**
 * Where the glossary says who is named at the offset, or was probably meant there; `undefined` on anything else, and
 * for actors whose file is not known.
 */
export function glossaryEntryAt(brief: Brief, offset: number): Origin | undefined {
  const target = targetAt(brief, offset);
  if (target?.kind === 'mention') return originOf(brief, target.mention.actor);
  if (target !== undefined || !brief.recognition.brief) return undefined;
  const miss = brief.nearMisses.find(({ span }) => touches(span, offset));
  return miss && originOf(brief, miss.actor);
}

function originOf({ glossary }: Brief, actor: Actor): Origin | undefined {
  return glossary.origins?.of(actor);
}
