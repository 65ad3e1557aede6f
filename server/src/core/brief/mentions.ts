import type { Actor, ActorKind, Country } from '../glossary/actor.ts';
import type { ActorFormKind, NameForm } from '../glossary/forms.ts';
import type { Matcher, NameMatch } from '../glossary/matcher.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { mayStandAlone, titleBefore } from './family-names.ts';
import { quotationsIn } from './quotations.ts';
import { isWord, readsAsWord } from './word-names.ts';

export type { ActorFormKind };

/** A place where the text names an actor of the glossary. Offsets are the draft's. */
export interface Mention {
  readonly span: Span;
  /** As it stands there, markup left out. */
  readonly text: string;
  readonly actor: Actor;
  /** The spelling of the glossary that it stands for (`Vučić` for `Vucic`). */
  readonly form: string;
  readonly kind: ActorFormKind;
  /** Whether it is spelled exactly so. */
  readonly exact: boolean;
  /** Whether it is a Polish case of the form (`Vučiciem`). */
  readonly inflected: boolean;
  /** Whether it is a family name that nothing in the brief assigns to the actor: no full name, no title, no country of theirs. */
  readonly presumed: boolean;
  readonly zone: MentionZone;
}

/** `reference` and `quotation` are other people's words: names in them are known, and never corrected. */
export type MentionZone = 'prose' | 'reference' | 'quotation';

/** Names found in one piece, and all that the piece by itself tells of them. Offsets are the piece's. */
export type PieceNames = readonly PieceName[];

export interface PieceName {
  readonly match: NameMatch;
  readonly quoted: boolean;
  /** The actor that no other text could make another one. */
  readonly certain: ActorForm | undefined;
  /** The actors it may be, when more than one name or the rest of the brief has to decide. */
  readonly own: readonly ActorForm[];
  readonly family: readonly ActorForm[];
  /** Those of `family` that need no full name anywhere. */
  readonly presumable: readonly ActorForm[];
  /** Those of `family` before which an office of theirs stands. */
  readonly titled: readonly ActorForm[];
  readonly generic: readonly ActorForm[];
  /** The country whose `generic` it is, by the words around it. */
  readonly owner: Country | undefined;
  /** The country it is a name of. */
  readonly country: Country | undefined;
}

type ActorForm = Extract<NameForm, { of: 'actor' }>;

const ACCENTED = /\P{ASCII}/u;

/** UTF-16 units between a country and what it makes its own: `Serbia's new Interior Ministry`. */
const COUNTRY_REACH = 24;

/** `blockQuotations` are the stretches that `>` marks; those in quotation marks are found here. */
export function namesIn(visible: string, matcher: Matcher, blockQuotations: readonly Span[] = []): PieceNames {
  const matches = matcher.match(visible);
  if (matches.length === 0) return [];
  const quotations = [...quotationsIn(visible), ...blockQuotations];
  return matches.map((match, index) => {
    const actors = match.forms.filter((form): form is ActorForm => form.of === 'actor');
    const own = actors.filter(({ kind }) => kind !== 'family' && kind !== 'generic');
    const generic = actors.filter(({ kind }) => kind === 'generic');
    const family = actors.filter(({ kind, actor }) => kind === 'family' && mayBeNamed(actor, match, visible));
    const titled = family.filter(({ actor }) => titleBefore(actor, match.span, visible));
    const [before, behind] = [matches[index - 1], matches[index + 1]];
    const owner =
      generic.length === 0 ? undefined : (countryBefore(match, before, visible) ?? countryBehind(match, behind, visible));
    const near =
      generic.length === 0 ? [] : [behind, before].flatMap((next) => (next && countryNear(match, next, visible)) ?? []);
    return {
      match,
      quoted: quotations.some((quotation) => contains(quotation, match.span)),
      certain: (own.some(needsCountry) ? undefined : only(own)) ?? ownedGeneric(generic, owner, near),
      own,
      family,
      presumable: isTooShort(match) ? [] : family.filter((form) => titled.includes(form) || !isWord(fold(form.text))),
      titled,
      generic,
      owner,
      country: countryOf(match),
    };
  });
}

