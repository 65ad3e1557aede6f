/** `a` or `an`, as the word behind it sounds: `an Estonian`, `a European`, `an hour`. */
export function articleBefore(word: string): 'a' | 'an' {
  if (SOUNDS_LIKE_YOU.test(word)) return 'a';
  return /^[aeiou]/i.test(word) || SILENT_H.test(word) ? 'an' : 'a';
}

const SOUNDS_LIKE_YOU = /^(?:eu|ewe|one(?![a-z])|once|uni(?!n|m)|ukr|ugan|urug|us[aeu]|util|utop)/i;
const SILENT_H = /^(?:hon(?:ou?r|est)|hour|heir)/i;
