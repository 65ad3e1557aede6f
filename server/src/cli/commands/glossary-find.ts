import type { Command } from 'commander';
import { type Found, formatIsoDate, type Glossary, lookUpIn, type PartialDate } from '../../core/index.ts';
import { type Desks, sayErrors } from '../houses/desks.ts';
import { dateOption } from '../options/date-option.ts';
import type { HouseOptions } from '../options/house-options.ts';
import { configOption, glossaryOption, type TextOrJson, textOrJsonOption } from '../options/shared-options.ts';
import { actorInJson } from '../reports/actor-in-json.ts';
import { actorInText } from '../reports/actor-in-text.ts';
import { CLEAN, FAILED, FOUND } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CommandContext } from './context.ts';

export function addGlossaryFind(parent: Command, { program: { terminal }, desksFor, exit }: CommandContext): void {
  parent
    .command('find')
    .description('look a name up: in any script, without diacritics, an acronym, or nearly right')
    .argument('<name...>', 'for example: vucic, 公安部, MBP, Meng Jianju')
    .addOption(dateOption('tell the office held at this day: 2021-12-14, 2021-12 or 2021'))
    .addOption(textOrJsonOption())
    .addOption(configOption())
    .addOption(glossaryOption())
    .addHelpText('after', '\nExit codes: 0 found, 1 nothing is called so or nearly so, 2 a glossary could not be read.')
    .action(async (words: string[], options: GlossaryFindOptions) => {
      exit(await glossaryFind(words, options, terminal, desksFor(options)));
    });
}

/** The options of `glossary find` as they come from the command line. */
interface GlossaryFindOptions extends HouseOptions {
  readonly format: TextOrJson;
  readonly date?: PartialDate;
}

/** Says who is called so, or nearly so; returns the exit code: 1 when nobody is. */
async function glossaryFind(
  words: readonly string[],
  { format, date }: GlossaryFindOptions,
  terminal: Terminal,
  desks: Desks,
): Promise<number> {
  const query = words.join(' ');
  const { glossary } = await desks.at();
  const found = lookUpIn(glossary).find(query, 10);
  const errors = await sayErrors([], desks, terminal);
  if (format === 'json') terminal.out(inJson(query, date, found, glossary));
  else if (found.length > 0) terminal.out(inText(query, date, found, glossary));
  if (found.length === 0) terminal.err(`policy-brief: the glossary knows nobody and nothing called "${query}", nor nearly so.\n`);
  if (errors.length > 0) return FAILED;
  return found.length === 0 ? FOUND : CLEAN;
}

/** Near ones are shown when nobody is called so. */
const MOST_NEAR = 3;

function inText(query: string, date: PartialDate | undefined, found: readonly Found[], glossary: Glossary): string {
  const called = found.filter(({ how }) => how !== 'near');
  const cards = (called.length > 0 ? called : found.slice(0, MOST_NEAR)).map(({ actor, form }) =>
    actorInText(actor, form, date, glossary),
  );
  const head = called.length > 0 ? '' : `Nobody and nothing is called "${query}". Near to it:\n\n`;
  return `${head}${cards.join('\n')}`;
}

function inJson(query: string, date: PartialDate | undefined, found: readonly Found[], glossary: Glossary): string {
  const report = {
    version: 1,
    query,
    date: date === undefined ? null : formatIsoDate(date),
    found: found.map(({ actor, form, how }) => ({ match: how, form, ...actorInJson(actor, date, glossary) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
