import { DEFAULT_LINT, didYouMean, isLevel, LEVELS, type Level, type LintSettings, type Mode, rules } from '../core/index.ts';
import { choice } from './choice.ts';
import { UsageError } from './outcome.ts';

/** The options that stand above a house's configuration, as they come from the command line. */
export interface HouseOptions {
  readonly config?: string;
  readonly glossary?: readonly string[];
  readonly mode?: string;
  readonly rule?: readonly string[];
}

/** What `--mode` and `--rule` say. */
export function settingsOf({ mode, rule = [] }: HouseOptions): Partial<LintSettings> {
  return {
    ...(mode !== undefined && { mode: choice<Mode>('--mode', mode, ['draft', 'publish']) }),
    levels: rule.length === 0 ? DEFAULT_LINT.levels : levelsOf(rule),
  };
}

/** `--rule citation-order=off`, any number of times. */
function levelsOf(settings: readonly string[]): Readonly<Record<string, Level>> {
  const levels: Record<string, Level> = {};
  const ids = rules.map(({ meta }) => meta.id);
  for (const setting of settings) {
    const [id = '', level] = setting.split('=');
    if (!ids.includes(id)) throw new UsageError(`--rule ${setting}: there is no rule "${id}".${didYouMean(id, ids)}`);
    if (!isLevel(level)) throw new UsageError(`--rule ${setting}: write ${id}=LEVEL with one of ${LEVELS.join(', ')}.`);
    levels[id] = level;
  }
  return levels;
}
