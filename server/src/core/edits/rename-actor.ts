import type { Brief } from '../brief/brief.ts';
import { sentence } from '../language/say.ts';
import type { Mention } from '../names/mentions.ts';
import { sameButDiacritics } from '../text/fold.ts';
import { markIn } from '../text/markup.ts';
import { sliceOf } from '../text/source.ts';
import { type EditOutcome, edited, linesOf, type Refusal, refused } from './outcome.ts';
import { RENAMING } from './sentences.ts';

/** Whether the name stands in the author's own words, in a form that is the actor's and that a name can replace. */
export function isRenameable({ kind, zone, inflected }: Mention): boolean {
  return zone === 'prose' && !inflected && RENAMED.has(kind);
}

const RENAMED: ReadonlySet<Mention['kind']> = new Set(['name', 'alias', 'family', 'acronym']);

/**
 * Writes another name wherever the brief writes the actor in the form of the mention, with or without its
 * diacritics. Quotations, references, Polish cases and other forms stay; so does what follows a name (`'s`).
 */
export function renameActor(brief: Brief, mention: Mention, name: string): EditOutcome {
  const wanted = name.trim();
  const refusal = nameRefusal(wanted) ?? takenRefusal(brief, mention, wanted);
  if (refusal !== undefined) return refusal;
  if (wanted === mention.text) return edited([]);
  const places = placesOf(brief, mention);
  return placesRefusal(brief, places, wanted) ?? edited(places.map(({ span }) => ({ span, text: wanted })));
}

function placesOf({ mentions }: Brief, { actor, text }: Mention): readonly Mention[] {
  return mentions.filter(
    (other) => other.actor.id === actor.id && isRenameable(other) && (other.text === text || sameButDiacritics(other.text, text)),
  );
}

function nameRefusal(name: string): Refusal | undefined {
  if (name === '') return refused(sentence(RENAMING, 'empty'), []);
  if (/[\n\r\u2028\u2029]/.test(name)) return refused(sentence(RENAMING, 'broken'), []);
  if (/\p{Cc}/u.test(name)) return refused(sentence(RENAMING, 'control'), []);
  const mark = markIn(name);
  return mark === undefined ? undefined : refused(sentence(RENAMING, 'markup', { mark }), []);
}

/** Another actor's name would make every sentence one about somebody else. */
function takenRefusal({ nameIndex }: Brief, { actor }: Mention, name: string): Refusal | undefined {
  const same = nameIndex.same(name).filter(({ kind, text }) => kind !== 'acronym' || text === name);
  const sharesIt = same.some((form) => form.actor.id === actor.id && form.kind === 'generic');
  const taken = same.find((form) => form.actor.id !== actor.id && !(sharesIt && form.kind === 'generic'));
  if (taken === undefined) return undefined;
  const { name: other } = taken.actor;
  return refused(
    taken.text === other ? sentence(RENAMING, 'another', { name }) : sentence(RENAMING, 'others', { name, other }),
    [],
  );
}

/** A name that markup parts cannot be replaced whole, and in front matter quotes and colons mean something. */
function placesRefusal({ source, draft }: Brief, places: readonly Mention[], name: string): Refusal | undefined {
  const parted = places.filter(({ span, text }) => sliceOf(source, span).replace(/\s+/g, ' ') !== text).map(({ span }) => span);
  if (parted.length > 0) return refused(sentence(RENAMING, 'parted', { lines: linesOf(source, parted) }), parted);
  const first = draft.pieces[0];
  const end = first?.kind === 'front-matter' ? first.text.length : 0;
  const heading = places.filter(({ span }) => span.start < end).map(({ span }) => span);
  if (heading.length === 0 || !/[:#"'{},&!%@?]/.test(name)) return undefined;
  return refused(sentence(RENAMING, 'frontMatter', { lines: linesOf(source, heading) }), heading);
}
