import { type Command, Option } from 'commander';
import {
  addressesOf,
  addressOf,
  doubtInWords,
  type LinkAnswers,
  type LinksAsked,
  levelOf,
  linksInWords,
  lint,
  offlineInWords,
  positionAt,
  type Rule,
  rules,
} from '../../core/index.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { Desks } from '../houses/desks.ts';
import { type BriefRead, readBriefs } from '../houses/read-briefs.ts';
import { reportRoot } from '../houses/repository.ts';
import { type CheckOptions, type CheckRequest, checkRequest } from '../options/check-options.ts';
import { ruleOption } from '../options/rules.ts';
import {
  configOption,
  failOnOption,
  formatOption,
  glossaryOption,
  maxWarningsOption,
  modeOption,
  outputOption,
  pathsArgument,
  quietOption,
  stdinFilenameOption,
} from '../options/shared-options.ts';
import { usualFailOn } from '../reports/counts-as-failure.ts';
import { FORMATS_WITH_FIXES, formatted } from '../reports/formats.ts';
import type { CheckedFile } from '../reports/report.ts';
import { reported } from '../reports/reported.ts';
import { spareBriefs } from '../reports/spare-briefs.ts';
import { excessOf, thatCount, verdict } from '../reports/verdict.ts';
import { writeReport } from '../reports/write-report.ts';
import { FAILED, INTERRUPTED } from '../terminal/exit-codes.ts';
import { progressOn } from '../terminal/progress.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { CommandContext, Program } from './context.ts';

export function addLinks(parent: Command, { program, desksFor, exit }: CommandContext): void {
  parent
    .command('links')
    .description('ask the address of each reference whether it still answers (uses the network; no other command does)')
    .addArgument(pathsArgument())
    .optionsGroup('How websites are asked:')
    .addOption(timeoutOption())
    .option('--no-cache', 'ask every address, also those whose answers of the last day are remembered, and remember nothing')
    .option('--cache-location <file>', "where answers are remembered (default: in your user's folder for caches)")
    .optionsGroup('What is checked:')
    .addOption(modeOption())
    .addOption(ruleOption())
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(stdinFilenameOption())
    .optionsGroup('How it is reported:')
    .option('--unsure', 'also list on stderr the links of which nothing is certain, and why')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(quietOption())
    .optionsGroup('What counts:')
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .optionsGroup('Other options:')
    .addHelpText(
      'after',
      '\nA dead link is a warning, a moved one is information; what is unsure (busy, refused, too slow) is only counted.\nWith --rule reference-link=off nothing is asked.\n\nExit codes: 0 no problem that counts, 1 there is one, 2 something could not be checked, as without a network,\n130 interrupted.',
    )
    .action(async (paths: string[], options: LinksOptions) => {
      const { untilInterrupted } = program;
      exit(await untilInterrupted((signal) => links(paths, options, { program, desks: desksFor(options), signal })));
    });
}

function timeoutOption(): Option {
  return new Option('--timeout <seconds>', 'how long to wait for an answer')
    .argParser((given) => {
      // The longest time that a timer of Node takes, halved.
      if (!/^\d*\.?\d+$/.test(given) || Number(given) <= 0 || Number(given) > 1_000_000)
        throw new UsageError(`--timeout ${given}: write a number of seconds, for example 15.`);
      return Number(given) * 1000;
    })
    .default(15_000, '15');
}

/** The options of `links` as they come from the command line. */
interface LinksOptions extends Pick<CheckOptions, LinksOption> {
  /** Milliseconds. */
  readonly timeout: number;
  /** `--no-cache` is false. */
  readonly cache?: boolean;
  readonly unsure?: boolean;
}

type LinksOption =
  | 'format'
  | 'output'
  | 'quiet'
  | 'failOn'
  | 'maxWarnings'
  | 'cacheLocation'
  | 'stdinFilename'
  | 'config'
  | 'glossary'
  | 'mode'
  | 'rule';

/** What `links` is run with. */
interface LinksRun {
  readonly program: Program;
  readonly desks: Desks;
  /** Given when the user has enough. */
  readonly signal: AbortSignal;
}

const RULE = rules.filter(({ meta }) => meta.id === 'reference-link');

