import {
  type Actor,
  aboutActor,
  formatIsoDate,
  type Glossary,
  type PartialDate,
  type Role,
  roleInLine,
  rolesInLine,
} from '../../core/index.ts';

/** Who an actor is, in plain text; `form` is the name that was looked for, if it is another. */
export function actorInText(actor: Actor, form: string, date: PartialDate | undefined, glossary: Glossary): string {
  const acronym = actor.acronym === undefined ? '' : ` (${actor.acronym})`;
  const languages = [
    ...Object.entries(actor.native),
    ...Object.entries(actor.foreign).map(
      ([language, { name, acronym }]) => [language, acronym === undefined ? name : `${name} (${acronym})`] as const,
    ),
  ];
  const at = date === undefined ? [] : [rolesInLine(actor, date, glossary) || 'no office known'];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['found as', form === actor.name ? [] : [form]],
    [date === undefined ? '' : `at ${formatIsoDate(date)}`, actor.roles.length === 0 ? [] : at],
    ['roles', actor.roles.map((role) => `${roleInLine(role, glossary)} (${years(role)})`)],
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
  const about = aboutActor(actor, glossary);
  return `${actor.name}${acronym}${about === '' ? '' : ` · ${about}`}\n${lines.join('\n')}\n`;
}

/** `2014-04-27 to 2017-05-31`, `since 2017-05-31, last verified 2025-11`, as far as it is known. */
function years({ from, to, asOf }: Role): string {
  const begun = from === undefined ? undefined : formatIsoDate(from);
  if (to !== undefined) return begun === undefined ? `until ${formatIsoDate(to)}` : `${begun} to ${formatIsoDate(to)}`;
  const verified = asOf === undefined ? undefined : `last verified ${formatIsoDate(asOf)}`;
  return [begun === undefined ? undefined : `since ${begun}`, verified].filter((part) => part !== undefined).join(', ');
}

const LAYERS = { bundled: 'bundled glossary', team: 'team glossary', workspace: 'glossary of this workspace' } as const;
