import type { Brief } from '../brief/brief.ts';
import type { Span } from '../text/span.ts';
import { actorCard } from './actor-card.ts';
import { citationCard } from './citation-card.ts';
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
      return { span: target.span, markdown: actorCard(target.mention.actor, brief.date, brief.glossary) };
    case 'citation':
      return { span: target.span, markdown: citationCard(brief, target.number) };
    case 'entry':
      return { span: target.span, markdown: citationCard(brief, target.entry.number) };
    default:
      return undefined;
  }
}
