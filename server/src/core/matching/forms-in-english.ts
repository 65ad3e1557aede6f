import type { Actor, ActorKind, Country } from '../glossary/actor.ts';
import { withoutUmlauts } from './other-letters.ts';

/** Names as English texts write them beside those that the glossary lists, of an actor whose country is `home`. */
export function englishFormsOf(actor: Actor, home: Country | undefined): readonly string[] {
  const { kind, name, acronym = '', aliases } = actor;
  const names = [name, ...aliases];
  const united = names.flatMap(ofUnited);
  const others: (string | undefined)[] = [withoutUmlauts(actor), ...united, ...[...names, acronym, ...united].map(withPoints)];
  if (kind === 'person') others.push(...names.flatMap(juniorsOf));
  else others.push(...names.map(inOtherSpelling), ...names.map(withOtherComma));
  if (kind === 'agency' && home?.code === 'US') others.push(withPointsBetween(acronym));
  if (home !== undefined && (OF_STATE.has(kind) || home.code === 'EU'))
    others.push(...names.flatMap((text) => ofCountry(text, home)));
  if (kind === 'ministry') others.push(...names.flatMap(ministriesLike));
  if (kind === 'company') others.push(...names.map(withShortForm));
  if (kind === 'party') others.push(...names.map(withAmpersand));
  if (kind === 'parliament' && home !== undefined && names.some(isParliament)) others.push(...parliamentsOf(home));
  return others.filter((text) => text !== undefined);
}

/** `Ministry of Defense` of Ministry of Defence, and the other way round; `undefined` for a name that London and Washington spell alike. */
export function inOtherSpelling(text: string): string | undefined {
  const other = text.replace(TWO_SPELLINGS, (word) => OTHER_SPELLING.get(word) as string);
  return other === text ? undefined : other;
}

const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['Defence', 'Defense'],
  ['Organisation', 'Organization'],
  ['Centre', 'Center'],
  ['Labour', 'Labor'],
  ['Programme', 'Program'],
  ['Co-operation', 'Cooperation'],
  ['Co-ordination', 'Coordination'],
  ['Co-ordinating', 'Coordinating'],
];
const OTHER_SPELLING = new Map(SPELLINGS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
const TWO_SPELLINGS = new RegExp(`(?<!\\p{L})(?:${[...OTHER_SPELLING.keys()].join('|')})(?!\\p{L})`, 'gu');

/** `Ministry of Economy, Trade, and Industry` of Ministry of Economy, Trade and Industry, and the other way round. */
function withOtherComma(text: string): string | undefined {
  const other = /, \p{Lu}.*, and /u.test(text)
    ? text.replace(/, and /, ' and ')
    : text.replace(/(, \p{Lu}[^,]*) and /u, '$1, and ');
  return other === text ? undefined : other;
}

/** Of ministries there are shared names, which are told by the country beside them. */
const OF_STATE: ReadonlySet<ActorKind> = new Set(['government', 'parliament', 'military']);

/** `Poland's government` of Polish government or Government of Poland. */
function ofCountry(text: string, { name, names, adjectives }: Country): readonly string[] {
  const places = [...new Set([name, ...names])];
  const adjective = adjectives.find((one) => text.startsWith(`${one} `));
  const place = places.find((one) => text.endsWith(` of ${one}`) || text.endsWith(` of the ${one}`));
  const rest = adjective !== undefined ? text.slice(adjective.length + 1) : text.replace(/ of (?:the )?[^,]*$/, '');
  if (adjective === undefined && (place === undefined || !text.endsWith(place))) return [];
  return places.map((one) => `${one}'s ${rest}`);
}

/** `Foreign Affairs Ministry` and `Ministry for Foreign Affairs` of Ministry of Foreign Affairs; none of a name with more to it. */
export function ministriesLike(name: string): readonly string[] {
  const matter = /^Ministry (?:of|for) (\p{Lu}(?:(?! of )[^,])*)$/u.exec(name)?.[1];
  if (matter === undefined) return [];
  return [`Ministry of ${matter}`, `Ministry for ${matter}`, `${matter} Ministry`].filter((text) => text !== name);
}

function isParliament(name: string): boolean {
  return /^(?:\S+ )?parliament(?: of .+)?$/i.test(name);
}

/** `Lithuanian parliament`, `Lithuania's parliament`, `parliament of Lithuania`, of a country that has one which is called so. */
function parliamentsOf({ name, names, adjectives }: Country): readonly string[] {
  const places = [...new Set([name, ...names])];
  return [
    ...adjectives.map((adjective) => `${adjective} Parliament`),
    ...places.flatMap((place) => [`${place}'s Parliament`, `parliament of ${place}`]),
  ];
}

/** `Semiconductor Manufacturing International Corp`; `undefined` for a name that has none of these words at its end. */
function withShortForm(text: string): string | undefined {
  const short = text.replace(/(?<=\p{L} )Corporation$/u, 'Corp').replace(/(?<=\p{L} )(?:Company|Co\.)$/u, 'Co');
  return short === text ? undefined : short;
}

/** `Ferdinand Marcos Jnr` and `Ferdinand Marcos Junior` of Ferdinand Marcos Jr.; none of any other name. */
function juniorsOf(text: string): readonly string[] {
  const [, name] = /^(.+?),? Jr\.?$/.exec(text) ?? [];
  return name === undefined ? [] : [`${name} Jnr`, `${name} Junior`];
}

/** `UN Interim Force in Lebanon` of `United Nations Interim Force in Lebanon`. */
function ofUnited(text: string): readonly string[] {
  return text.startsWith('United Nations ') ? [text.replace('United Nations', 'UN')] : [];
}

/** `Law & Justice` */
function withAmpersand(text: string): string | undefined {
  const short = text.replace(' and ', ' & ');
  return short === text ? undefined : short;
}

/** `F.B.I` of FBI, whose last point is not the name's; `undefined` for what has not three letters. */
function withPointsBetween(acronym: string): string | undefined {
  return /^\p{Lu}{3}$/u.test(acronym) ? acronym.split('').join('.') : undefined;
}

/**
 * `U.N. Security Council` for UN Security Council, and `U.N` for UN, whose last point is not the name's; `undefined` for a
 * name that has none of these countries and unions.
 */
function withPoints(text: string): string | undefined {
  if (text === 'UN' || text === 'EU') return text.split('').join('.');
  const pointed = text.replace(/(?<![\p{L}.])(UN|US|UK|EU)(?= )/gu, ([first, second]) => `${first}.${second}.`);
  return pointed === text ? undefined : pointed;
}
