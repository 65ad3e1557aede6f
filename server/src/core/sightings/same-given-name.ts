import { isFrequentGivenName, isFrequentName } from '../matching/frequent-names.ts';
import { distanceBetween } from '../text/distance.ts';
import { fold } from '../text/fold.ts';

/** Given names that are one in several languages, folded; briefs write those of other countries in any of them. */
const SAME = `
  aleksandar aleksander aleksandr alexander alexandr alaksandr aliaksandr oleksandr
  aleksei aleksiej aleksy alexei alexey oleksii oleksij oleksiy
  anatolii anatolij anatoliy anatoly
  andrei andrej andrey andriej andrii andrij andriy andrzej
  denis denys
  dmitri dmitrij dmitrii dmitriy dmitry dmytro dzmitry dymitr
  ekaterina jekaterina jekatierina katerina kateryna
  elena jelena olena yelena
  evgeny jewgienij jewhen yevgeny yevhen
  federica frederica
  grigorij grigory hryhorij hryhoriy
  igor ihor
  irina iryna
  jose josep
  julia julija yulia yuliya
  juri jurij yuri yurii yuriy yury
  kirill kiril kiryl kyrylo
  leonid leonyd
  maksim maksym maxim
  michael michail michajlo michal michel mikhail mychajlo mykhailo
  mikalaj mikolaj mikola mykola nikolai nikolaj nikolay
  oleg oleh
  paul pavel pavlo pawel pawiel pawlo
  peter petr petro piotr pyotr
  sergei sergey sergiej sergii sergij serhii serhij serhiy siergiej
  svetlana svitlana swietlana switlana
  uladzimir vladimir volodymyr wladimir wlodzimierz wolodymyr
  valerii valeriy valery walerij
  vasily vasyl wasilij wasyl
  viacheslav vyacheslav wiaczeslaw
  vitali vitalii vitaliy vitaly witalij`;

const GROUPS: ReadonlyMap<string, number> = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line, group) => line.split(' ').flatMap((name) => (name === '' ? [] : [[name, group] as const]))),
);

/** Letters of the shortest given name in which a slip still leaves no other. */
const SHORTEST = 5;

/**
 * Whether a folded word is a given name in another language, `Andriej` for Andriy, or, before a family name that few people
 * bear, with a slip, `Madelaine` for Madeleine. `isGivenName` tells whether a folded word is somebody's given name.
 */
export function isSameGivenName(word: string, given: string, family: string, isGivenName: (word: string) => boolean): boolean {
  const group = GROUPS.get(word);
  if (group !== undefined && group === GROUPS.get(given)) return true;
  // `George’a` is a case of his name, and tells nothing of which George.
  if (!/^\p{L}+$/u.test(word) || word.length < SHORTEST || given.length < SHORTEST || word.charAt(0) !== given.charAt(0))
    return false;
  // `Ivana` and `Ivanka`, `Julian` and `Juliana` are two people.
  if (
    word.endsWith('a') !== given.endsWith('a') ||
    isGivenName(word) ||
    isFrequentGivenName(word) ||
    isFrequentName(fold(family))
  )
    return false;
  return distanceBetween(word, given, 1) === 1;
}
