import { fold } from '../text/fold.ts';

/** Letters that Polish itself changes before an ending: `Vučić`, `Vučicia`; `Michał`, `Michale`; `Gołąb`, `Gołębia`. */
const SOFT = new Set(['ć', 'ń', 'ś', 'ź']);
const CHANGING_VOWELS = new Set(['ó', 'ą', 'ę']);
const VOWEL = /[aeiouy]$/;
const GAP = /([\s-]+)/;

/**
 * A Polish case of a name with the diacritics that its stem lacks: `Orbánem` for `Orbanem` of Orbán. The ending stays as it is, and
 * so do letters that Polish changes before it. `undefined` where nothing lacks, or where it is not certain of every letter.
 */
export function withLackingLetters(inflected: string, form: string): string | undefined {
  const parts = inflected.normalize('NFC').split(GAP);
  const words = form.normalize('NFC').split(GAP);
  if (parts.length !== words.length) return undefined;
  const whole: string[] = [];
  for (const [index, part] of parts.entries()) {
    const word = index % 2 === 1 ? part : wordWithLackingLetters(part, words[index] ?? '');
    if (word === undefined) return undefined;
    whole.push(word);
  }
  const written = whole.join('');
  return written === inflected.normalize('NFC') ? undefined : written;
}

/** The same word when it lacks nothing; `undefined` when that is not certain. */
function wordWithLackingLetters(written: string, nominative: string): string | undefined {
  const [letters, model] = [[...written], [...nominative]];
  let stem = 0;
  while (stem < letters.length && stem < model.length && isSame(letters[stem] ?? '', model[stem] ?? '')) stem += 1;
  // Of `Petříček` the last two letters go; where more differs, it is another name, or letters that fold to two.
  if (model.length - stem > 2) return undefined;
  // `Pawla`, `Golebia`: what the letters that went left behind nobody can tell.
  if (model.length - stem === 2 && model.slice(stem).some(isMarked)) return undefined;
  const isNominative = stem === letters.length && stem === model.length;
  const found: string[] = [];
  for (const [index, letter] of letters.entries()) {
    const wanted = index < stem ? (model[index] ?? '') : letter;
    if (letter.toLowerCase() === wanted.toLowerCase() || !isMarked(wanted)) {
      found.push(letter);
      continue;
    }
    const place = placeOf(index, letters, model, isNominative);
    if (place === 'ending') found.push(letter);
    else if (place === 'unclear' || isMarked(letter)) return undefined;
    else found.push(letter === letter.toLowerCase() ? wanted.toLowerCase() : wanted.toUpperCase());
  }
  return found.join('');
}

/** Whether the letter there is one of the stem, which keeps its diacritics, or the ending's. */
function placeOf(
  index: number,
  letters: readonly string[],
  model: readonly string[],
  isNominative: boolean,
): 'stem' | 'ending' | 'unclear' {
  const wanted = (model[index] ?? '').toLowerCase();
  const last = fold(model.at(-1) ?? '');
  if (index < model.length - 1) {
    const changes = CHANGING_VOWELS.has(wanted) && !VOWEL.test(last) && index >= model.length - 3;
    return changes ? 'unclear' : 'stem';
  }
  // `Čaputovą` ends as Polish does; `Caputova` may be a slip for either case.
  if (VOWEL.test(last))
    return letters[index] === 'ą' || letters[index] === 'ę' ? 'ending' : isNominative && last !== 'a' ? 'stem' : 'unclear';
  if (isNominative) return 'stem';
  const next = letters[index + 1] ?? '';
  if (SOFT.has(wanted)) return next === 'i' ? 'ending' : 'unclear';
  if (wanted === 'ł') return next === 'e' || next === 'i' ? 'ending' : 'stem';
  return wanted === 'ż' ? 'unclear' : 'stem';
}

function isSame(letter: string, other: string): boolean {
  return fold(letter) === fold(other);
}

function isMarked(letter: string): boolean {
  return /\P{ASCII}/u.test(letter);
}
