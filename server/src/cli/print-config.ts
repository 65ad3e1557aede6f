import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { type Configuration, DEFAULT_SETTINGS, type LintSettings, levelOf, type Profile, rules } from '../core/index.ts';
import type { Desk } from './desks.ts';
import { type Desks, sayDeskErrors } from './desks.ts';
import { CLEAN, FAILED, type Terminal } from './outcome.ts';

/** Prints what a brief is checked with, and where each value comes from; returns the exit code. */
export async function printConfig(
  file: string,
  desks: Desks,
  terminal: Terminal,
  commandLine: Partial<LintSettings>,
): Promise<number> {
  const desk = await desks.at(resolve(terminal.cwd, file));
  const failed = await sayDeskErrors(desks, terminal);
  terminal.out(inYaml(desk, commandLine));
  return failed ? FAILED : CLEAN;
}

const GIVEN = 'the command line';
const DEFAULT = 'default';

function inYaml({ house, texts, settings }: Desk, commandLine: Partial<LintSettings>): string {
  const { configuration } = house;
  const from = (key: string): string => configuration.origins[key] ?? DEFAULT;
  const team = texts.filter(({ layer }) => layer === 'team').map(({ file }) => file);
  const levels = rules.map((rule): Row => {
    const { id } = rule.meta;
    const origin = commandLine.levels?.[id] !== undefined ? GIVEN : from(`rules.${id}`);
    return [id, levelOf(rule, settings), origin];
  });
  return [
    block([['mode', settings.mode, commandLine.mode === undefined ? from('mode') : GIVEN]], ''),
    block([['files', configuration.files ?? DEFAULT_SETTINGS.files, from('files')]], ''),
    block([['ignore', configuration.ignore, from('ignore')]], ''),
    block([['glossary', team, team.length > 0 && configuration.glossary.length === 0 ? GIVEN : from('glossary')]], ''),
    `profile:\n${block(profileRows(configuration), '  ')}`,
    `rules:\n${block(levels, '  ')}`,
  ].join('');
}

type Row = readonly [key: string, value: unknown, origin: string];

/** In the words of a configuration file, so that what is printed could be one. */
function profileRows({ profile, origins }: Configuration): readonly Row[] {
  const from = (key: string): string => origins[`profile.${key}`] ?? origins.profile ?? DEFAULT;
  const { references, citationPlacement } = profile;
  return [
    ['name', profile.name, from('name')],
    ['labels', profile.labels, from('labels')],
    ['sections', profile.sections.map(sectionFields), from('sections')],
    ['findings', profile.findingsRange, origins['rules.structure-findings-count'] ?? from('findings')],
    ...(profile.words === undefined ? [] : [['words', profile.words, from('words')] as const]),
    ['citations', { placement: citationPlacement }, from('citations')],
    [
      'references',
      { dateStyle: references.dateStyle, urlLabel: references.urlLabel, url: references.wantsUrl ? 'required' : 'optional' },
      from('references'),
    ],
    ['acronyms', [...new Set(profile.commonAcronyms)], from('acronyms')],
  ];
}

function sectionFields({ role, names, polish, required, words }: Profile['sections'][number]): object {
  return { role, names, polish, required, ...(words !== undefined && { words }) };
}

function block(rows: readonly Row[], indent: string): string {
  return rows
    .map(([key, value, origin]) => {
      const yaml = stringify({ [key]: value }, { lineWidth: 120, flowCollectionPadding: true, collectionStyle: 'any' }).trimEnd();
      const [first, ...rest] = yaml.split('\n');
      return [`${first}  # ${origin.replace(/\s+/g, ' ')}`, ...rest].map((line) => `${indent}${line}\n`).join('');
    })
    .join('');
}
