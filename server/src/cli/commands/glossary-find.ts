import { type Found, formatIsoDate, type Glossary, lookUpIn, type PartialDate } from '../../core/index.ts';
import { type Desks, sayDeskErrors } from '../houses/desks.ts';
import type { TextOrJson } from '../options/shared-options.ts';
import { CLEAN, FAILED, FOUND } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { actorInJson } from './actor-in-json.ts';
import { actorInText } from './actor-in-text.ts';

/** The options of `glossary find` as they come from the command line. */
export interface GlossaryFindOptions {
  readonly format: TextOrJson;
  readonly date?: PartialDate;
}

/** Says who is called so, or nearly so; returns the exit code: 1 when nobody is. */
export async function glossaryFind(
  words: readonly string[],
  { format, date }: GlossaryFindOptions,
  terminal: Terminal,
  desks: Desks,
): Promise<number> {
  const query = words.join(' ');
  const { glossary } = await desks.at();
  const found = lookUpIn(glossary).find(query, 10);
  const failed = await sayDeskErrors(desks, terminal);
  if (format === 'json') terminal.out(inJson(query, date, found, glossary));
  else if (found.length > 0) terminal.out(inText(query, date, found, glossary));
  if (found.length === 0) terminal.err(`policy-brief: the glossary knows nobody and nothing called "${query}", nor nearly so.\n`);
  if (failed) return FAILED;
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
