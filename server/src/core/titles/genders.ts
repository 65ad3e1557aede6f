import type { Actor } from '../glossary/actor.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { fold } from '../text/fold.ts';

/** Countries where men's first names end in a consonant, and hardly a woman's does. */
const SLAVIC: ReadonlySet<string> = new Set(['PL', 'CZ', 'SK', 'RS', 'HR', 'BA', 'ME', 'MK', 'SI', 'BG', 'UA', 'RU', 'BY']);
/** Countries where women's first names end in `a`, and hardly a man's does; not in Serbia (Nikola, Siniša) or Ukraine (Mykola). */
const WOMEN_IN_A: ReadonlySet<string> = new Set(['PL', 'CZ', 'SK']);

const MEN = new Set(
  `donald joseph joe barack george bill william john rex mike michael james jimmy richard ronald emmanuel nicolas francois jacques
   jean jean-claude jean-yves jean-noel olaf friedrich gerhard frank-walter heiko sigmar joachim helmut boris david tony gordon
   keir rishi viktor peter charles josep jens mark antonio giuseppe mario matteo silvio sergio paolo luigi pedro mariano jose
   anders johannes gitanas ricardo manuel herman benjamin anthony antony marco lloyd robert henry wolfgang sebastian alexander
   karl werner recep mevlut hakan hulusi justin narendra volodymyr dmytro andrij wolodymyr wladimir siergiej aleksander`.split(
    /\s+/,
  ),
);
const WOMEN = new Set(
  `angela ursula theresa margaret ana jadranka zorana maja jelena tanja marija zuzana kolinda federica beata ewa kaja dalia sanna
   giorgia hillary annalena condoleezza madeleine catherine roberta christine margrethe liz elizabeth ingrida salome maia
   michelle jacinda elisabeth mette kersti magdalena katarina iveta`.split(/\s+/),
);
const WOMEN_IN_CONSONANTS = new Set([
  'ines',
  'karin',
  'ingrid',
  'carmen',
  'dolores',
  'ester',
  'miriam',
  'nives',
  'dagmar',
  'astrid',
]);

/** Whether a man or a woman bears the name, where the first name leaves no doubt. */
export function genderOf({ name, country = '' }: Actor): 'm' | 'f' | undefined {
  if (CUSTOMS.familyFirst.has(country) && country !== 'HU') return undefined;
  const first = fold(name.split(/\s/, 1)[0] ?? '');
  if (WOMEN.has(first)) return 'f';
  if (MEN.has(first)) return 'm';
  if (SLAVIC.has(country) && /[bcdfghjklmnprstvwxz]$/.test(first) && !WOMEN_IN_CONSONANTS.has(first)) return 'm';
  return WOMEN_IN_A.has(country) && first.endsWith('a') && first !== 'kuba' && first !== 'barnaba' ? 'f' : undefined;
}
