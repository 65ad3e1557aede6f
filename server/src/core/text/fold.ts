/**
 * Letters that Unicode does not decompose into a base letter and a mark, with what people type for them.
 * Source: Unicode Character Database, names "LATIN (SMALL|CAPITAL) LETTER … WITH STROKE", and German and Nordic usage.
 */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
};

/**
 * A word as it is looked up: lower case, without diacritics, one kind of apostrophe and hyphen.
 * `Vučić`, `VUČIĆ` and `Vucic` fold to `vucic`; Cyrillic and Chinese keep their letters (`й` included).
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlainAscii(lower)) return lower;
  let folded = '';
  for (const letter of lower.normalize('NFC')) folded += foldLetter(letter);
  return folded;
}

/** Whether two forms differ in nothing but diacritics (`Vucic`, `Vučić`); case counts. */
export function sameButDiacritics(a: string, b: string): boolean {
  return a !== b && foldCase(a) === foldCase(b);
}

function foldCase(word: string): string {
  let folded = '';
  for (const letter of word.normalize('NFC')) {
    const lower = letter.toLowerCase();
    const plain = foldLetter(lower);
    folded += letter === lower ? plain : plain.toUpperCase();
  }
  return folded;
}

function foldLetter(letter: string): string {
  const known = UNDECOMPOSED[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  // Only Latin loses its marks: in Cyrillic й and и are two letters, in Hangul and Kana marks are sounds.
  if (code < 0xc0 || (code > 0x24f && (code < 0x1e00 || code > 0x1eff) && !isMark(code))) return letter;
  return letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
