/** The bundled glossary, made from `server/data` when the bundles are built. */
declare module 'policy-brief:glossary' {
  /** Parsed `*.glossary.yaml` files, and `countries.yaml`; read when it is called. */
  export function bundledData(): { readonly glossaries: readonly unknown[]; readonly countries: unknown };
}

/** The rules' pages by rule id, as Markdown. */
declare module 'policy-brief:pages' {
  export const pages: Readonly<Record<string, string>>;
}

/** Version of the package. */
declare const POLICY_BRIEF_VERSION: string;
