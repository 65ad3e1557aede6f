/** What an editor looks through before publication, one family of rules each. */
export interface Theme {
  /** What is the case when nothing is found. */
  readonly promise: string;
  readonly heading: string;
  readonly families: readonly string[];
  /** Not spoken of when nothing is found: its rules may not have been asked. */
  readonly quiet?: boolean;
}

export const THEMES: readonly Theme[] = [
  { heading: 'Structure', promise: 'All parts are there, in their order.', families: ['structure'] },
  { heading: 'Citations', promise: 'Every number leads to its source, in order.', families: ['citation'] },
  { heading: 'References', promise: 'Every source is cited, dated and written alike.', families: ['reference'] },
  { heading: 'People and institutions', promise: 'Names are spelled right, and offices fit the date.', families: ['actor'] },
  { heading: 'Acronyms', promise: 'Acronyms are explained where they are first used.', families: ['acronym'] },
  { heading: 'Evidence', promise: 'Claims have their sources.', families: ['evidence'], quiet: true },
  { heading: 'Exceptions', promise: 'Every exception from a rule is still needed.', families: [], quiet: true },
];

/** The theme of a rule, by the first word of its id; rules of no other family belong to the last. */
export function themeOf(rule: string): Theme {
  const family = rule.slice(0, rule.indexOf('-'));
  return THEMES.find(({ families }) => families.includes(family)) ?? (THEMES.at(-1) as Theme);
}
