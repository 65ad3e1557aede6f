/**
 * Cyrillic letters as Latin ones without diacritics, so that a name typed in one script is found in the other:
 * `Вучић` and `Вучич` are `vucic`. Serbian and Macedonian as in their own Latin script, the other letters by
 * BGN/PCGN romanisation of Russian and Ukrainian.
 */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `а a,б b,в v,г g,ґ g,д d,ђ dj,ѓ gj,е e,ё e,є ie,ж z,з z,ѕ dz,и i,і i,ї i,й j,ј j,к k,ќ kj,л l,љ lj,м m,н n,њ nj,о o,п p,р r,с s,т t,ћ c,у u,ў u,ф f,х h,ц c,ч c,џ dz,ш s,щ sc,ъ ,ы y,ь ,э e,ю ju,я ja`
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The lower-case text with its Cyrillic letters in Latin; other letters stay. */
export function romanised(text: string): string {
  return /[\u0400-\u052f]/.test(text) ? text.replace(/[\u0400-\u052f]/g, (letter) => LETTERS[letter] ?? letter) : text;
}
