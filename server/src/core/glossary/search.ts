import Fuse from 'fuse.js';

/** Finds the texts that come near what someone typed; for interactive use, it costs milliseconds per thousand. */
export interface Search {
  /** Best first; empty when nothing is near. */
  near(query: string, most?: number): readonly string[];
}

/** Fuse.js counts 0 as the same and 1 as nothing in common. */
const NEAR = 0.4;

export function searchIn(texts: readonly string[]): Search {
  const fuse = new Fuse([...texts], { threshold: NEAR, ignoreLocation: true, includeScore: true, ignoreDiacritics: true });
  return {
    near(query, most = 5) {
      return fuse.search(query, { limit: most }).map(({ item }) => item);
    },
  };
}
