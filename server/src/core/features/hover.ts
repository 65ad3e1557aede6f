import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import { acronymsOf } from '../glossary/acronyms.ts';
import type { Mention } from '../names/mentions.ts';
import { type Span, touches } from '../text/span.ts';
import { acronymCard } from './acronym-card.ts';
import { actorCard } from './actor-card.ts';
import { citationCard, rangeOfCards } from './citation-card.ts';
import { rightForm, suggestionCard } from './suggestion-card.ts';
import { targetAt } from './target.ts';

/** A card in Markdown. What came from a text or a glossary is escaped in it: it can show nothing but words. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The card for what stands at the offset; `undefined` where there is nothing to tell. */
export function hoverAt(brief: Brief, offset: number): Hover | undefined {
  const target = targetAt(brief, offset);
  switch (target?.kind) {
    case 'mention':
      return explainedHover(target.mention, brief, offset) ?? { span: target.span, markdown: mentionCard(target.mention, brief) };
    case 'citation':
      return { span: target.span, markdown: rangeCard(brief, target.citation, offset) ?? citationCard(brief, target.number) };
    case 'entry':
      return { span: target.span, markdown: citationCard(brief, target.entry.number) };
    default:
      return nearMissHover(brief, offset) ?? acronymHover(brief, offset);
  }
}

/** Of a range all that it takes in, wherever in it somebody points. */
function rangeCard(brief: Brief, { parts }: Citation, offset: number): string | undefined {
  const part = parts.find(({ span }) => touches(span, offset)) ?? parts[0];
  return part === undefined || part.from === part.to ? undefined : rangeOfCards(brief, part.from, part.to);
}

/** Of an acronym that is the actor's by what the brief says, first what it says. */
function explainedHover({ actor, kind, text }: Mention, brief: Brief, offset: number): Hover | undefined {
  return kind === 'acronym' && !acronymsOf(actor).includes(text) ? acronymHover(brief, offset) : undefined;
}

function mentionCard({ actor, kind, text }: Mention, { date, glossary }: Brief): string {
  const card = actorCard(actor, date, glossary);
  return kind === 'wrong' ? suggestionCard(rightForm(actor, text), card) : card;
}

/** A place that is nearly a name: the name it comes near, and whose it is. */
function nearMissHover(brief: Brief, offset: number): Hover | undefined {
  if (!brief.recognition.brief) return undefined;
  const miss = brief.nearMisses.find(({ span }) => touches(span, offset));
  return miss && { span: miss.span, markdown: suggestionCard(miss.form, actorCard(miss.actor, brief.date, brief.glossary)) };
}

/** An acronym that the glossary cannot tell: what the brief says of it, else who may be meant. */
function acronymHover(brief: Brief, offset: number): Hover | undefined {
  if (!brief.recognition.brief) return undefined;
  const acronym = brief.acronyms.find(({ span }) => touches(span, offset));
  const markdown = acronym && acronymCard(brief, acronym);
  return acronym && markdown !== undefined ? { span: acronym.span, markdown } : undefined;
}
