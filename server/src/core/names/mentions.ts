import type { PieceAcronyms } from '../acronyms/scan-acronyms.ts';
import type { Actor } from '../glossary/actor.ts';
import type { Draft } from '../markdown/draft.ts';
import { type ActorForm, type ActorFormKind, foldedFormOf } from '../matching/forms.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { firstBehind } from '../text/first-behind.ts';
import { fold } from '../text/fold.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import { isAccented, only } from './forms-of-one.ts';
import type { NamingContext } from './naming-context.ts';
import { nounsOf } from './nouns.ts';
import type { PieceName, PieceNames } from './piece-names.ts';
import { isMereNoun, type PieceNouns } from './short-names.ts';
import { formMeant, governing, ofPrevailing } from './whose-name.ts';

/** `short` is the noun of what an institution is, once it has been named: `the Commission`. */
export type MentionKind = ActorFormKind | 'short';

/** A place where the text names an actor of the glossary. Offsets are the draft's. */
export interface Mention {
  readonly span: Span;
  /** As it stands there, markup left out. */
  readonly text: string;
  readonly actor: Actor;
  /** The spelling of the glossary that it stands for (`Vučić` for `Vucic`). */
  readonly form: string;
  readonly kind: MentionKind;
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

/** A mention in one piece; offsets are the piece's. */
export type PieceMention = Omit<Mention, 'zone'> & { readonly quoted: boolean };

/** Who is named in a draft, piece by piece; offsets are the pieces'. */
export type PieceMentions = readonly (readonly PieceMention[])[];

/**
 * Resolves the names of one piece to actors. The longest name has been found already; a family name is the
 * actor of that name who was named in full before, else the one who is named later, else the only one there is; a
 * shared name is its country's, else the only bearer that is named; an acronym that the brief explains is whose the
 * brief says. What stays open between two is left out.
 */
export function resolveNames(
  { names, acronyms, nouns }: NamesOfPiece,
  piece: number,
  context: NamingContext,
): readonly PieceMention[] {
  const mentions: PieceMention[] = [];
  const seen = new Set<string>();
  const others = new Set<string>();
  /** Family names of strangers who were named later in this piece than whom the glossary has of that name. */
  const lately = new Set<string>();
  /** Whom nouns at these offsets stand for where no other is named. */
  const usual = new Map<number, Actor>();
  const namedBefore = ({ actor }: ActorForm): boolean =>
    seen.has(actor.id) || (context.firstNamed.get(actor.id) ?? piece) < piece;
  const named = ({ actor }: ActorForm): boolean => context.firstNamed.has(actor.id);
  /**
   * `He met Landsbergis` behind `Vytautas Landsbergis` is not about Gabrielius, who has not been named yet; `Minister
   * Landsbergis` is, but for another one who was called a minister. Behind `Moon Chung-in`, `Moon` is he until the other
   * Moon is named again.
   */
  const isStrangers = (form: ActorForm, { titled, office }: PieceName): boolean => {
    const name = titled.includes(form) ? `${office} ${foldedFormOf(form)}` : foldedFormOf(form);
    // Behind `President Heydar Aliyev`, `President Aliyev` may be either, whoever else was named.
    if (titled.includes(form) && (others.has(name) || (context.strangers.get(name) ?? piece) < piece)) return true;
    // Of a country of few family names; `Agata Trump` leaves `Trump` the president's.
    if (lately.has(name) && CUSTOMS.familyFirst.has(form.actor.country ?? '')) return true;
    return !namedBefore(form) && (others.has(name) || (context.strangers.get(name) ?? piece) < piece);
  };
  /** Ids of those who were named in full last, by their family name, folded. */
  const last = new Map<string, string>();
  /** Behind `Balázs Orbán`, `Orbán said` may be either, though `Orbán’s party` is hardly his. */
  const isEither = ({ actor, kind }: ActorForm, { possessive, titled }: PieceName): boolean =>
    kind === 'family' && !possessive && titled.length === 0 && (last.get(fold(actor.family ?? '')) ?? actor.id) !== actor.id;
  const onlyNamed = (forms: readonly ActorForm[]): ActorForm | undefined =>
    only(forms.filter(namedBefore)) ??
    only(forms.filter(named)) ??
    only(forms.filter(({ actor, kind }) => kind === 'generic' && context.firstCalled.has(actor.id)));
  /** Ids of those whom the piece has named in full so far. */
  const inFull = new Set<string>();
  /** Of several whom the brief names the one whom the paragraph has named: `Li Qiang leads Shanghai. Li’s predecessor` is his. */
  const onlyHere = ({ family, titled, possessive }: PieceName): ActorForm | undefined => {
    if (family.length < 2) return undefined;
    const here = only(family.filter(({ actor }) => inFull.has(actor.id)));
    if (here === undefined || (titled.length > 0 && !titled.includes(here))) return undefined;
    return possessive && leads(family.filter(named), here) ? undefined : here;
  };
  /** Whether another one of these governs: `Orbán’s party` behind `Balázs Orbán`. */
  const leads = (forms: readonly ActorForm[], here: ActorForm): boolean => {
    const leader = only(governing(forms, context));
    return leader !== undefined && leader.actor.id !== here.actor.id;
  };
  for (const name of names) {
    for (const stranger of name.strangers) {
      others.add(stranger);
      lately.add(stranger);
    }
    const form = context.explained.has(name.match.text)
      ? explainedForm(name.match.text, context)
      : (ofPrevailing(name, context) ?? name.certain ?? onlyHere(name) ?? formMeant(name, onlyNamed, context));
    if (form === undefined || isEither(form, name) || (form.kind === 'family' && isStrangers(form, name))) continue;
    if (isMereNoun(name)) {
      usual.set(name.match.span.start, form.actor);
      continue;
    }
    seen.add(form.actor.id);
    if (form.kind !== 'family' && form.actor.family !== undefined) {
      lately.delete(fold(form.actor.family));
      last.set(fold(form.actor.family), form.actor.id);
      inFull.add(form.actor.id);
    }
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
  const withShort =
    nouns.alone.length === 0 ? mentions : inOrder(mentions, shortMentions(mentions, nouns, usual, piece, context));
  return context.explained.size === 0 ? withShort : withExplained(withShort, acronyms(), context);
}

/** What one piece has of names. */
interface NamesOfPiece {
  readonly names: PieceNames;
  readonly acronyms: () => PieceAcronyms;
  readonly nouns: PieceNouns;
}

/** `the Commission` behind `European Commission`, as long as the piece, or else the brief, names no other. */
function shortMentions(
  mentions: readonly PieceMention[],
  { alone, unknown }: PieceNouns,
  usual: ReadonlyMap<number, Actor>,
  piece: number,
  { nouns, strangeNouns, firstNamed, firstCalled }: NamingContext,
): readonly PieceMention[] {
  const begins = new Map<string, number>();
  /** Of this piece; `undefined` for a noun of two. */
  const here = new Map<string, Actor | undefined>();
  for (const { actor, span } of mentions) {
    if (begins.has(actor.id)) continue;
    begins.set(actor.id, span.start);
    for (const noun of nounsOf(actor)) here.set(noun, here.has(noun) ? undefined : actor);
  }
  for (const noun of unknown) here.set(noun, undefined);
  const named = (id: string, offset: number): boolean =>
    (firstNamed.get(id) ?? firstCalled.get(id) ?? piece) < piece || (begins.get(id) ?? offset) < offset;
  return alone.flatMap(({ span, text, quoted, nouns: own }) => {
    const noun = own.find((one) => here.has(one)) ?? own.find((one) => nouns.has(one)) ?? own[0] ?? '';
    const before = here.has(noun) ? here.get(noun) : nouns.get(noun);
    const isTold = here.has(noun) || nouns.has(noun) || strangeNouns.has(noun);
    const known = usual.get(span.start);
    const found =
      before !== undefined && named(before.id, span.start) && (here.has(noun) || !strangeNouns.has(noun)) ? before : undefined;
    // Of parties there may be one more; the Union is one.
    const isKnown =
      known !== undefined &&
      (!isTold || (known.kind === 'party' ? before?.id === known.id : begins.has(known.id) || firstNamed.has(known.id)));
    const actor = isKnown ? known : found;
    return actor === undefined
      ? []
      : [{ span, text, actor, form: text, kind: 'short', exact: true, inflected: false, presumed: false, quoted }];
  });
}

function inOrder(mentions: readonly PieceMention[], added: readonly PieceMention[]): readonly PieceMention[] {
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** An acronym of the glossary as that of whom the brief explains it as; `undefined` when it explains it twice. */
function explainedForm(text: string, { explained }: NamingContext): ActorForm | undefined {
  const actor = explained.get(text);
  return actor && { of: 'actor', actor, text, kind: 'acronym' };
}

/** The mentions with those by acronyms that the brief explains. */
function withExplained(
  mentions: readonly PieceMention[],
  { found, quotations }: PieceAcronyms,
  { explained }: NamingContext,
): readonly PieceMention[] {
  const mentionBehind = firstBehind(mentions);
  const added = found.flatMap(({ span, text }) => {
    const actor = explained.get(text);
    const there = mentionBehind(span.start);
    if (actor === undefined || (there !== undefined && overlaps(there.span, span))) return [];
    const quoted = quotations.some((quotation) => contains(quotation, span));
    return [{ span, text, actor, form: text, kind: 'acronym' as const, exact: true, inflected: false, presumed: false, quoted }];
  });
  return inOrder(mentions, added);
}

/** In a brief on Serbia `Vucic` is Vučić; but `Michał` is a first name, and no slip of a Michal. */
function isAtHome({ actor }: ActorForm, text: string, { homes }: NamingContext): boolean {
  return homes.has(actor.country ?? '') && !isAccented(text);
}

/** The mentions that pass the test, at their places in the draft. */
export function placeMentions(
  naming: PieceMentions,
  draft: Draft,
  references: Span | undefined,
  test: (mention: PieceMention) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let piece = 0; piece < naming.length; piece++) {
    for (const mention of naming[piece] as readonly PieceMention[]) {
      if (test(mention)) found.push(placeMention(mention, draft.starts[piece] as number, references));
    }
  }
  return found;
}

/** The mention at its place in the draft, in the zone it stands in there. */
function placeMention(mention: PieceMention, offset: number, references: Span | undefined): Mention {
  const { quoted, ...rest } = mention;
  const span = shift(mention.span, offset);
  const inReferences = references !== undefined && contains(references, span);
  return { ...rest, span, zone: inReferences ? 'reference' : quoted ? 'quotation' : 'prose' };
}
