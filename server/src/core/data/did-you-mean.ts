import { ENGLISH } from '../language/english.ts';
import { inWords, type Sentence, sentence } from '../language/say.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { DATA } from './sentences.ts';

/** What was probably meant by a word that is a slip or two away from a known one; else nothing. */
export function nearOf(word: string, known: readonly string[]): readonly Sentence[] {
  const nearest = nearestWord(word, known) ?? shortFor(word, known);
  return nearest === undefined ? [] : [sentence(DATA, 'near', { word: nearest })];
}

/** The same in English behind a space, ` Did you mean "…"?`. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearOf(word, known);
  return near.length === 0 ? '' : ` ${inWords(ENGLISH, near)}`;
}

/** `warn` for `warning`, `info` for `information`: as other programs have it. */
function shortFor(word: string, known: readonly string[]): string | undefined {
  const longer = known.filter((candidate) => word.length >= 3 && candidate.startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}
