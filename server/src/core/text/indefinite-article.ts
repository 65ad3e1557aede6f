/** `a` or `an`, as the word behind it sounds: `an Estonian`, `a European`, `an hour`, `a UN envoy`, `an SNS member`. */
export function articleBefore(word: string): 'a' | 'an' {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (SPELLED_WITH_YOU.test(plain) || SOUNDS_LIKE_YOU.test(plain)) return 'a';
  return /^[aeiou]/i.test(plain) || SILENT_H.test(plain) || SPELLED_WITH_E.test(plain) ? 'an' : 'a';
}

const SPELLED_WITH_YOU = /^U(?:\.|\p{Lu})/u;
/** Letters whose names begin with a vowel, in acronyms that are too short to be read as words. */
const SPELLED_WITH_E = /^[FHLMNRSX]\p{Lu}{1,2}(?!\p{L})/u;
const SOUNDS_LIKE_YOU = /^(?:eu|ewe|one(?![a-z])|once|uni(?!n|m)|ukr|ugan|urug|us[aeu]|util|utop)/i;
const SILENT_H = /^(?:hon(?:ou?r|est)|hour|heir)/i;
