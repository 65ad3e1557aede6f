/** Words are runs of letters and digits between spaces; each Chinese character counts as one, as in Word. */
export function countWords(visible: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < visible.length; i++) {
    const code = visible.charCodeAt(i);
    if (code <= 32 || code === 0xfffc) {
      inWord = inWord && code === 1;
    } else if (code >= 0x3400 && code <= 0x9fff) {
      words += 1;
      inWord = false;
    } else if (!inWord && (isAsciiAlphanumeric(code) || (code > 0xbf && !isPunctuation(code)))) {
      words += 1;
      inWord = true;
    }
  }
  return words;
}

/** Dashes and quotation marks, and the full-width marks of Chinese, which open no word. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f);
}

function isAsciiAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
