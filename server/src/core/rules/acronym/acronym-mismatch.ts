import { fitsName, initialsOf } from '../../acronyms/initials.ts';
import type { Brief } from '../../brief/brief.ts';
import { acronymsOf } from '../../glossary/acronyms.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Acronym } from '../../names/acronyms.ts';
import { fitsOneOf } from '../../names/explained-acronyms.ts';
import { isPolish } from '../../questions/language.ts';
import { distanceBetween } from '../../text/distance.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fold } from '../../text/fold.ts';
import { sliceOf, textOf } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'acronym-mismatch',
  summary: "an acronym that is another name's, or has other letters than its expansion",
  level: 'warning',
  messages: {
    other: '{found} is not the acronym of {name}: that is {expected}.',
    foreign: '{found} is the acronym of {name} in another language: in English it is {expected}.',
    taken: '{found} is the acronym of {other}, not of {name}.',
    letters: 'The letters of {found} are not those of "{name}": {expected} would be.',
    later: '{found} is used here too.',
    replace: 'Write {expected} for {found} in the whole brief',
  },
  *check(brief) {
    for (const acronym of brief.acronyms) {
      if (acronym.bracket === undefined || acronym.zone === 'quotation') continue;
      const { span, text: found } = acronym;
      const mismatch = acronym.named === undefined ? lettersOff(acronym, brief) : ofActor(acronym, acronym.named.actor, brief);
      if (mismatch === undefined) continue;
      const { said, expected } = mismatch;
      const others = brief.acronyms.filter((other) => other.text === found && other !== acronym && other.zone !== 'quotation');
      const related = others.map((other) => ({ message: 'later' as const, values: { found }, span: other.span }));
      const edits = (): readonly TextEdit[] =>
        [span, ...others.map((other) => other.span)].map((place) => ({ span: place, text: expected ?? found }));
      const fixes = expected === undefined ? [] : [{ message: 'replace' as const, values: { expected, found }, edits }];
      yield { ...said, span, related, fixes };
    }
  },
});

interface Mismatch {
  readonly said:
    | { readonly message: 'other' | 'foreign' | 'letters'; readonly values: { found: string; name: string; expected: string } }
    | { readonly message: 'taken'; readonly values: { found: string; name: string; other: string } };
  readonly expected: string | undefined;
}

/** A known institution is named before the bracket; `Zhao Kezhi (MPS)` says where somebody works. */
function ofActor(
  { text: found, named, holders }: Acronym,
  actor: NonNullable<Acronym['actor']>,
  brief: Brief,
): Mismatch | undefined {
  if (actor.kind === 'person' || actor.kind === 'place' || named === undefined) return undefined;
  if (isPartOfLonger(named.span, actor, brief)) return undefined;
  // One that it shares, as Taiwan People's Party does TPP, may be explained as its.
  if (actor.generic.includes(found)) return undefined;
  const own = acronymsOf(actor);
  const expected = actor.acronym ?? own[0];
  const { name } = actor;
  if (own.includes(found)) {
    const isForeign = actor.acronym !== undefined && Object.values(actor.foreign).some(({ acronym }) => acronym === found);
    if (!isForeign || found === actor.acronym || isPolish(brief) || expected === undefined) return undefined;
    return { said: { message: 'foreign', values: { found, name, expected } }, expected };
  }
  const words = sliceOf(brief.source, named.span);
  if (fitsName(found, words) || fitsOneOf(found, actor) || holders.some((holder) => endsInName(words, holder))) return undefined;
  // The letters of another language are right as well: `Organizacja Układu o Bezpieczeństwie Zbiorowym (ODKB)`.
  const isSlip = expected !== undefined && (holders.length > 0 || distanceBetween(found, expected, 1) <= 1);
  if (expected !== undefined && isSlip) return { said: { message: 'other', values: { found, name, expected } }, expected };
  // `Ręce i Razem (SPOLU)`: the letters of a name by itself stand for nothing.
  const other = holders.find(({ name: its }) => its !== found);
  return other && { said: { message: 'taken', values: { found, name, other: other.name } }, expected: undefined };
}

/** `Komitetu Centralnego Komunistycznej Partii Chin (KPCh)`: the acronym is that of the name at the end, in whatever case. */
function endsInName(words: string, { name, aliases, foreign }: NonNullable<Acronym['actor']>): boolean {
  const folded = fold(words).split(/\s+/);
  const names = [name, ...aliases, ...Object.values(foreign).map((other) => other.name)];
  return names.some((text) => {
    const own = fold(text).split(/\s+/);
    const tail = folded.slice(-own.length);
    return (
      own.length > 1 && own.length < folded.length && own.every((word, i) => tail[i]?.slice(0, STEM) === word.slice(0, STEM))
    );
  });
}

/** Letters that the cases of a Polish word have in common. */
const STEM = 4;

/** `Court of Justice of the European Union`, or `German Council on Foreign Relations` where the known one is American. */
function isPartOfLonger({ start }: Span, { country }: NonNullable<Acronym['actor']>, { source, glossary }: Brief): boolean {
  const before = textOf(source).slice(Math.max(0, start - 80), start);
  if (/\p{Lu}[\p{L}\p{M}-]+ (?:of|for) (?:the )?$/u.test(before)) return true;
  const word = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}-]+)\s$/u.exec(before)?.[1];
  if (word === undefined || OPENERS.has(word)) return false;
  const home = glossary.countries.find(({ code }) => code === country);
  return home === undefined || ![home.name, ...home.names, ...home.adjectives].includes(word);
}

const OPENERS = new Set('The A An This That Its Their In By With From At On For And But As While When If Since'.split(' '));

/**
 * An unknown institution: many have the acronym of another language (`Central Anticorruption Bureau (CBA)`), so only
 * one that the brief itself writes otherwise elsewhere is a slip.
 */
function lettersOff({ text: found, bracket, expansion, actor }: Acronym, brief: Brief): Mismatch | undefined {
  if (bracket === undefined || expansion !== undefined || actor !== undefined || found.length < 3) return undefined;
  const name = capitalisedRunBefore(textOf(brief.source), bracket.start);
  if (name === undefined) return undefined;
  const expected = initialsOf(name);
  // `Constitutional Democratic Party of Japan (CDP)`: where it is may be left out.
  if ([expected, initialsOf(name.replace(/ of \S+$/, ''))].includes(found) || distanceBetween(found, expected, 1) > 1)
    return undefined;
  const usesOf = (acronym: string): number => brief.acronyms.filter(({ text }) => text === acronym).length;
  // The bracket is a use too.
  return usesOf(expected) >= usesOf(found)
    ? { said: { message: 'letters', values: { found, name, expected } }, expected }
    : undefined;
}

/** `Port Development Agency` in `the Port Development Agency (PDX)`. */
function capitalisedRunBefore(text: string, end: number): string | undefined {
  const before = text.slice(Math.max(0, end - 120), end);
  const run =
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}-]+(?:[ \n](?:(?:of|for|and|the|on|in) ){0,2}\p{Lu}[\p{L}\p{M}-]+){1,7}\s$/u.exec(before);
  return run?.[0].trim().replace(/\s+/g, ' ').replace(/^The /, '');
}
