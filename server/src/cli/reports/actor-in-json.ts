import { type Actor, formatIsoDate, type Glossary, type PartialDate, rolesAt, roleText } from '../../core/index.ts';

/** Everything the glossary has of an actor, `null` where it has nothing. */
export function actorInJson(actor: Actor, date: PartialDate | undefined, glossary: Glossary): object {
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
