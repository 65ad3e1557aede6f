import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import { acronymsOf } from '../glossary/acronyms.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import type { Mention } from '../names/mentions.ts';
import { rightFormOf } from '../questions/right-form.ts';
import { type Span, touches } from '../text/span.ts';
import { acronymCard } from './acronym-card.ts';
import { actorCard } from './actor-card.ts';
import { citationCard, rangeOfCards } from './citation-card.ts';
import { suggestionCard } from './suggestion-card.ts';
import { targetAt } from './target.ts';

/** A card in Markdown. What came from a text or a glossary is escaped in it: it can show nothing but words. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The card for what stands at the offset; `undefined` where there is nothing to tell. */
export function hoverAt(brief: Brief, offset: number, language: Language = ENGLISH): Hover | undefined {
  const target = targetAt(brief, offset);
  switch (target?.kind) {
    case 'mention':
      return (
        explainedHover(target.mention, brief, offset, language) ?? {
          span: target.span,
          markdown: mentionCard(target.mention, brief, language),
        }
      );
    case 'citation':
      return {
        span: target.span,
        markdown: rangeCard(brief, target.citation, offset, language) ?? citationCard(brief, target.number, language),
      };
    case 'entry':
      return { span: target.span, markdown: citationCard(brief, target.entry.number, language) };
    default:
      return nearMissHover(brief, offset, language) ?? acronymHover(brief, offset, language);
  }
}

/** Of a range all that it takes in, wherever in it somebody points. */
function rangeCard(brief: Brief, { parts }: Citation, offset: number, language: Language): string | undefined {
  const part = parts.find(({ span }) => touches(span, offset)) ?? parts[0];
  return part === undefined || part.from === part.to ? undefined : rangeOfCards(brief, part.from, part.to, language);
}

/** Of an acronym that is the actor's by what the brief says, first what it says. */
function explainedHover({ actor, kind, text }: Mention, brief: Brief, offset: number, language: Language): Hover | undefined {
  return kind === 'acronym' && !acronymsOf(actor).includes(text) ? acronymHover(brief, offset, language) : undefined;
}

function mentionCard(mention: Mention, { date, glossary }: Brief, language: Language): string {
  const card = actorCard(mention.actor, date, glossary, language);
  return mention.kind === 'wrong' ? suggestionCard(rightFormOf(mention), card, language) : card;
}

/** A place that is nearly a name: the name it comes near, and whose it is. */
function nearMissHover(brief: Brief, offset: number, language: Language): Hover | undefined {
  if (!brief.recognition.brief) return undefined;
  const miss = brief.nearMisses.find(({ span }) => touches(span, offset));
  if (miss === undefined) return undefined;
  const card = actorCard(miss.actor, brief.date, brief.glossary, language);
  return { span: miss.span, markdown: suggestionCard(miss.form, card, language) };
}

/** An acronym that the glossary cannot tell: what the brief says of it, else who may be meant. */
function acronymHover(brief: Brief, offset: number, language: Language): Hover | undefined {
  if (!brief.recognition.brief) return undefined;
  const acronym = brief.acronyms.find(({ span }) => touches(span, offset));
  const markdown = acronym && acronymCard(brief, acronym, language);
  return acronym && markdown !== undefined ? { span: acronym.span, markdown } : undefined;
}
