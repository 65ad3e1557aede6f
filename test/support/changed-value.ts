/** A way to a value within values: keys of fields and indices of lists. */
export type Place = readonly (string | number)[];

/** The ways to everything within a value. */
export function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...at, key], ...placesIn((value as Record<string, unknown>)[key], [...at, key])]);
}

/** A copy with another value at one place; `undefined` takes the place away, and a place that is no more is left. */
export function changed(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const inner = rest.length === 0 ? other : changed((value as Record<string, unknown>)[key], rest, other);
  if (Array.isArray(value)) {
    return inner === undefined ? value.toSpliced(Number(key), 1) : value.map((item, index) => (index === key ? inner : item));
  }
  const entries = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [key, inner]]);
}
