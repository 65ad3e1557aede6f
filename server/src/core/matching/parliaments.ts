import type { Actor, Country } from '../glossary/actor.ts';

/** Whether an actor is what its country, `home`, calls its parliament: no assembly of a part of it, nor a chamber. */
export function isNationalParliament({ kind, name, aliases, foreign }: Actor, home: Country | undefined): home is Country {
  if (kind !== 'parliament' || home === undefined) return false;
  const usual = new Set([...englishParliaments(home), ...polishParliaments(home)].map((one) => one.toLowerCase()));
  const names = [name, ...aliases, foreign.pl?.name ?? '', ...(foreign.pl?.aliases ?? [])];
  return names.some((one) => usual.has(one.toLowerCase()));
}

/** Whether texts on the country say `Parliament` and mean its own. */
export function isCalledParliament({ code }: Country): boolean {
  return !OTHERWISE_CALLED.has(code);
}

/** Countries of a congress, a diet, a yuan and the like. */
const OTHERWISE_CALLED: ReadonlySet<string> = new Set(['CN', 'JP', 'KP', 'TW', 'US', 'VN']);

/** `Lithuanian Parliament`, `Lithuania's Parliament`, `parliament of Lithuania`. */
export function englishParliaments({ name, names, adjectives }: Country): readonly string[] {
  return [
    ...adjectives.map((adjective) => `${adjective} Parliament`),
    ...[...new Set([name, ...names])].flatMap((place) => [
      `${place}'s Parliament`,
      `parliament of ${place}`,
      `parliament of the ${place}`,
    ]),
  ];
}

/** `litewski parlament`, `parlament litewski`, `parlament Litwy`. */
export function polishParliaments({ pl }: Country): readonly string[] {
  const [, genitive = ''] = pl;
  const adjective = pl.find((word) => MASCULINE.test(word));
  return [
    ...(/^\p{Lu}/u.test(genitive) ? [`parlament ${genitive}`] : []),
    ...(adjective === undefined ? [] : [`${adjective} parlament`, `parlament ${adjective}`]),
  ];
}

const MASCULINE = /^\p{Ll}+(?:sk|ck|dzk)i$/u;
