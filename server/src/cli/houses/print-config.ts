import { resolve } from 'node:path';
import {
  DEFAULT_SETTINGS,
  type EffectiveConfiguration,
  type EffectiveValue,
  effectiveConfiguration,
  effectiveInYaml,
  type LintSettings,
  rules,
} from '../../core/index.ts';
import { shown } from '../files/find-files.ts';
import { choice } from '../options/choice.ts';
import { type HouseOptions, settingsOf } from '../options/house-options.ts';
import { TEXT_OR_JSON } from '../options/shared-options.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Desk, type Desks, sayErrors } from './desks.ts';

/** Prints what a brief is checked with, and where each value comes from; returns the exit code. */
export async function printConfig(
  file: string,
  options: HouseOptions & { readonly format?: string },
  terminal: Terminal,
  desks: Desks,
): Promise<number> {
  const format = choice('--format', options.format ?? 'text', TEXT_OR_JSON);
  const absolute = resolve(terminal.cwd, file);
  const desk = await desks.at(absolute);
  const errors = await sayErrors([], desks, terminal);
  const effective = effectiveAt(desk, settingsOf(options));
  terminal.out(format === 'json' ? inJson(shown(absolute, terminal.cwd), effective) : effectiveInYaml(effective));
  return errors.length > 0 ? FAILED : CLEAN;
}

const GIVEN = 'the command line';
const DEFAULT = 'default';

function effectiveAt({ house, texts, settings }: Desk, { mode, levels = {} }: Partial<LintSettings>): EffectiveConfiguration {
  const { configuration } = house;
  const namesOf = (layer: 'team' | 'workspace'): readonly string[] =>
    texts.filter((text) => text.layer === layer).map(({ file }) => file);
  const team = namesOf('team');
  const given = new Set(Object.keys(levels).map((id) => `rules.${id}`));
  if (mode !== undefined) given.add('mode');
  if (team.length > 0 && configuration.glossary.length === 0) given.add('glossary');
  return effectiveConfiguration({
    configuration,
    settings,
    files: configuration.files ?? DEFAULT_SETTINGS.files,
    glossary: team,
    found: namesOf('workspace'),
    rules,
    origin: (key) => (given.has(key) ? GIVEN : (configuration.origins[key] ?? DEFAULT)),
  });
}

function inJson(path: string, { top, profile, rules: levels, found }: EffectiveConfiguration): string {
  const listed = (values: readonly EffectiveValue[]): object =>
    Object.fromEntries(values.map(({ key, value, from }) => [key, { value, from }]));
  return `${JSON.stringify({ version: 1, path, ...listed(top), profile: listed(profile), rules: listed(levels), found }, null, 2)}\n`;
}
