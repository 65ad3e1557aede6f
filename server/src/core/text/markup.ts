/** The first sign in a text that Markdown would take for markup; `undefined` for a text that stays what it is. */
export function markIn(text: string): string | undefined {
  return /[\\`*_[\]<>|]/.exec(text)?.[0];
}
