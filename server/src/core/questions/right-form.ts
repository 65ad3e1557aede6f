import { correctionOf } from '../matching/mistakes.ts';
import type { Mention } from '../names/mentions.ts';

/** What to write where a mention is a known mistake, in the same case. */
export function rightFormOf({ actor, form, text }: Pick<Mention, 'actor' | 'form' | 'text'>): string {
  return correctionOf(actor, form, text) ?? actor.name;
}
