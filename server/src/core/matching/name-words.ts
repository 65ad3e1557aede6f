import { fold } from '../text/fold.ts';
import { beginsSmall, gapOf, wordEnd, wordStart } from '../text/words.ts';
import type { NameForm } from './forms.ts';

/** The words of a name, taken apart for the matcher and for whoever looks for near misses. */
export interface NameWords {
  readonly form: NameForm;
  /** Folded. */
  readonly words: readonly string[];
  /** The words, each with what parts it from the one before, when that is more than a space or hyphen. */
  readonly keys: readonly string[];
  readonly beginsSmall: boolean;
}

export function wordsOfName(form: NameForm): NameWords {
  const name = form.text;
  if (PLAIN.test(name)) {
    const words = name.toLowerCase().split(PARTING);
    return { form, words, keys: words, beginsSmall: beginsSmall(name, 0) };
  }
  const words: string[] = [];
  const keys: string[] = [];
  const first = wordStart(name, 0);
  let before = -1;
  for (let start = first; start < name.length; ) {
    const end = wordEnd(name, start);
    const word = fold(name.slice(start, end));
    words.push(word);
    keys.push(before < 0 ? word : gapOf(name, before, start) + word);
    before = end;
    start = wordStart(name, end);
  }
  return { form, words, keys, beginsSmall: first < name.length && beginsSmall(name, first) };
}

/** Names of ASCII letters with single spaces or hyphens, which most are, come apart without a look at each letter. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;
const PARTING = /[ -]/;
