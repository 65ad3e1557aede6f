import type { Profile } from '../brief/profile.ts';
import { yamlText } from '../data/yaml-text.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { type LintSettings, levelOf } from '../lint/lint.ts';
import type { Rule } from '../lint/rule.ts';
import type { Configuration } from './configuration.ts';
import { BUILT_IN } from './profiles.ts';
import { CONFIGURATION } from './sentences.ts';

/** A value that a brief is checked with, and the file (or what else) that says so. */
export interface EffectiveValue {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** What a brief is checked with, in the words of a configuration file, so that it could be one. */
export interface EffectiveConfiguration {
  readonly top: readonly EffectiveValue[];
  readonly profile: readonly EffectiveValue[];
  readonly rules: readonly EffectiveValue[];
  /** Glossary files that nobody names, and that lie where they are looked for. */
  readonly found: readonly string[];
}

/** What counts in the end, whoever says so. */
export interface InForce {
  readonly configuration: Configuration;
  readonly settings: LintSettings;
  readonly files: readonly string[];
  /** The team's glossary files. */
  readonly glossary: readonly string[];
  /** Glossary files that nobody names, and that lie where they are looked for. */
  readonly found: readonly string[];
  readonly rules: readonly Rule[];
  /** Who says a key's value (`mode`, `rules.citation-order`, `profile.sections`). */
  readonly origin: (key: string) => string;
}

export function effectiveConfiguration(inForce: InForce): EffectiveConfiguration {
  const { configuration, settings, files, glossary, found, rules, origin } = inForce;
  const row = (key: string, value: unknown): EffectiveValue => ({ key, value, from: origin(key) });
  return {
    top: [row('mode', settings.mode), row('files', files), row('ignore', configuration.ignore), row('glossary', glossary)],
    profile: profileValues(configuration, origin),
    rules: rules.map((rule) => {
      const { id } = rule.meta;
      return { key: id, value: levelOf(rule, settings), from: origin(`rules.${id}`) };
    }),
    found,
  };
}

function profileValues({ profile, origins }: Configuration, origin: InForce['origin']): readonly EffectiveValue[] {
  const { references, citationPlacement } = profile;
  const row = (key: string, value: unknown): EffectiveValue => {
    const own = `profile.${key}`;
    return { key, value, from: origin(own in origins ? own : 'profile') };
  };
  return [
    row('name', profile.name),
    row('labels', profile.labels),
    row('sections', profile.sections.map(sectionFields)),
    row('findings', profile.findingsRange),
    ...(profile.words === undefined ? [] : [row('words', profile.words)]),
    row('citations', { placement: citationPlacement }),
    row('references', {
      dateStyle: references.dateStyle,
      urlLabel: references.urlLabel,
      url: references.wantsUrl ? 'required' : 'optional',
    }),
    // Those of the house: the usual ones are two hundred, and nobody has written them here.
    row(
      'acronyms',
      [...new Set(profile.commonAcronyms)].filter((acronym) => !USUAL.has(acronym)),
    ),
  ];
}

const USUAL = new Set(Object.values(BUILT_IN).flatMap(({ commonAcronyms }) => commonAcronyms));

function sectionFields({ role, names, polish, required, words }: Profile['sections'][number]): object {
  return { role, names, polish, required, ...(words !== undefined && { words }) };
}

/** As a file in YAML, with a comment behind each value that says where it comes from. */
export function effectiveInYaml({ top, profile, rules, found }: EffectiveConfiguration, language: Language = ENGLISH): string {
  const glossaries = found.map((file) => `#   ${file}\n`).join('');
  const told = found.length === 0 ? '' : `# ${say(language, CONFIGURATION, 'found')}\n${glossaries}`;
  return `${block(top, '')}${told}profile:\n${block(profile, '  ')}rules:\n${block(rules, '  ')}`;
}

function block(values: readonly EffectiveValue[], indent: string): string {
  return values
    .map(({ key, value, from }) => {
      const [first, ...rest] = yamlText(key, value);
      return [`${first}  # ${from.replace(/\s+/g, ' ')}`, ...rest].map((line) => `${indent}${line}\n`).join('');
    })
    .join('');
}
