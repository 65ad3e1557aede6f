import type { Command } from 'commander';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { DesksOptions } from '../houses/desks.ts';
import { settingsOf } from '../options/house-options.ts';
import { numberOption } from '../options/number-option.ts';
import { ruleOption } from '../options/rules.ts';
import {
  configOption,
  failOnOption,
  formatOption,
  glossaryOption,
  maxWarningsOption,
  modeOption,
  outputOption,
  quietOption,
  stdinFilenameOption,
} from '../options/shared-options.ts';
import { CACHE_FILE, type Cache, cacheFile, openCache, programStamp } from '../running/cache.ts';
import type { Work } from '../running/check-task.ts';
import { hashOf } from '../running/hash.ts';
import { runCached } from '../running/run-cached.ts';
import { runTasks } from '../running/run-tasks.ts';
import { progressOn } from '../terminal/progress.ts';
import { type Checking, check } from './check.ts';
import type { CheckOptions } from './check-options.ts';
import type { DesksFor, Program } from './context.ts';
import { printConfig } from './print-config.ts';

/** `check`; `done` takes its exit code. */
export function addCheckCommand(command: Command, program: Program, desks: DesksFor, done: (code: number) => void): void {
  const { terminal, version, workerFile } = program;
  command
    .command('check')
    .description('check briefs: files, folders, globs, or - for standard input')
    .argument('[path...]', 'what to check; a file that is named is always taken for a brief (default: this folder)')
    .optionsGroup('What is checked for:')
    .addOption(modeOption())
    .addOption(ruleOption())
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(stdinFilenameOption())
    .option('--only-briefs', 'pass over files that are no briefs, though they are named (for hooks that name every changed file)')
    .option('--print-config <file>', 'print what a brief is checked with, and where each value comes from, as text or json')
    .optionsGroup('How it is reported:')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(quietOption())
    .optionsGroup('What counts:')
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .option('--baseline <file>', 'leave out the problems that this file lists')
    .option('--update-baseline', 'list all problems that there are now in the file of --baseline')
    .optionsGroup('What is changed:')
    .option('--fix', 'change the files by the fixes that cannot be wrong, then report what is left')
    .option('--diff', 'show what --fix would change as a unified diff, and change nothing')
    .optionsGroup('How fast:')
    .option('--cache', 'remember what was found, and check only files that have changed, or whose rules or glossaries have')
    .option('--cache-location <path>', `file or folder of the cache (default: ${CACHE_FILE} in this folder); implies --cache`)
    .addOption(
      numberOption(
        '--threads <number>',
        'check this many files at once (default: as many as pay, up to the cores of the machine)',
      ),
    )
    .optionsGroup('Other options:')
    .addHelpText('after', '\nExit codes: 0 no problem that counts, 1 there is one, 2 something could not be checked.')
    .action(async (paths: string[], options: CheckOptions & { readonly printConfig?: string }) => {
      if (options.printConfig !== undefined) {
        const asked = { format: options.format, commandLine: settingsOf(options) };
        done(await printConfig(options.printConfig, asked, terminal, desks(options)));
        return;
      }
      const { tell, end } = progressOn(terminal, 'checking briefs');
      const cache = cacheFor(options, program);
      const remember = cache === undefined ? undefined : rememberedIn(cache);
      const run: Checking['run'] = async (work, how) => {
        const all = (part: Work): ReturnType<typeof runTasks> => runTasks(part, { ...how, workerFile, progress: tell });
        const results = cache === undefined ? await all(work) : await runCached(work, cache, how.input, all);
        end();
        return results;
      };
      done(await check(paths, options, { terminal, desks: desks(options, remember), version, run }));
      const error = await cache?.save();
      if (error !== undefined) terminal.err(`policy-brief: the cache cannot be written: ${whyNotWritten(error)}.\n`);
    });
}

function cacheFor({ cache, cacheLocation }: CheckOptions, { version, parts, terminal }: Program): Cache | undefined {
  if (cache !== true && cacheLocation === undefined) return undefined;
  return openCache(cacheFile(cacheLocation, terminal.cwd), programStamp(version, parts));
}

/** What is wrong in glossaries takes the bundled one to find out, which a cached run can do without. */
function rememberedIn(cache: Cache): DesksOptions['remember'] {
  return (texts, find) => {
    const key = hashOf(JSON.stringify(texts));
    const known = cache.lines(key);
    if (known !== undefined) return known;
    const lines = find();
    cache.keepLines(key, lines);
    return lines;
  };
}