/** Whether a family name stands for the actor here, by the words around it. */
function mayBeNamed(actor: Actor, { span }: NameMatch, visible: string): boolean {
  const folded = fold(actor.family ?? '');
  return mayStandAlone(actor, span, visible) && !(isWord(folded) && readsAsWord(folded, span, visible));
}

/** A mention in one piece; offsets are the piece's. */
export type PieceMention = Omit<Mention, 'zone'> & { readonly quoted: boolean };

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
  const countries = names.flatMap(({ country }) => country?.code ?? []);
  const certain = names.flatMap((name) => name.certain?.actor ?? []);
  const known = names.flatMap((name) => (name.certain ?? only(name.titled) ?? accented(name))?.actor ?? []);
  const homes = [...countries, ...known.flatMap(({ country }) => country ?? [])];
  if (homes.length === 0 && certain.length === 0) return NOTHING;
  return {
    named: [...new Set(certain.map(({ id }) => id))],
    countries: [...new Set(countries)],
    homes: [...new Set(homes)],
  };
}

/** The only actor of a family name that is written with its diacritics, which hardly anyone else's name has. */
function accented({ own, presumable, match }: PieceName): ActorForm | undefined {
  const form = own.length === 0 ? only(presumable) : undefined;
  return form !== undefined && form.text === match.text && ACCENTED.test(match.text) ? form : undefined;
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

/**
 * Resolves the names of one piece to actors. The longest name has been found already; a family name is the
 * actor of that name who was named in full before, else the one who is named later, else the only one there is; a
 * shared name is its country's, else the only bearer that is named. What stays open between two is left out.
 */
export function resolveNames(names: PieceNames, piece: number, context: NamingContext): readonly PieceMention[] {
  const mentions: PieceMention[] = [];
  const seen = new Set<string>();
  const namedBefore = ({ actor }: ActorForm): boolean =>
    seen.has(actor.id) || (context.firstNamed.get(actor.id) ?? piece) < piece;
  const named = ({ actor }: ActorForm): boolean => context.firstNamed.has(actor.id);
  const onlyNamed = (forms: readonly ActorForm[]): ActorForm | undefined =>
    only(forms.filter(namedBefore)) ?? only(forms.filter(named));
  for (const name of names) {
    const form = name.certain ?? resolve(name, onlyNamed, context);
    if (form === undefined) continue;
    seen.add(form.actor.id);
    const { span, text } = name.match;
    mentions.push({
      span,
      text,
      actor: form.actor,
      form: form.text,
      kind: form.kind,
      exact: text === form.text,
      inflected: name.match.inflected,
      presumed: form.kind === 'family' && !named(form) && !name.titled.includes(form) && !isAtHome(form, text, context),
      quoted: name.quoted,
    });
  }
  return mentions;
}

/** In a brief on Serbia `Vucic` is Vučić; but `Michał` is a first name, and no slip of a Michal. */
function isAtHome({ actor }: ActorForm, text: string, { homes }: NamingContext): boolean {
  return homes.has(actor.country ?? '') && !ACCENTED.test(text);
}

/** The mention at its place in the draft, in the zone it stands in there. */
export function placeMention(mention: PieceMention, offset: number, references: Span | undefined): Mention {
  const { quoted, ...rest } = mention;
  const span = shift(mention.span, offset);
  const inReferences = references !== undefined && contains(references, span);
  return { ...rest, span, zone: inReferences ? 'reference' : quoted ? 'quotation' : 'prose' };
}

function resolve(
  name: PieceName,
  onlyNamed: (forms: readonly ActorForm[]) => ActorForm | undefined,
  { countries, homes }: NamingContext,
): ActorForm | undefined {
  if (name.own.length > 0) {
    const atHome = name.own.filter((form) => !needsCountry(form) || homes.has(form.actor.country ?? ''));
    return onlyNamed(name.own) ?? only(atHome);
  }
  if (name.family.length > 0) {
    const ambiguous = only(name.family) === undefined;
    return onlyNamed(name.family) ?? (ambiguous ? only(name.titled) : only(name.presumable));
  }
  if (name.owner !== undefined) return onlyNamed(name.generic.filter(({ actor }) => actor.country === name.owner?.code));
  const alone = only(name.generic);
  const implied = alone?.actor.country !== undefined && countries.has(alone.actor.country) ? alone : undefined;
  return onlyNamed(name.generic) ?? implied;
}

/** Short acronyms of a country's institutions are those of others elsewhere: `MIT` is Turkey's where Turkey is at issue. */
function needsCountry({ kind, text, actor }: ActorForm): boolean {
  return (
    kind === 'acronym' &&
    text.length <= 3 &&
    actor.country !== undefined &&
    actor.country !== 'EU' &&
    !KNOWN_EVERYWHERE.has(actor.kind)
  );
}

const KNOWN_EVERYWHERE: ReadonlySet<ActorKind> = new Set([
  'company',
  'media',
  'international-organisation',
  'agreement',
  'think-tank',
]);

/** `Lima` may be a case of Lim, and much else. */
function isTooShort({ inflected, text }: NameMatch): boolean {
  return inflected && text.length < 6;
}

/** `Serbia's Interior Ministry`, `the Serbian Interior Ministry`. */
function countryBefore(match: NameMatch, before: NameMatch | undefined, visible: string): Country | undefined {
  if (before === undefined) return undefined;
  const between = visible.slice(before.span.end, match.span.start);
  const apart =
    between.length > COUNTRY_REACH || /[.;:!?()]|,\s|\s(?:and|or|i|oraz|to|in|on|by|with|from|that|met)\s/.test(between);
  return apart ? undefined : countryOf(before);
}

/** `the Interior Ministry of Serbia`. */
function countryBehind(match: NameMatch, behind: NameMatch | undefined, visible: string): Country | undefined {
  if (behind === undefined) return undefined;
  const between = visible.slice(match.span.end, behind.span.start);
  return /^\s+of(?: the)?\s+$/.test(between) ? countryOf(behind) : undefined;
}

/** `the PRC Embassy in Belgrade`: the country of a name in the same sentence. */
function countryNear(match: NameMatch, other: NameMatch, visible: string): Country | undefined {
  const [first, second] = match.span.start < other.span.start ? [match, other] : [other, match];
  return /[.;:!?]\s/.test(visible.slice(first.span.end, second.span.start)) ? undefined : countryOf(other);
}

function countryOf(match: NameMatch): Country | undefined {
  const form = match.forms.find((candidate) => candidate.of === 'country');
  return form?.of === 'country' ? form.country : undefined;
}

/** `the PRC Embassy in Belgrade`: the actor whose own name has the country that stands near. */
function namedAfterPlace(forms: readonly ActorForm[], near: readonly Country[]): ActorForm | undefined {
  for (const country of near) {
    const names = country.names.concat(country.name).map((name) => ` ${fold(name)}`);
    const fits = forms.filter(({ actor }) => names.some((name) => fold(actor.name).includes(name)));
    if (fits.length === 1) return fits[0];
  }
  return undefined;
}

/** The bearer of a shared name that the words beside it single out. */
function ownedGeneric(
  generic: readonly ActorForm[],
  owner: Country | undefined,
  near: readonly Country[],
): ActorForm | undefined {
  if (owner === undefined) return namedAfterPlace(generic, near);
  const owned = generic.filter(({ actor }) => actor.country === owner.code);
  return only(owned) ?? namedAfterPlace(owned, near);
}

/** The form, when all are of one actor. */
function only(forms: readonly ActorForm[]): ActorForm | undefined {
  const first = forms[0];
  return forms.length < 2 || forms.every(({ actor }) => actor.id === first?.actor.id) ? first : undefined;
}
