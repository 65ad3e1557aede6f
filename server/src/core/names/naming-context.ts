import { type ActorForm, isAccented, only, type PieceName, type PieceNames } from './piece-names.ts';

/**
 * Who is named in a brief by a name that is theirs alone, and which countries are. Two versions of a brief with
 * equal contexts resolve an unchanged piece alike.
 */
export interface NamingContext {
  /** Index of the piece that first names the actor of the id. */
  readonly firstNamed: ReadonlyMap<string, number>;
  readonly countries: ReadonlySet<string>;
  /** The countries, and those of the actors that are named, if only as `President Vucic` or `Vučić`. */
  readonly homes: ReadonlySet<string>;
}

/** What one piece tells the whole brief, each once. */
export interface NamingContribution {
  /** Ids of the actors that it names by a name that is theirs alone. */
  readonly named: readonly string[];
  readonly countries: readonly string[];
  readonly homes: readonly string[];
}

const NOTHING: NamingContribution = { named: [], countries: [], homes: [] };

export function contributionOf(names: PieceNames): NamingContribution {
  if (names.length === 0) return NOTHING;
  const named = new Set<string>();
  const countries = new Set<string>();
  const homes = new Set<string>();
  for (const name of names) {
    if (name.country !== undefined) {
      countries.add(name.country.code);
      homes.add(name.country.code);
    }
    if (name.certain !== undefined) named.add(name.certain.actor.id);
    const known = name.certain ?? only(name.titled) ?? accented(name);
    if (known?.actor.country !== undefined) homes.add(known.actor.country);
  }
  return named.size === 0 && homes.size === 0 ? NOTHING : { named: [...named], countries: [...countries], homes: [...homes] };
}

/** The only actor of a family name that is written with its diacritics, which hardly anyone else's name has. */
function accented({ own, presumable, match }: PieceName): ActorForm | undefined {
  const form = own.length === 0 ? only(presumable) : undefined;
  return form !== undefined && form.text === match.text && isAccented(match.text) ? form : undefined;
}

/** The context of the pieces with these contributions. */
export function namingContextOf(contributions: readonly NamingContribution[]): NamingContext {
  const firstNamed = new Map<string, number>();
  const countries = new Set<string>();
  const homes = new Set<string>();
  for (let piece = 0; piece < contributions.length; piece++) {
    const contribution = contributions[piece] as NamingContribution;
    for (const id of contribution.named) if (!firstNamed.has(id)) firstNamed.set(id, piece);
    for (const code of contribution.countries) countries.add(code);
    for (const code of contribution.homes) homes.add(code);
  }
  return { firstNamed, countries, homes };
}

export function saysTheSame(a: NamingContribution, b: NamingContribution): boolean {
  return a === b || (sameList(a.named, b.named) && sameList(a.countries, b.countries) && sameList(a.homes, b.homes));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

export function sameContext(a: NamingContext, b: NamingContext): boolean {
  if (a === b) return true;
  if (a.firstNamed.size !== b.firstNamed.size) return false;
  for (const [id, piece] of a.firstNamed) if (b.firstNamed.get(id) !== piece) return false;
  return sameCodes(a.countries, b.countries) && sameCodes(a.homes, b.homes);
}

function sameCodes(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((code) => b.has(code));
}
