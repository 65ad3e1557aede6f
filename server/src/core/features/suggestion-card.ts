import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { plainText } from './markdown-text.ts';
import { ACTOR_CARD } from './sentences.ts';

/** What was probably meant, above the card of who that is. */
export function suggestionCard(form: string, card: string, language: Language): string {
  return `${say(language, ACTOR_CARD, 'near', { name: `**${plainText(form)}**` })}\n\n${card}`;
}
