import {
  type Actor,
  type Found,
  formatIsoDate,
  type Glossary,
  lookUpIn,
  type PartialDate,
  type Role,
  rolesAt,
  roleText,
} from '../core/index.ts';
import { choice } from './choice.ts';
import { dateOption } from './date-option.ts';
import { type Glossaries, sayGlossaryErrors } from './glossaries.ts';
import { CLEAN, FAILED, FOUND, type Terminal } from './outcome.ts';

/** The options of `glossary find` as they come from the command line. */
export interface GlossaryFindOptions {
  readonly format?: string;
  readonly date?: string;
}

/** Says who is called so, or nearly so; returns the exit code: 1 when nobody is. */
export async function glossaryFind(
  words: readonly string[],
  options: GlossaryFindOptions,
  terminal: Terminal,
  glossaries: Glossaries,
): Promise<number> {
  const format = choice('--format', options.format ?? 'text', ['text', 'json']);
  const date = dateOption(options.date);
  const query = words.join(' ');
  const glossary = await glossaries.at();
  const found = lookUpIn(glossary).find(query, 10);
  const failed = await sayGlossaryErrors(glossaries, terminal);
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
  const cards = (called.length > 0 ? called : found.slice(0, MOST_NEAR)).map((each) => card(each, date, glossary));
  const head = called.length > 0 ? '' : `Nobody and nothing is called "${query}". Near to it:\n\n`;
  return `${head}${cards.join('\n')}`;
}

const LAYERS = { bundled: 'bundled glossary', team: 'team glossary', workspace: 'glossary of this workspace' } as const;

function card({ actor, form }: Found, date: PartialDate | undefined, glossary: Glossary): string {
  const country = glossary.countries.find(({ code }) => code === actor.country)?.name ?? actor.country;
  const acronym = actor.acronym === undefined ? '' : ` (${actor.acronym})`;
  const languages = [
    ...Object.entries(actor.native),
    ...Object.entries(actor.foreign).map(
      ([language, { name, acronym }]) => [language, acronym === undefined ? name : `${name} (${acronym})`] as const,
    ),
  ];
  const held = date === undefined ? [] : rolesAt(actor, date);
  const at = date === undefined ? [] : [held.map((role) => roleText(role, glossary)).join('; ') || 'no office known'];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['found as', form === actor.name ? [] : [form]],
    [date === undefined ? '' : `at ${formatIsoDate(date)}`, actor.roles.length === 0 ? [] : at],
    ['roles', actor.roles.map((role) => `${roleText(role, glossary)} (${years(role)})`)],
    ['languages', languages.map(([language, name]) => `${language}: ${name}`)],
    ['also', actor.aliases.length === 0 ? [] : [actor.aliases.join(', ')]],
    ['shared name', actor.generic.length === 0 ? [] : [actor.generic.join(', ')]],
    ['not', actor.wrong.length === 0 ? [] : [actor.wrong.join(', ')]],
    ['about', actor.summary === undefined ? [] : [actor.summary]],
    ['sources', actor.sources],
    ['from', [`${LAYERS[actor.layer]}, ${actor.id}`]],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.flatMap(([label, values]) =>
    values.map((value, index) => `  ${(index === 0 ? label : '').padEnd(width)}  ${value}`),
  );
  const about = [actor.kind === 'other' ? undefined : actor.kind.replaceAll('-', ' '), country].filter(
    (word) => word !== undefined,
  );
  return `${[`${actor.name}${acronym}`, ...about].join(' · ')}\n${lines.join('\n')}\n`;
}

/** `2014-04-27 to 2017-05-31`, `since 2017-05-31, last verified 2025-11`, as far as it is known. */
function years({ from, to, asOf }: Role): string {
  const begun = from === undefined ? undefined : formatIsoDate(from);
  if (to !== undefined) return begun === undefined ? `until ${formatIsoDate(to)}` : `${begun} to ${formatIsoDate(to)}`;
  const verified = asOf === undefined ? undefined : `last verified ${formatIsoDate(asOf)}`;
  return [begun === undefined ? undefined : `since ${begun}`, verified].filter((part) => part !== undefined).join(', ');
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

function actorInJson(actor: Actor, date: PartialDate | undefined, glossary: Glossary): object {
  const {
    id,
    name,
    kind,
    country,
    acronym,
    family,
    native,
    foreign,
    aliases,
    generic,
    wrong,
    summary,
    sources,
    wikidata,
    layer,
  } = actor;
  const held = date === undefined ? [] : rolesAt(actor, date);
  return {
    id,
    name,
    kind,
    country: country ?? null,
    acronym: acronym ?? null,
    family: family ?? null,
    native,
    foreign,
    aliases,
    generic,
    wrong,
    roleAtDate: held.length === 0 ? null : held.map((role) => roleText(role, glossary)).join('; '),
    roles: actor.roles.map(({ title, of, seat, from, to, asOf }) => ({
      title,
      of,
      seat: seat ?? null,
      from: from === undefined ? null : formatIsoDate(from),
      to: to === undefined ? null : formatIsoDate(to),
      asOf: asOf === undefined ? null : formatIsoDate(asOf),
    })),
    summary: summary ?? null,
    sources,
    wikidata: wikidata ?? null,
    layer,
  };
}
