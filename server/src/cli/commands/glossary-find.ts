import type { Command } from 'commander';
import { distanceBetween, type Found, fold, formatIsoDate, type Glossary, lookUpIn, type PartialDate } from '../../core/index.ts';
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
  const found = foundIn(glossary, query);
  const errors = await sayErrors([], desks, terminal);
  if (format === 'json') terminal.out(inJson(query, date, found, glossary));
  else if (found.length > 0) terminal.out(inText(query, date, found, glossary));
  if (found.length === 0) terminal.err(`policy-brief: the glossary knows nobody and nothing called "${query}", nor nearly so.\n`);
  if (errors.length > 0) return FAILED;
  return found.length === 0 ? FOUND : CLEAN;
}

const MOST_FOUND = 10;
const MOST_NEAR = 3;

/** Best first, each actor once; for letters in capitals that are nobody's acronym those whose acronym is a slip away come first. */
function foundIn(glossary: Glossary, query: string): readonly Found[] {
  const found = lookUpIn(glossary).find(query, MOST_FOUND);
  if (!ACRONYM.test(query) || found.some(({ how }) => how === 'exact')) return found;
  const near = nearAcronyms(glossary, query);
  const ids = new Set(near.map(({ actor }) => actor.id));
  return [...near, ...found.filter(({ actor }) => !ids.has(actor.id))].slice(0, MOST_FOUND);
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{2,7}$/u;

/** Those with an acronym that is one slip away, a slip of the same letters first. */
function nearAcronyms({ actors }: Glossary, query: string): readonly Found[] {
  const letters = [...query].sort().join('');
  const rank = ({ form }: Found): number => Number([...form.toUpperCase()].sort().join('') !== letters);
  return actors
    .flatMap((actor): readonly Found[] => {
      const own = [actor.acronym, ...Object.values(actor.foreign).map(({ acronym }) => acronym)];
      const form = own.find((acronym) => acronym !== undefined && distanceBetween(acronym.toUpperCase(), query, 1) <= 1);
      return form === undefined ? [] : [{ actor, form, how: 'near' }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

function inText(query: string, date: PartialDate | undefined, found: readonly Found[], glossary: Glossary): string {
  const cards = (some: readonly Found[]): string =>
    some.map(({ actor, form }) => actorInText(actor, form, date, glossary)).join('\n');
  const called = found.filter(({ how }) => how !== 'near');
  if (called.length > 0 && called[0] === found[0]) return cards(called);
  const near = found.filter(({ how }) => how === 'near');
  const slips = near.filter(({ form }) => isSlip(query, form));
  if (called.length > 0 && slips.length === 0) return cards(called);
  const meant = (slips.length > 0 ? slips : near).slice(0, MOST_NEAR);
  const head = `Nobody and nothing is called "${query}". Near to it:\n\n${cards(meant)}`;
  if (called.length === 0) return head;
  return `${head}\nOthers of that family name: ${called.map(({ actor }) => actor.name).join(', ')}.\n`;
}

const MOST_SLIPS = 2;

function isSlip(query: string, form: string): boolean {
  return distanceBetween(fold(query), fold(form), MOST_SLIPS) <= MOST_SLIPS;
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
