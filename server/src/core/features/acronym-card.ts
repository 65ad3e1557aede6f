import type { Brief } from '../brief/brief.ts';
import { aboutActor } from '../glossary/actor-words.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { Acronym } from '../names/acronyms.ts';
import { TRANSPARENT } from '../text/marks.ts';
import { lineAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { actorCard } from './actor-card.ts';
import { plainText } from './markdown-text.ts';
import { placedPieceAt } from './prose-line.ts';
import { ACRONYM_CARD } from './sentences.ts';

/**
 * What an acronym stands for: what the brief says, and where, with the card of the actor whose name that is; else
 * the actors who share it. `undefined` when neither the brief nor the glossary tells.
 */
export function acronymCard(brief: Brief, { text, holders }: Acronym, language: Language): string | undefined {
  const told = brief.acronyms.find((acronym) => acronym.text === text && expansionOf(acronym) !== undefined);
  const expansion = told && expansionOf(told);
  if (expansion === undefined) return holders.length === 0 ? undefined : holdersCard(brief, text, holders, language);
  const line = lineAt(brief.source, expansion.start) + 1;
  const [acronym, name] = [text, wordsAt(brief, expansion)].map((words) => `**${plainText(words)}**`) as [string, string];
  const said = say(language, ACRONYM_CARD, 'explained', { acronym, name, line });
  return told?.named === undefined ? said : `${said}\n\n${actorCard(told.named.actor, brief.date, brief.glossary, language)}`;
}

/** The words beside it, or the name before its bracket whatever its letters. */
function expansionOf({ expansion, named }: Acronym): Span | undefined {
  return expansion ?? named?.span;
}

function holdersCard({ glossary }: Brief, text: string, holders: Acronym['holders'], language: Language): string {
  const lines = holders.map(
    (actor) => `- ${[actor.name, aboutActor(actor, glossary, language)].filter(Boolean).map(plainText).join(' · ')}`,
  );
  return [say(language, ACRONYM_CARD, 'shared', { acronym: `**${plainText(text)}**` }), lines.join('\n')].join('\n\n');
}

function wordsAt({ draft }: Brief, span: Span): string {
  const placed = placedPieceAt(draft, span.start);
  return placed?.piece.visible.slice(span.start - placed.start, span.end - placed.start).replaceAll(TRANSPARENT, '') ?? '';
}
