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
    } else if (!inWord && (isAsciiAlphanumeric(code) || code > 0xbf)) {
      words += 1;
      inWord = true;
    }
  }
  return words;
}

function isAsciiAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
