import type { Actor } from '../glossary/actor.ts';

/** How languages without them write letters of others: where, and into what. */
interface Letters {
  readonly countries: ReadonlySet<string>;
  readonly written: Readonly<Record<string, string>>;
}

/** Of Slavic and Baltic languages as Polish papers write them: `Babisz`, `Vuczić`, `Czaputova`, `Szimonyte`. */
const SLAVIC: Letters = {
  countries: new Set('CZ SK SI HR RS BA ME MK XK LT LV'.split(' ')),
  written: {
    ...{ š: 'sz', č: 'cz', ž: 'ż', Š: 'Sz', Č: 'Cz', Ž: 'Ż' },
    ...{ á: 'a', é: 'e', ě: 'e', í: 'i', ý: 'y', ú: 'u', ů: 'u', ô: 'o', ď: 'd', ľ: 'l', ĺ: 'l', ň: 'n', ř: 'r', ŕ: 'r', ť: 't' },
    ...{ ė: 'e', ū: 'u', ų: 'u', ą: 'a', ę: 'e', į: 'i', ā: 'a', ē: 'e', ī: 'i', ģ: 'g', ķ: 'k', ļ: 'l', ņ: 'n' },
  },
};

/** Of German and its northern neighbours as whoever lacks the letters does: `Schroeder`, `Stoere`. */
const GERMANIC: Letters = {
  countries: new Set('DE AT CH LI DK NO'.split(' ')),
  written: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', æ: 'ae', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Ø: 'Oe' },
};

/** A person's name as texts in Polish write it, `Vuczić` and `Wuczić`; none where that is the name itself. */
export function inPolishLetters(actor: Actor): readonly string[] {
  const written = writtenWith(SLAVIC, actor);
  const known = written ?? (actor.kind === 'person' && OF_W.has(actor.country ?? '') ? actor.name : '');
  const withW = known.replace(/v/g, 'w').replace(/V/g, 'W');
  return [written, withW].filter((name) => name !== undefined && name !== '' && name !== actor.name) as string[];
}

/** Countries whose V Polish papers write as W. */
const OF_W: ReadonlySet<string> = new Set('RS BA ME MK SK'.split(' '));

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
