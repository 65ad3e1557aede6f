/** The bundled glossary, made from `server/data` when the bundles are built. */
declare module 'policy-brief:glossary' {
  import type { Glossary, WordLists } from './core/index.ts';

  /** What the core reads in the `*.glossary.yaml` files and `countries.yaml`; loaded when it is called. */
  export function bundledData(): Pick<Glossary, 'actors' | 'countries'> & { readonly words: WordLists };
}

/** The rules' pages by rule id, as Markdown. */
declare module 'policy-brief:pages' {
  export const pages: Readonly<Record<string, string>>;
}

/** Version of the package. */
declare const POLICY_BRIEF_VERSION: string;
