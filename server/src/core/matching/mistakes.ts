import type { Actor } from '../glossary/actor.ts';
import { distanceBetween } from '../text/distance.ts';

/**
 * What to write for a known wrong form that stands in a text as `text`: the name that the mistake comes nearest, English or
 * Polish, and for a single word the family name, where the actor has one; in the same Polish case (`Emmanuelem Macronem`
 * for `Emanuelem Macronem`). `undefined` where the text has other words than the mistake with endings, or where the right
 * name would have other endings.
 */
export function correctionOf(actor: Actor, wrong: string, text: string): string | undefined {
  const right = actor.family !== undefined && !PARTED.test(wrong) ? actor.family : nearestName(actor, wrong);
  return text === wrong || !/\p{Ll}/u.test(text) ? right : withEndings(right, wrong, text);
}

const PARTED = /[\s-]/;

function nearestName({ name, aliases, foreign }: Actor, wrong: string): string {
  const likely = nearestOf([name, foreign.pl?.name ?? name], wrong);
  // `Hebei Stell` is Hebei Steel rather than HBIS Group.
  return distanceOf(likely, wrong) * 2 > wrong.length ? nearestOf([likely, ...aliases], wrong) : likely;
}

/** The first of the nearest. */
function nearestOf(names: readonly string[], wrong: string): string {
  return names.reduce((a, b) => (distanceOf(b, wrong) < distanceOf(a, wrong) ? b : a));
}

function distanceOf(name: string, wrong: string): number {
  return distanceBetween(name, wrong, Math.max(name.length, wrong.length));
}

function withEndings(right: string, wrong: string, text: string): string | undefined {
  const [rights, wrongs, words] = [right, wrong, text].map((one) => one.split(PARTED)) as [string[], string[], string[]];
  if (rights.length !== wrongs.length || words.length !== wrongs.length) return undefined;
  const endings = words.map((word, index) =>
    word.startsWith(wrongs[index] as string) ? word.slice(wrongs[index]?.length) : undefined,
  );
  const fit = endings.every(
    (ending, index) =>
      ending === '' || (ending !== undefined && isVowel(rights[index]?.at(-1)) === isVowel(wrongs[index]?.at(-1))),
  );
  return fit ? rights.map((word, index) => word + endings[index]).join(' ') : undefined;
}

function isVowel(letter = ''): boolean {
  return /[aeiouyáéíóú]/i.test(letter);
}