/** Asks the links of briefs whether they still answer; returns the exit code. */
async function links(paths: readonly string[], options: LinksOptions, run: LinksRun): Promise<number> {
  const { program, desks, signal } = run;
  const { terminal } = program;
  const request = checkRequest(paths, { ...options, cache: false });
  const { briefs: read, errors } = await readBriefs(paths, options, terminal, desks);
  spareBriefs(options.output, read, terminal.cwd);
  const briefs = read.filter(({ desk }) => levelOf(RULE[0] as Rule, desk.settings) !== 'off');
  if (read.length > 0 && briefs.length === 0) terminal.err('policy-brief: reference-link is off, so no link is asked.\n');
  const asked = await ask(briefs, options, run);
  const files = read.map((brief) => checkedFile(brief, asked.answers, request));
  const failures = [...errors];
  if (asked.offline !== undefined) {
    failures.push(`policy-brief: ${offlineInWords(asked.offline)}`);
    terminal.err(`${failures.at(-1)}\n`);
  }
  if (options.unsure === true) for (const line of doubts(briefs, asked.answers)) terminal.err(`${line}\n`);
  const written = await report(files, asked, request, failures, program);
  if (briefs.length > 0) saySummary(asked, options, program);
  if (signal.aborted) return INTERRUPTED;
  return written && errors.length === 0 && asked.offline === undefined ? verdict(files, request, terminal) : FAILED;
}

async function ask(
  briefs: readonly BriefRead[],
  { timeout, cache, cacheLocation }: LinksOptions,
  { program, signal }: LinksRun,
): Promise<LinksAsked> {
  const addresses = briefs.flatMap(({ brief }) => addressesOf(brief));
  // The network is loaded when there is something to ask.
  const { askLinks } = await import('../../links/ask-links.ts');
  const { tell, end } = progressOn(program.terminal, 'asking links');
  if (addresses.length > 0) tell(0, new Set(addresses).size);
  const memory = cache === false ? 'none' : cacheLocation;
  const { asked, unsaved } = await askLinks(addresses, {
    version: program.version,
    patience: timeout,
    ...(memory !== undefined && { memory }),
    signal,
    progress: tell,
  });
  end();
  if (unsaved !== undefined) program.terminal.err(`policy-brief: the answers cannot be remembered: ${whyNotWritten(unsaved)}.\n`);
  return asked;
}

function checkedFile({ path, brief, desk }: BriefRead, answers: LinkAnswers, { failOn, format }: CheckRequest): CheckedFile {
  const problems = lint(brief, RULE, desk.settings, { links: answers });
  return {
    path,
    brief: brief.recognition.brief,
    profile: brief.profile.name,
    failOn: failOn ?? usualFailOn(desk.settings),
    problems: reported(brief.source, problems, FORMATS_WITH_FIXES.includes(format)),
  };
}

/** `harbour.md:41: https://example.org/a: the website did not answer in time.` */
function doubts(briefs: readonly BriefRead[], answers: LinkAnswers): readonly string[] {
  return briefs.flatMap(({ path, brief }) =>
    (brief.references?.entries ?? []).flatMap((entry) => {
      const address = entry.url && addressOf(entry.url.text);
      const answer = address === undefined ? undefined : answers.get(address);
      const doubt = answer && doubtInWords(answer);
      return doubt === undefined ? [] : [`${path}:${positionAt(brief.source, entry.span.start).line + 1}: ${address}: ${doubt}.`];
    }),
  );
}

async function report(
  files: readonly CheckedFile[],
  asked: LinksAsked,
  request: CheckRequest,
  errors: readonly string[],
  { terminal, version }: Program,
): Promise<boolean> {
  const { format, output, quiet } = request;
  // Where nothing is known, `no problems` would be a lie.
  if (asked.offline !== undefined && asked.answers.size === 0 && format === 'text') return true;
  const shown = quiet ? thatCount(files, request) : files;
  const options = {
    colour: terminal.colour && output === undefined,
    quiet,
    version,
    errors,
    excess: excessOf(files, request),
    cwd: terminal.cwd,
    root: reportRoot(terminal),
  };
  return writeReport(formatted(format, shown, options), output, terminal);
}

/** What a report has no place for. */
function saySummary(asked: LinksAsked, { unsure = false, quiet = false }: LinksOptions, { terminal }: Program): void {
  if (quiet || asked.offline !== undefined) return;
  const isUnsure = [...asked.answers.values()].some(({ kind }) => kind === 'unsure');
  const hint = isUnsure && !unsure ? ' --unsure tells which are unsure, and why.' : '';
  terminal.err(`policy-brief: ${linksInWords(asked)}${hint}\n`);
}
