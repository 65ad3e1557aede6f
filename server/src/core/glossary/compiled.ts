import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group-by.ts';
import { rememberedOf } from '../text/remembered.ts';
import { wordEnd, wordStart } from '../text/words.ts';
import type { Actor, Country, Glossary } from './actor.ts';
import { nameOf, numberOf, under, type WordLists } from './word-lists.ts';

/** How a glossary is put together of one that was compiled and of what was laid over that. */
export interface Parts {
  /** Whether the glossary still has somebody of the compiled one. */
  readonly isHere: (bearer: Actor | Country) => boolean;
  /** What the compiled one does not have; everything, where there is none. */
  readonly added: Pick<Glossary, 'actors' | 'countries'>;
}

export const partsOf = rememberedOf((glossary: Glossary): Parts => {
  const { actors, countries, compiled } = glossary;
  if (compiled === undefined) return { isHere: () => false, added: { actors, countries } };
  if (actors === compiled.of.actors && countries === compiled.of.countries)
    return { isHere: () => true, added: { actors: [], countries: [] } };
  const here = new Set<Actor | Country>([...actors, ...countries]);
  const before = new Set<Actor | Country>([...compiled.of.actors, ...compiled.of.countries]);
  return {
    isHere: (bearer) => here.has(bearer),
    added: {
      actors: actors.filter((actor) => !before.has(actor)),
      countries: countries.filter((country) => !before.has(country)),
    },
  };
});

/**
 * The actors of a glossary by words that `wordsOf` finds in them, as a function: those of the compiled glossary are looked
 * up in its list, which was made in the same way. In the order of the glossary; empty for a word that nobody has.
 */
export function actorsBy(
  glossary: Glossary,
  list: keyof WordLists,
  wordsOf: (actor: Actor) => readonly string[],
): (word: string) => readonly Actor[] {
  const { compiled } = glossary;
  const { isHere, added } = partsOf(glossary);
  const pairs = added.actors.flatMap((actor) => [...new Set(wordsOf(actor))].map((word) => ({ word, actor })));
  const index = groupBy(pairs, ({ word }) => word);
  return (word) => {
    const later = index.get(word)?.map(({ actor }) => actor) ?? [];
    if (compiled === undefined) return later;
    const before = under(compiled.words[list], word)
      .map((written) => compiled.of.actors[numberOf(written)] as Actor)
      .filter(isHere);
    if (later.length === 0) return before;
    const place = ({ id }: Actor): number => glossary.actors.findIndex((actor) => actor.id === id);
    return before.length === 0 ? later : [...before, ...later].sort((a, b) => place(a) - place(b));
  };
}

/** The actors of a family name as the glossary has it, as a function. */
export const actorsOfFamily = rememberedOf((glossary: Glossary) =>
  actorsBy(glossary, 'families', ({ family }) => (family === undefined ? [] : [family])),
);

/**
 * Those of a glossary as it was compiled, whatever was laid over it since, who may have a name or hold a single office of a
 * title, without a look at the others. Names count in whatever Unicode form; some of those found have the name in no field,
 * but as a form of what stands there.
 */
export function compiledActors({ words, of }: NonNullable<Glossary['compiled']>): {
  readonly named: (name: string) => readonly Actor[];
  readonly holding: (title: string) => readonly Actor[];
} {
  const actorsOf = (written: readonly string[]): readonly Actor[] => written.flatMap((one) => of.actors[numberOf(one)] ?? []);
  return {
    named: (name) => {
      const start = wordStart(name, 0);
      const first = fold(name.slice(start, wordEnd(name, start)));
      const written = [...under(words.first, first), ...under(words.firstSmall, first)];
      const composed = name.normalize('NFC');
      return actorsOf(written.filter((one) => nameOf(one).normalize('NFC') === composed));
    },
    holding: (title) => actorsOf(under(words.singleTitles, title)),
  };
}
