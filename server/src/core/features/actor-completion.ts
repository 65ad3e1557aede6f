import type { Brief } from '../brief/brief.ts';
import { aboutActor, roleInWords, rolesInLine } from '../glossary/actor-words.ts';
import type { Language } from '../language/language.ts';
import type { ActorForm } from '../matching/forms.ts';
import type { Beginning } from '../matching/name-index.ts';
import type { MentionKind } from '../names/mentions.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import { beginsSmall, wordEnd, wordStart } from '../text/words.ts';
import type { Completion, Completions } from './completions.ts';
import type { ProseLine } from './prose-line.ts';

/** More than this nobody reads: the list is asked for again at the next letter. */
const MOST = 50;

/** Names that do not tell by themselves whose they are. */
const PARTIAL: ReadonlySet<MentionKind> = new Set(['family', 'generic', 'short']);

/**
 * The names that were begun before the cursor, by any of their words and in any script: those of actors that the
 * brief names come first, with the family name alone where it was told before whose it is.
 */
export function actorCompletions(brief: Brief, line: ProseLine, offset: number, language: Language): Completions {
  const begun = begunIn(line);
  if (begun.length === 0) return { items: [], cut: false };
  const named = new Set<string>();
  const inFull = new Set<string>();
  for (const { actor, kind, span, zone } of brief.mentions) {
    // The word at the cursor names nobody yet.
    if (span.end >= offset && span.start <= offset) continue;
    named.add(actor.id);
    if (!PARTIAL.has(kind) && span.end < offset && zone !== 'reference') inFull.add(actor.id);
  }
  const offers = new Map<string, Offer>();
  let cut = false;
  for (const typed of begun) {
    const found = brief.nameIndex.beginning(typed, named, MOST);
    cut ||= found.cut;
    for (const beginning of found.names) {
      for (const text of textsFor(beginning, typed, inFull)) {
        const key = `${beginning.form.actor.id} ${text}`;
        if (text !== typed && !offers.has(key)) offers.set(key, { typed, text, beginning });
      }
    }
    // `Aleksandar Vu` is Aleksandar Vučić: whatever else begins with `Vu` would come behind a name that is not its own.
    if (found.names.length > 0) break;
  }
  const items = [...offers.values()];
  return {
    items: items.slice(0, MOST).map((offer, index) => completionOf(brief, offer, offset, index, language)),
    cut: cut || items.length > MOST,
  };
}

interface Offer {
  /** As it stands before the cursor. */
  readonly typed: string;
  readonly text: string;
  readonly beginning: Beginning;
}

function completionOf(
  brief: Brief,
  { typed, text, beginning }: Offer,
  offset: number,
  index: number,
  language: Language,
): Completion {
  const { actor } = beginning.form;
  const office = rolesInLine(actor, brief.date, brief.glossary, roleInWords);
  return {
    kind: 'actor',
    label: text,
    detail: ` ${aboutActor(actor, brief.glossary, language)}`,
    description: office,
    number: undefined,
    actor: actor.id,
    span: { start: offset - typed.length, end: offset },
    text,
    filter: filterFor(typed, beginning),
    sort: `5${String(index).padStart(3, '0')}`,
    preferred: false,
  };
}

/** Begins as the text does, whatever was typed, and goes on both as typed without diacritics and as written. */
function filterFor(typed: string, { rest, written }: Beginning): string {
  const plain = typed + rest;
  return plain.toLowerCase() === written.toLowerCase() ? plain : `${plain} ${written}`;
}

/** What to write for a name that was begun: itself, and the name proper where it is a short form or a foreign one. */
function textsFor(beginning: Beginning, typed: string, inFull: ReadonlySet<string>): readonly string[] {
  const { actor, kind, text } = beginning.form;
  const own = kind === 'wrong' || isDerived(beginning.form) ? [actor.name] : [text];
  const proper = kind === 'name' || kind === 'alias' ? [] : [actor.name];
  return [...familyFor(beginning, typed, inFull), ...own, ...proper];
}

/** The family name alone is clear once the whole name has been said, if that is what was begun. */
function familyFor({ form, written }: Beginning, typed: string, inFull: ReadonlySet<string>): readonly string[] {
  const { family, id } = form.actor;
  if (family === undefined || !inFull.has(id)) return [];
  return written.startsWith(family) && typed.length <= family.length ? [family] : [];
}

const MOST_WORDS = 8;
const REACH = 120;

/**
 * What ends at the cursor and may be the beginning of a name, the longest first: `President Aleksandar Vu`,
 * `Aleksandar Vu`, `Vu`. Each begins with a capital, or with a letter of a script that has none.
 */
function begunIn({ before, after }: ProseLine): readonly string[] {
  const text = before.slice(-REACH);
  const words: { readonly start: number; readonly end: number }[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    words.push({ start, end });
    start = wordStart(text, end);
  }
  const last = words.at(-1);
  if (last?.end !== text.length) return [];
  const word = text.slice(last.start);
  const alone = isBeyondLatin(word) && !/^\p{Lu}|^\p{Ll}/u.test(word);
  if (!alone && /^[\p{L}\p{M}\p{N}]/u.test(after)) return [];
  const begun: string[] = [];
  for (let index = words.length - 1; index >= 0 && words.length - index <= MOST_WORDS; index -= 1) {
    const { start, end } = words[index] as (typeof words)[number];
    const next = words[index + 1];
    if (next !== undefined && !JOINS.test(text.slice(end, next.start))) break;
    const typed = text.slice(start);
    if (typed.includes(TRANSPARENT) || typed.includes(OPAQUE)) break;
    if (!beginsSmall(text, start) && (typed.length > 1 || alone) && /\p{L}/u.test(typed)) begun.unshift(typed);
  }
  return begun;
}

/** What stands between two words of one name; Chinese writes nothing there. */
const JOINS = /^(?:|[ \u00A0-]|['’.&]|\. | & |, )$/;

function isBeyondLatin(text: string): boolean {
  return text.charCodeAt(0) > 0x24f;
}

/** Spellings that texts may have though the entry has not, `Babisz` of Babiš: nobody is offered them. */
function isDerived({ actor, kind, text }: ActorForm): boolean {
  if (kind === 'alias') return !actor.aliases.includes(text);
  return (
    kind === 'foreign' && Object.values(actor.foreign).every(({ name, aliases }) => name !== text && !aliases.includes(text))
  );
}
