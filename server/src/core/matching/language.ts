/** The language of a text: Polish, another one, or too little of it to tell. */
export type TextLanguage = 'pl' | 'other' | 'unclear';

/** The language of a paragraph, by its smallest words; many paragraphs are asked, so the usual answer comes first. */
export function languageIn(text: string): TextLanguage {
  const english = text.includes(' the ') ? 1 : 0;
  if (english > 0 && !text.includes(' w ') && !text.includes(' z ')) return 'other';
  if (!MAY_BE_POLISH.test(text)) return english > 0 || hasAny(text, ENGLISH) ? 'other' : 'unclear';
  const words = count(text, POLISH);
  const polish = words + (/[ąęśźżńł]/i.test(text) ? 1 : 0);
  if (polish > 0 && polish > english + count(text, ENGLISH)) return 'pl';
  if (english > 0 || hasAny(text, ENGLISH_ALONE)) return 'other';
  // `to` is Polish too: `Tusk flew to Poznań` and `Łódź to miasto`.
  return text.includes(' to ') && polish === words ? 'other' : 'unclear';
}

const MAY_BE_POLISH = /[ąęśźżńłĄĘŚŹŻŃŁ]| (?:w|z|i|na|do|nie|od|za|po|dla|przez|oraz) /;
/** Words of English that are none of Polish. */
const ENGLISH_ALONE = [' of ', ' and ', ' in ', ' is ', ' for '];
const ENGLISH = [...ENGLISH_ALONE, ' to '];
/** Without `o`, which is a word in Spanish, Italian and Portuguese too. */
const POLISH = [
  ' w ',
  ' z ',
  ' i ',
  ' na ',
  ' się ',
  ' do ',
  ' że ',
  ' nie ',
  ' od ',
  ' za ',
  ' po ',
  ' dla ',
  ' przez ',
  ' oraz ',
];

function count(text: string, words: readonly string[]): number {
  let found = 0;
  for (const word of words) if (text.includes(word)) found += 1;
  return found;
}

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
