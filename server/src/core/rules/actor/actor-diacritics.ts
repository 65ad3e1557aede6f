import type { Actor } from '../../glossary/actor.ts';
import { defineRule } from '../../lint/rule.ts';
import { withLackingLetters } from '../../names/lacking-letters.ts';
import type { MentionKind } from '../../names/mentions.ts';
import { GAP, nameEdits } from '../../questions/name-edits.ts';
import { isAccented } from '../../sightings/forms-of-one.ts';
import { sameButDiacritics } from '../../text/fold.ts';

export default defineRule({
  id: 'actor-diacritics',
  summary: 'a known name without its diacritics',
  level: 'warning',
  messages: {
    missing: '"{found}" should be written "{expected}".',
    replace: 'Write "{expected}"',
  },
  *check(brief) {
    const suspects = brief.mentionsThat(
      ({ exact, presumed, kind, quoted, text }) => !exact && !presumed && !quoted && kind !== 'wrong' && !isTooShort(kind, text),
    );
    for (const { span, text, form, kind, actor, zone, inflected } of suspects) {
      if (zone !== 'prose') continue;
      // `Zełenski` is how Polish writes Zelenskyy: what lacks its ł may be how another language does.
      if (kind === 'family' && form !== actor.family) continue;
      const found = text.normalize('NFC');
      const expected = inflected ? inCase(found, form, actor, kind) : spacedLike(found, form.normalize('NFC'));
      // A form that has no diacritics lacks none: `Dmytro Kuleba` is no better than `Dmytro Kułeba`.
      if (expected === undefined || !isAccented(expected) || !sameButDiacritics(found, expected)) continue;
      const rewriting = nameEdits(brief, span, text, expected);
      const edits = () => rewriting ?? [];
      // A name with markup inside a word (`Mar**kovic**`) is for the author to write.
      const fixes = rewriting === undefined ? [] : ([{ message: 'replace', values: { expected }, edits, safe: true }] as const);
      yield { message: 'missing', values: { found: text, expected }, span, fixes };
    }
  },
});

/** The Polish case as it is written of a person; other names have words whose cases are no stem with an ending. */
function inCase(found: string, form: string, { kind: of }: Actor, kind: MentionKind): string | undefined {
  const isOwn = kind === 'name' || kind === 'alias' || kind === 'family';
  return of === 'person' && isOwn ? withLackingLetters(found, form) : undefined;
}

/** `Lu` alone may be anyone, Lü among them. */
function isTooShort(kind: MentionKind, text: string): boolean {
  return kind === 'family' && text.length < 4;
}

/** The form with the spaces, hyphens, apostrophes and capitals of the text: only letters are at issue here. */
function spacedLike(text: string, form: string): string | undefined {
  const words = form.split(GAP);
  if (text.split(GAP).length !== words.length) return undefined;
  const gaps = text.match(new RegExp(GAP, 'g')) ?? [];
  const spaced = words.map((word, index) => word + (gaps[index] ?? '')).join('');
  const apostrophe = /['’ʼ‘]/.exec(text)?.[0];
  const written = apostrophe === undefined ? spaced : spaced.replace(/['’ʼ‘]/g, apostrophe);
  // A heading in capitals keeps its capitals.
  return /\p{Ll}/u.test(text) ? written : written.toUpperCase();
}
