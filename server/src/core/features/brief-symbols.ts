import type { Brief } from '../brief/brief.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** What can be looked for over all briefs. */
export interface BriefSymbol {
  readonly kind: 'brief' | 'person' | 'institution';
  /** The title of the brief, empty when it has none; the name of the actor with its acronym. */
  readonly name: string;
  readonly span: Span;
}

/**
 * The brief by its title, and the actors that it names by their first mention, as far as a query asks for them: each
 * of its words has to stand in one of the actor's names, case and diacritics aside. `fallback` is the title of a brief
 * without one. Empty in a text that is no brief.
 */
export function briefSymbolsOf(brief: Brief, query: string, fallback: string): readonly BriefSymbol[] {
  if (!brief.recognition.brief) return [];
  const words = fold(query.trim()).split(/\s+/);
  const answers = (texts: readonly (string | undefined)[]): boolean => {
    const text = fold(texts.filter((part) => part !== undefined).join('\n'));
    return words.every((word) => text.includes(word));
  };
  const { title } = brief.head;
  const name = title?.text ?? fallback;
  const symbols: BriefSymbol[] = [];
  if (answers([name])) symbols.push({ kind: 'brief', name, span: title?.span ?? { start: 0, end: 0 } });
  const seen = new Set<string>();
  for (const { actor, span } of brief.mentions) {
    if (seen.has(actor.id)) continue;
    seen.add(actor.id);
    const { acronym, aliases, native } = actor;
    if (!answers([actor.name, acronym, ...aliases, ...Object.values(native)])) continue;
    const short = acronym === undefined || acronym === actor.name ? '' : ` (${acronym})`;
    symbols.push({ kind: actor.kind === 'person' ? 'person' : 'institution', name: actor.name + short, span });
  }
  return symbols;
}
