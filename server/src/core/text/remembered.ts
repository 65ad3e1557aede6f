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

/** The same function, which remembers its answers for as long as what they are about lives. */
export function rememberedOf<Subject extends object, T extends NonNullable<unknown>>(
  find: (subject: Subject) => T,
): (subject: Subject) => T {
  const known = new WeakMap<Subject, T>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const found = find(subject);
    known.set(subject, found);
    return found;
  };
}

/** Made when first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
