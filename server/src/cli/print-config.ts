import { resolve } from 'node:path';
import { Document, isCollection, visit } from 'yaml';
import { type Configuration, DEFAULT_SETTINGS, type LintSettings, levelOf, type Profile, rules } from '../core/index.ts';
import { shown } from './briefs.ts';
import { choice } from './choice.ts';
import type { Desk } from './desks.ts';
import { type Desks, sayDeskErrors } from './desks.ts';
import { CLEAN, FAILED, type Terminal } from './outcome.ts';

/** What is asked for beside the file. */
export interface PrintConfigOptions {
  readonly format: string | undefined;
  /** What the command line says of rules and mode. */
  readonly commandLine: Partial<LintSettings>;
}

/** Prints what a brief is checked with, and where each value comes from; returns the exit code. */
export async function printConfig(file: string, options: PrintConfigOptions, terminal: Terminal, desks: Desks): Promise<number> {
  const format = choice('--format', options.format ?? 'text', ['text', 'json']);
  const absolute = resolve(terminal.cwd, file);
  const desk = await desks.at(absolute);
  const failed = await sayDeskErrors(desks, terminal);
  const values = valuesOf(desk, options.commandLine);
  terminal.out(format === 'json' ? inJson(shown(absolute, terminal.cwd), values) : inYaml(values));
  return failed ? FAILED : CLEAN;
}

const GIVEN = 'the command line';
const DEFAULT = 'default';
const WIDTH = 110;

/** A value, and the file (or what else) that says so. */
interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

interface Values {
  readonly top: readonly Row[];
  readonly profile: readonly Row[];
  readonly rules: readonly Row[];
}

function valuesOf({ house, texts, settings }: Desk, commandLine: Partial<LintSettings>): Values {
  const { configuration } = house;
  const from = (key: string): string => configuration.origins[key] ?? DEFAULT;
  const team = texts.filter(({ layer }) => layer === 'team').map(({ file }) => file);
  return {
    top: [
      row('mode', settings.mode, commandLine.mode === undefined ? from('mode') : GIVEN),
      row('files', configuration.files ?? DEFAULT_SETTINGS.files, from('files')),
      row('ignore', configuration.ignore, from('ignore')),
      row('glossary', team, team.length > 0 && configuration.glossary.length === 0 ? GIVEN : from('glossary')),
    ],
    profile: profileRows(configuration),
    rules: rules.map((rule) => {
      const { id } = rule.meta;
      return row(id, levelOf(rule, settings), commandLine.levels?.[id] === undefined ? from(`rules.${id}`) : GIVEN);
    }),
  };
}

/** In the words of a configuration file, so that what is printed could be one. */
function profileRows({ profile, origins }: Configuration): readonly Row[] {
  const from = (key: string): string => origins[`profile.${key}`] ?? origins.profile ?? DEFAULT;
  const { references, citationPlacement } = profile;
  return [
    row('name', profile.name, from('name')),
    row('labels', profile.labels, from('labels')),
    row('sections', profile.sections.map(sectionFields), from('sections')),
    row('findings', profile.findingsRange, from('findings')),
    ...(profile.words === undefined ? [] : [row('words', profile.words, from('words'))]),
    row('citations', { placement: citationPlacement }, from('citations')),
    row(
      'references',
      { dateStyle: references.dateStyle, urlLabel: references.urlLabel, url: references.wantsUrl ? 'required' : 'optional' },
      from('references'),
    ),
    row('acronyms', [...new Set(profile.commonAcronyms)], from('acronyms')),
  ];
}

function sectionFields({ role, names, polish, required, words }: Profile['sections'][number]): object {
  return { role, names, polish, required, ...(words !== undefined && { words }) };
}

function inYaml({ top, profile, rules: levels }: Values): string {
  return `${block(top, '')}profile:\n${block(profile, '  ')}rules:\n${block(levels, '  ')}`;
}

function block(rows: readonly Row[], indent: string): string {
  return rows
    .map(({ key, value, from }) => {
      const [first, ...rest] = yamlOf(key, value).split('\n');
      return [`${first}  # ${from.replace(/\s+/g, ' ')}`, ...rest].map((line) => `${indent}${line}\n`).join('');
    })
    .join('');
}

/** As people write it: a list of words in one line if it fits, a list of groups with one in a line. */
function yamlOf(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  visit(document, {
    Collection(at, node) {
      const isTop = node === document.contents || (at === 'value' && node.items.some((item) => isCollection(item)));
      if (!isTop) node.flow = true;
    },
  });
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => wrapped(line)).join('\n');
}

/** A long list goes on in further lines; YAML takes a line break there for a space. */
function wrapped(line: string): string {
  const indent = line.search(/[^ ]/) + 2;
  let width = 0;
  return line
    .split(/(?<=, )/)
    .map((part) => {
      const breaks = width > 0 && width + part.length > WIDTH;
      width = breaks ? indent + part.length : width + part.length;
      return breaks ? `\n${' '.repeat(indent)}${part}` : part;
    })
    .join('')
    .replaceAll(' \n', '\n');
}

function inJson(path: string, { top, profile, rules: levels }: Values): string {
  const listed = (rows: readonly Row[]): object => Object.fromEntries(rows.map(({ key, value, from }) => [key, { value, from }]));
  return `${JSON.stringify({ version: 1, path, ...listed(top), profile: listed(profile), rules: listed(levels) }, null, 2)}\n`;
}

function row(key: string, value: unknown, from: string): Row {
  return { key, value, from };
}
