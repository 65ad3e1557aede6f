/** A numbered list of three invented sources, for checks that are about the text before it. */
export const THREE_ENTRIES = `
## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
3. Ivo Marin, Who Owns the Quay?, July 2, 2021, Sea Weekly. Online: https://sea.example.org/quay
`;

/** The same, of as many entries as asked for. */
export function entries(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, i) => `${i + 1}. Dock News, Issue ${i + 1}, June 2021. Online: https://dock.example.com/${i + 1}`,
  );
  return `\n## References\n\n${lines.join('\n')}\n`;
}
