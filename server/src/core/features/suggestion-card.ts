import type { Actor } from '../glossary/actor.ts';
import { plainText } from './markdown-text.ts';

/** What was probably meant, above the card of who that is. */
export function suggestionCard(form: string, card: string): string {
  return `Did you mean **${plainText(form)}**?\n\n${card}`;
}

/** What to write for a known mistake: for a single word the family name, where the actor has one. */
export function rightForm({ name, family }: Actor, mistaken: string): string {
  return family !== undefined && !/[\s-]/.test(mistaken) ? family : name;
}
