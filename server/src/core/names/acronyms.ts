import type { PieceAcronyms } from '../acronyms/scan-acronyms.ts';
import { acronymsOf } from '../glossary/acronyms.ts';
import type { Actor } from '../glossary/actor.ts';
import type { FoundInPieces } from '../markdown/found-in-pieces.ts';
import { firstBehind } from '../text/first-behind.ts';
import { contains, type Span, shift } from '../text/span.ts';
import type { PieceMention } from './mentions.ts';

/** A place where the body of a brief uses an acronym. Offsets are the draft's. */
export interface Acronym {
  readonly span: Span;
  /** Without the `s` of a plural. */
  readonly text: string;
  readonly zone: 'prose' | 'heading' | 'quotation';
  /** The bracket that it stands in behind other words, `(MPS)`. */
  readonly bracket: Span | undefined;
  /** The words beside it that it stands for, by their letters or by the glossary. */
  readonly expansion: Span | undefined;
  /** The actor that the words before its bracket name, whatever the acronym. */
  readonly named: Named | undefined;
  /** The actor that the glossary knows by it here; `undefined` when it knows none, or cannot tell which. */
  readonly actor: Actor | undefined;
  /** All actors that the glossary knows by it. */
  readonly holders: readonly Actor[];
  /** The word behind it has a capital: `SHARE Foundation` may be a name in capitals. */
  readonly beforeCapital: boolean;
  /** It stands where a report says where it was written. */
  readonly inDateline: boolean;
  /** It is joined to letters in capitals before it, or to a name behind it: `SLAM-ER`, `RBK-Ukraina`. */
  readonly isJoined: boolean;
  /** Its place makes it a name or a word in capitals, unless the glossary knows it. */
  readonly readsAsName: boolean;
  /** The words around it say what it is, though not with its letters. */
  readonly isGlossed: boolean;
  /** The actor in whose longer name it stands: `HBIS` in `HBIS Group`. */
  readonly within: Actor | undefined;
}

export interface Named {
  readonly actor: Actor;
  /** The name of the glossary that stands there, in whatever case. */
  readonly form: string;
  readonly span: Span;
}

/** An acronym with who is meant; offsets are the piece's. */
type ResolvedAcronym = Omit<Acronym, 'zone'> & { readonly quoted: boolean };

/** The acronyms of a piece with the actors that its mentions tell. */
export function resolveAcronyms(
  { found, quotations }: PieceAcronyms,
  mentions: readonly PieceMention[],
  holdersOf: (acronym: string) => readonly Actor[],
): readonly ResolvedAcronym[] {
  if (found.length === 0) return [];
  const byStart = new Map(mentions.map((mention) => [mention.span.start, mention]));
  const byEnd = new Map(mentions.map((mention) => [mention.span.end, mention]));
  const mentionBehind = firstBehind(mentions);
  return found.map(({ explanation, expansion, apposition, ...acronym }) => {
    const { span, text, bracket } = acronym;
    const before = bracket && nameBefore(bracket.start, byEnd);
    const own = byStart.get(span.start);
    const around = mentionBehind(span.start);
    const behind = explanation === undefined ? undefined : byStart.get(explanation);
    const explained = behind !== undefined && own?.actor.id === behind.actor.id ? behind.span : expansion;
    const beside = [byEnd.get(apposition.nameEnd ?? -1), byStart.get(apposition.nameStart ?? -1)];
    const fits = before !== undefined && acronymsOf(before.actor).includes(text);
    return {
      ...acronym,
      expansion: fits ? before.span : explained,
      isGlossed: acronym.isGlossed || beside.some((name) => name !== undefined && isNameFor(text, name, own)),
      named: before && { actor: before.actor, form: before.form, span: before.span },
      actor: own?.kind === 'acronym' && own.span.end >= span.end ? own.actor : undefined,
      holders: holdersOf(text),
      within: around !== undefined && around.kind !== 'acronym' && contains(around.span, span) ? around.actor : undefined,
      quoted: quotations.some((quotation) => contains(quotation, span)),
    };
  });
}

/** Whether a name beside an acronym is that of whom it stands for. */
function isNameFor(acronym: string, { kind, actor }: PieceMention, own: PieceMention | undefined): boolean {
  return kind !== 'acronym' && kind !== 'short' && (actor.id === own?.actor.id || acronymsOf(actor).includes(acronym));
}

/** The name that ends where a bracket begins; one space, or markup and a space, may part them. */
function nameBefore(open: number, byEnd: ReadonlyMap<number, PieceMention>): PieceMention | undefined {
  const found = [1, 0, 2, 3, 4].map((gap) => byEnd.get(open - gap)).find((mention) => mention !== undefined);
  return found?.kind === 'acronym' || found?.kind === 'short' ? undefined : found;
}

/** A section, as far as acronyms go: from its heading on. */
interface Stretch {
  readonly span: Span;
  readonly heading: { readonly span: Span };
}

/** Where in the draft the body is. */
export interface Body {
  /** From the end of the head to the beginning of the references. */
  readonly span: Span;
  readonly sections: readonly Stretch[];
}

/** Every acronym of the body, in the order of the text: the head and the references are left out. */
export function placeAcronyms(pieces: FoundInPieces<ResolvedAcronym>, { span: body, sections }: Body): readonly Acronym[] {
  const placed: Acronym[] = [];
  let section = 0;
  for (const { offset, found } of pieces) {
    for (const { quoted, ...acronym } of found) {
      const span = shift(acronym.span, offset);
      if (span.start < body.start || span.start >= body.end) continue;
      while (section + 1 < sections.length && (sections[section + 1] as Stretch).span.start <= span.start) section += 1;
      const heading = sections[section]?.heading.span;
      placed.push({
        ...acronym,
        span,
        bracket: acronym.bracket && shift(acronym.bracket, offset),
        expansion: acronym.expansion && shift(acronym.expansion, offset),
        named: acronym.named && { ...acronym.named, span: shift(acronym.named.span, offset) },
        zone: heading !== undefined && contains(heading, span) ? 'heading' : quoted ? 'quotation' : 'prose',
      });
    }
  }
  return placed;
}
