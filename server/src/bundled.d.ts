/** The bundled glossary, made from `server/data` when the bundles are built. */
declare module 'policy-brief:glossary' {
  import type { StoredText } from './core/index.ts';

  /** What the core has stored of the `*.glossary.yaml` files and `countries.yaml`; loaded when it is called. */
  export function bundledText(): StoredText;
}

/** The rules' pages by rule id, as Markdown. */
declare module 'policy-brief:pages' {
  export const pages: Readonly<Record<string, string>>;
}

/** Version of the package. */
declare const POLICY_BRIEF_VERSION: string;
