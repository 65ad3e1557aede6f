import { dirname } from 'node:path';
import {
  type Glossary,
  type GlossaryText,
  type Layers,
  type LintSettings,
  layersOver,
  type Reader,
  readerOf,
} from '../../core/index.ts';
import { problemLines } from '../reports/problem-lines.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { readTeam, readWorkspace } from './glossary-texts.ts';
import type { House } from './house.ts';
import type { Houses } from './houses.ts';
import { type Root, rootOf } from './repository.ts';

/** What the briefs of one place are read and checked with: the house's configuration and the glossaries. */
export interface Desk {
  readonly house: House;
  /** The glossary files laid over the bundled one, lower layers first. */
  readonly texts: readonly GlossaryText[];
  readonly glossary: Glossary;
  readonly reader: Reader;
  /** As the house has it, with what the command line says above it. */
  readonly settings: LintSettings;
}

export interface Desks {
  /** The desk for a brief, by its absolute path; without one, for the current folder. */
  at(brief?: string): Promise<Desk>;
  /** What was wrong in the files that were read, and in those that are named in any case, a line each. */
  errors(): Promise<readonly string[]>;
}

export interface DesksOptions {
  readonly bundled: () => Glossary;
  /** Where the files of the bundled glossary lie, if they do: they are no workspace's. */
  readonly dataFolder: string;
  /** Files named by `--glossary`. */
  readonly team: readonly string[];
  readonly houses: Houses;
  /** What the command line says of rules and mode. */
  readonly settings: Partial<LintSettings>;
  readonly isConfigured: boolean;
  /** Gives what is wrong in glossaries, from a cache or as `find` finds it. */
  readonly remember: (texts: readonly GlossaryText[], find: () => readonly string[]) => readonly string[];
  readonly cwd: string;
}

/** Files are read when the first brief asks, once for each workspace and house; readers are made when they are used. */
export function desksOf(options: DesksOptions): Desks {
  const { houses, cwd } = options;
  const errors = new Set<string>();
  const misnamed = new Set<string>();
  const desks = new Map<string, Promise<Desk>>();
  const roots = new Map<string, Root>();
  const rootFor = (folder: string): Root => {
    const root = roots.get(folder) ?? rootOf(folder, cwd);
    roots.set(folder, root);
    return root;
  };
  const make = async (root: Root, house: House): Promise<Desk> => {
    const named = await readTeam(options, house.glossary, errors, misnamed);
    const found = await readWorkspace(root, options, new Set(named.map(({ absolute }) => absolute)), errors);
    const texts = [...named, ...found];
    let layers: Layers | undefined;
    const over = (): Layers => {
      layers ??= layersOver(options.bundled(), texts);
      return layers;
    };
    const wrong = texts.length === 0 ? [] : options.remember(texts, () => [...problemLines(over().problems, texts)]);
    for (const line of wrong) errors.add(line);
    return deskOf(house, texts, () => (texts.length === 0 ? options.bundled() : over().glossary), options);
  };
  const at = async (brief?: string): Promise<Desk> => {
    const house = await houses.at(brief);
    const root = rootFor(brief === undefined ? cwd : dirname(brief));
    const key = `${root.folder}\n${house.key}`;
    let desk = desks.get(key);
    if (desk === undefined) {
      desk = make(root, house);
      desks.set(key, desk);
    }
    return desk;
  };
  return {
    at,
    async errors() {
      // Who names a file is to hear that it is broken, though no brief has asked for it.
      if (desks.size === 0 && (options.team.length > 0 || options.isConfigured)) await at();
      return [...[...errors].map((line) => `policy-brief: ${line}`), ...houses.errors, ...misnamed];
    },
  };
}

/** Says on stderr what failed in a run, and what is wrong in configurations and glossaries; gives these lines. */
export async function sayErrors(failures: readonly string[], desks: Desks, terminal: Terminal): Promise<readonly string[]> {
  const errors = [...failures.map((failure) => `policy-brief: ${failure}`), ...(await desks.errors())];
  for (const error of errors) terminal.err(`${error}\n`);
  return errors;
}

function deskOf(house: House, texts: Desk['texts'], glossary: () => Glossary, { settings }: DesksOptions): Desk {
  const { mode, levels, profile } = house.configuration;
  let reader: Reader | undefined;
  return {
    house,
    texts,
    get glossary() {
      return glossary();
    },
    get reader() {
      reader ??= readerOf({ glossary: glossary(), profile });
      return reader;
    },
    settings: { mode: settings.mode ?? mode ?? 'draft', levels: { ...levels, ...settings.levels } },
  };
}
