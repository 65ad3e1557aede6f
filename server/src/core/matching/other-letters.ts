import type { Actor } from '../glossary/actor.ts';

/** How languages without them write letters of others: where, and into what. */
interface Letters {
  readonly countries: ReadonlySet<string>;
  readonly written: Readonly<Record<string, string>>;
}

/** Of Slavic languages as Polish papers write them: `Babisz`, `Vuczić`, `Czaputova`. */
const SLAVIC: Letters = {
  countries: new Set('CZ SK SI HR RS BA ME MK XK'.split(' ')),
  written: {
    ...{ š: 'sz', č: 'cz', ž: 'ż', Š: 'Sz', Č: 'Cz', Ž: 'Ż' },
    ...{ á: 'a', é: 'e', ě: 'e', í: 'i', ý: 'y', ú: 'u', ů: 'u', ô: 'o', ď: 'd', ľ: 'l', ĺ: 'l', ň: 'n', ř: 'r', ŕ: 'r', ť: 't' },
  },
};

/** Of German and its northern neighbours as whoever lacks the letters does: `Schroeder`, `Stoere`. */
const GERMANIC: Letters = {
  countries: new Set('DE AT CH LI DK NO'.split(' ')),
  written: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', æ: 'ae', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Ø: 'Oe' },
};

/** A person's name as texts in Polish write it; `undefined` where that is the name itself. */
export function inPolishLetters(actor: Actor): string | undefined {
  return writtenWith(SLAVIC, actor);
}

/** A person's name without umlauts and the like; `undefined` where it has none. */
export function withoutUmlauts(actor: Actor): string | undefined {
  return writtenWith(GERMANIC, actor);
}

function writtenWith({ countries, written }: Letters, { kind, name, country = '' }: Actor): string | undefined {
  if (kind !== 'person' || !countries.has(country) || !OF_TWO.test(name)) return undefined;
  const other = name.replace(/\P{ASCII}/gu, (letter) => written[letter] ?? letter);
  return other === name ? undefined : other;
}

/** Letters for which others write two, or one that Polish has: where none is, what differs are diacritics that are lacking. */
const OF_TWO = /[šžčäöüßøæ]/i;
