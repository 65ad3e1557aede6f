/** `--glossary`, on every command that knows names. */
export interface GlossaryOption {
  readonly glossary?: readonly string[];
}

/** For an option that may be given several times. */
export const repeated = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

export const GLOSSARY = [
  '--glossary <file>',
  "your team's glossary, laid over the bundled one; may be repeated (glossaries below the repository's root are found by themselves)",
  repeated,
] as const;
