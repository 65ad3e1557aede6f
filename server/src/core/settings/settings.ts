import picomatch from 'picomatch';
import { LEVELS, type Level, type Mode } from '../lint/rule.ts';

/** What users choose, checked at the door. */
export interface Settings {
  readonly enable: boolean;
  /** When an open draft is checked. */
  readonly run: 'onType' | 'onSave' | 'manual';
  readonly mode: Mode;
  /** Globs of files that are briefs by their name; relative to the workspace. */
  readonly files: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
  /** Paths or globs of the team's glossaries; relative to the workspace folder. */
  readonly glossaryFiles: readonly string[];
  readonly hover: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: 'onType',
  mode: 'draft',
  files: ['**/*.brief.md'],
  levels: {},
  glossaryFiles: [],
  hover: true,
  codeLens: true,
  inlayHints: false,
};

/** Takes settings in as an editor gives them; whatever is not of its kind keeps its default. Never throws. */
export function readSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  const { enable, run, mode, files, rules, glossary, hover, codeLens, inlayHints } = given;
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_SETTINGS.enable,
    run: run === 'onSave' || run === 'manual' ? run : DEFAULT_SETTINGS.run,
    mode: mode === 'publish' ? mode : DEFAULT_SETTINGS.mode,
    files: Array.isArray(files) ? texts(files) : DEFAULT_SETTINGS.files,
    levels: isRecord(rules)
      ? Object.fromEntries(Object.entries(rules).filter((pair): pair is [string, Level] => isLevel(pair[1])))
      : {},
    glossaryFiles: isRecord(glossary) ? texts(glossary.files) : [],
    hover: switchOf(hover, DEFAULT_SETTINGS.hover),
    codeLens: switchOf(codeLens, DEFAULT_SETTINGS.codeLens),
    inlayHints: switchOf(inlayHints, DEFAULT_SETTINGS.inlayHints),
  };
}

/** Whether a path, with `/` between its folders, is a brief by the globs. Any text is taken; what is no glob fits nothing. */
export function filesMatcher(globs: readonly string[]): (path: string) => boolean {
  // Half typed (`- ""`) it is empty, and picomatch takes neither that nor what is longer than any path.
  const usable = globs.filter((glob) => glob.trim() !== '' && glob.length <= LONGEST_GLOB);
  const matches = picomatch(usable, { dot: true, nocase: true });
  return (path) => matches(path.replaceAll('\\', '/').replace(/^\/+/, ''));
}

const LONGEST_GLOB = 4096;

export function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item.trim() !== '') : [];
}

/** A setting of the form `policyBrief.hover.enable`. */
function switchOf(given: unknown, otherwise: boolean): boolean {
  return isRecord(given) && typeof given.enable === 'boolean' ? given.enable : otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
