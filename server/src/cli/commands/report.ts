import { extname } from 'node:path';
import type { Command } from 'commander';
import { lint, type ReportedBrief, readinessOf, reportInHtml, reportInMarkdown, reportOf, rules } from '../../core/index.ts';
import type { Desks } from '../houses/desks.ts';
import { type BriefRead, readBriefs } from '../houses/read-briefs.ts';
import { choiceOption } from '../options/choice.ts';
import type { HouseOptions } from '../options/house-options.ts';
import { ruleOption } from '../options/rules.ts';
import {
  configOption,
  glossaryOption,
  modeOption,
  outputOption,
  pathsArgument,
  stdinFilenameOption,
} from '../options/shared-options.ts';
import { spareBriefs } from '../reports/spare-briefs.ts';
import { writeReport } from '../reports/write-report.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { CommandContext } from './context.ts';

const FORMATS = ['markdown', 'html'] as const;

export function addReport(parent: Command, { program: { terminal }, desksFor, exit }: CommandContext): void {
  parent
    .command('report')
    .description(
      'write how ready briefs are for publication: a checklist, every finding with its reason, lengths, names, acronyms',
    )
    .addArgument(pathsArgument())
    .addOption(
      choiceOption(
        '--format <format>',
        'markdown, or html: one file that needs nothing else and prints well (default: as --output ends)',
        FORMATS,
      ),
    )
    .addOption(outputOption('write into a file instead of standard output'))
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(ruleOption())
    .addOption(
      modeOption('publish (judged as before publication, where more counts) or draft (as authors at work see it)').default(
        'publish',
      ),
    )
    .addOption(stdinFilenameOption())
    .addHelpText(
      'after',
      '\nExit codes: 0 written, whatever was found; 2 something could not be read or written; stderr says what.',
    )
    .action(async (paths: string[], options: ReportOptions) => {
      exit(await report(paths, options, terminal, desksFor(options)));
    });
}

/** The options of `report` as they come from the command line. */
interface ReportOptions extends HouseOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly output?: string;
  readonly stdinFilename?: string;
}

/** Writes how ready briefs are for publication; returns the exit code. */
async function report(paths: readonly string[], options: ReportOptions, terminal: Terminal, desks: Desks): Promise<number> {
  const format = options.format ?? formatOf(options.output);
  const { briefs, errors } = await readBriefs(paths, options, terminal, desks);
  if (briefs.length === 0) return errors.length > 0 ? FAILED : CLEAN;
  spareBriefs(options.output, briefs, terminal.cwd);
  const readiness = reportOf(briefs.map(judged));
  const written = await writeReport(
    format === 'html' ? reportInHtml(readiness) : reportInMarkdown(readiness),
    options.output,
    terminal,
  );
  return written && errors.length === 0 ? CLEAN : FAILED;
}

/** What the name of a file promises. Throws a {@link UsageError} for a promise that cannot be kept, such as `.pdf`. */
function formatOf(output: string | undefined): (typeof FORMATS)[number] {
  const ending = extname(output ?? '').toLowerCase();
  if (['.html', '.htm'].includes(ending)) return 'html';
  if (['', '.md', '.markdown', '.mdown', '.txt'].includes(ending)) return 'markdown';
  throw new UsageError(`--output ${output}: write a name that ends in .html or .md, or give --format.`);
}

function judged({ path, brief, desk }: BriefRead): ReportedBrief {
  const problems = lint(brief, rules, desk.settings);
  return { brief, file: path, readiness: readinessOf(brief, problems, desk.settings.mode) };
}
