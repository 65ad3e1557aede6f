/** What an editor looks through before publication, one family of rules each. */
export interface Theme {
  /** Its heading among the messages, and what is the case when nothing is found: `structure`, `structureKept`. */
  readonly name: ThemeName;
  readonly families: readonly string[];
  /** Not spoken of when nothing is found: its rules may not have been asked. */
  readonly quiet?: boolean;
}

type ThemeName = 'structure' | 'citations' | 'references' | 'actors' | 'acronyms' | 'evidence' | 'exceptions';

export const THEMES: readonly Theme[] = [
  { name: 'structure', families: ['structure'] },
  { name: 'citations', families: ['citation'] },
  { name: 'references', families: ['reference'] },
  { name: 'actors', families: ['actor'] },
  { name: 'acronyms', families: ['acronym'] },
  { name: 'evidence', families: ['evidence'], quiet: true },
  { name: 'exceptions', families: [], quiet: true },
];

/** The theme of a rule, by the first word of its id; rules of no other family belong to the last. */
export function themeOf(rule: string): Theme {
  const family = rule.slice(0, rule.indexOf('-'));
  return THEMES.find(({ families }) => families.includes(family)) ?? (THEMES.at(-1) as Theme);
}
