import Fuse from 'fuse.js';
import type { Actor, Country, Glossary } from '../glossary/actor.ts';
import { titlesOf } from '../glossary/roles.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group-by.ts';
import { wordBoundsIn } from '../text/words.ts';
import { romanised } from './cyrillic.ts';
import { type ActorForm, formsOf } from './forms.ts';
import { languageIn } from './language.ts';
import { matcherOf } from './matcher.ts';
import { glossaryNames } from './names.ts';

/** An actor that a query finds. */
export interface Found {
  readonly actor: Actor;
  /** The form that answers to the query. */
  readonly form: string;
  /** `exact`: the query is this form, case, diacritics and script aside. `within`: it contains it. `near`: it comes near. */
  readonly how: 'exact' | 'within' | 'near';
}

/** Finds actors by whatever somebody types: any form in any script, any case, part of a name, or nearly one. */
export interface LookUp {
  /** Best first, each actor once. Nothing near gives an empty list. */
  find(query: string, most?: number): readonly Found[];
}

/** Fuse.js counts 0 as the same and 1 as nothing in common. */
const NEAR = 0.35;
/** What is so much worse than the best is not what was meant. */
const BEHIND_BEST = 0.15;

/** Costs some milliseconds per thousand names, here and for each query; for where a person waits for an answer. */
export function lookUpIn(glossary: Glossary): LookUp {
  const forms = formsOf(glossary);
  const matcher = matcherOf(glossaryNames(glossary));
  const actorForms = forms.filter((form): form is ActorForm => form.of === 'actor');
  const keyed = actorForms.flatMap((form) => keysOf(form.text).map((key) => ({ key, form })));
  const byKey = groupBy(keyed, ({ key }) => key);
  const named = actorForms.map((form) => ({ form, key: searchKey(form.text) }));
  const fuse = new Fuse(named, {
    keys: ['key'],
    threshold: NEAR,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 2,
  });
  return {
    find(query, most = 5) {
      const text = query.trim().replace(/\s+/g, ' ');
      if (searchKey(text) === '') return [];
      const found = new Map<string, Found>();
      const add = (form: ActorForm, how: Found['how']): void => {
        if (!found.has(form.actor.id)) found.set(form.actor.id, { actor: form.actor, form: form.text, how });
      };
      const exact = keysOf(text).flatMap((key) => byKey.get(key)?.map(({ form }) => form) ?? []);
      // A form that is somebody's own comes before one that is shared, and the spelling that was typed before others.
      exact.sort((a, b) => Number(b.text === text) - Number(a.text === text) || rank(a) - rank(b));
      for (const form of exact) add(form, 'exact');
      const inside = within(text);
      for (const form of inside) if (form.kind !== 'family' || hasTitle(form, text)) add(form, 'within');
      const near = found.size < most ? fuse.search(searchKey(text), { limit: most * 8 }) : [];
      const furthest = (near[0]?.score ?? 0) + BEHIND_BEST;
      for (const { item, score = 0 } of near) if (score <= furthest) add(item.form, 'near');
      // `Meng Jianju` is rather a slip for one Meng than any other Meng.
      for (const form of inside) add(form, 'within');
      return [...found.values()].slice(0, most);
    },
  };

  /** `Serbia's Interior Ministry`: names in the query, those that several share only of the countries beside them. */
  function within(text: string): readonly ActorForm[] {
    const all = matcher
      .match({ visible: text, bounds: wordBoundsIn(text), isPolish: () => languageIn(text) === 'pl' })
      .flatMap(({ forms }) => forms);
    const countries = all.flatMap((form): readonly Country[] => (form.of === 'country' ? [form.country] : []));
    return all
      .filter((form): form is ActorForm => form.of === 'actor')
      .filter(
        ({ kind, actor }) => kind !== 'generic' || countries.length === 0 || countries.some(({ code }) => code === actor.country),
      )
      .sort((a, b) => rank(a) - rank(b));
  }
}

/** `President Vucic`: all words but the family name are of an office that the actor has held. */
function hasTitle({ actor, text: family }: ActorForm, text: string): boolean {
  const rest = searchKey(text).replace(searchKey(family), '').trim();
  const words = new Set(titlesOf(actor).flatMap((title) => searchKey(title).split(' ')));
  return rest !== '' && rest.split(/\s+/).every((word) => words.has(word));
}

function rank({ kind }: ActorForm): number {
  return kind === 'generic' ? 3 : kind === 'family' ? 2 : kind === 'wrong' ? 1 : 0;
}

/** The ways in which one form is one and the same: with and without spaces, and its words in either order. */
function keysOf(text: string): readonly string[] {
  const key = searchKey(text);
  return [...new Set([key, key.replaceAll(' ', ''), key.split(' ').sort().join(' ')])].filter((each) => each !== '');
}

/** Lower case, no diacritics, Latin instead of Cyrillic, one space for whatever stands between words. */
function searchKey(text: string): string {
  return romanised(fold(text))
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
