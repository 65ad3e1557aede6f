import { DEFAULT_LINT, type Level, type LintSettings, type Mode } from '../../core/index.ts';

/** The options that stand above a house's configuration, as they come from the command line. */
export interface HouseOptions {
  readonly config?: string;
  readonly glossary?: readonly string[];
  readonly mode?: Mode;
  readonly rule?: Readonly<Record<string, Level>>;
}

/** What `--mode` and `--rule` say. */
export function settingsOf({ mode, rule }: HouseOptions): Partial<LintSettings> {
  return { ...(mode !== undefined && { mode }), levels: rule ?? DEFAULT_LINT.levels };
}
