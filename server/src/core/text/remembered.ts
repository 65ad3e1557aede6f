/** Texts use few words often; more than this many are not kept. */
const MOST_REMEMBERED = 50_000;

/** The same function, which remembers its answers for as long as it lives. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      found = find(word);
      if (known.size < MOST_REMEMBERED) known.set(word, found);
    }
    return found as T;
  };
}
