import { type Actor, formatIsoDate, type Glossary, type PartialDate, rolesInLine } from '../../core/index.ts';

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
    roleAtDate: rolesInLine(actor, date, glossary) || null,
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
