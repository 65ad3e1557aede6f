import { fitsInitials, fitsName, initialsOf, wordsOf } from '../../acronyms/initials.ts';
import type { Brief } from '../../brief/brief.ts';
import { acronymIndex, acronymsOf, acronymsOfLanguage } from '../../glossary/acronyms.ts';
import type { Actor, ForeignName } from '../../glossary/actor.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Acronym, Named } from '../../names/acronyms.ts';
import { isPolish } from '../../questions/language.ts';
import { fitsOneOf } from '../../sightings/explained-acronyms.ts';
import { distanceBetween } from '../../text/distance.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fold } from '../../text/fold.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { type Source, sliceOf } from '../../text/source.ts';
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
      // Of `(C-SIPA)` it is the half.
      if (acronym.bracket === undefined || acronym.isJoined || acronym.zone === 'quotation') continue;
      const { span, text: found } = acronym;
      const named = acronym.named ?? nearlyNamed(acronym, brief);
      const mismatch = named === undefined ? ofNobodyKnown(acronym, brief) : ofActor(acronym, named, brief);
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

function ofNobodyKnown(acronym: Acronym, brief: Brief): Mismatch | undefined {
  return ofOtherCountry(acronym, brief) ?? lettersOff(acronym, brief);
}

/** A known institution is named before the bracket; `Zhao Kezhi (MPS)` says where somebody works. */
function ofActor({ text: found, holders }: Acronym, named: Named, brief: Brief): Mismatch | undefined {
  const { actor, form: name } = named;
  if (actor.kind === 'person' || actor.kind === 'place' || isPartOfLonger(named.span, actor, brief)) return undefined;
  // One that it shares, as Taiwan People's Party does TPP, may be explained as its.
  if (actor.generic.includes(found)) return undefined;
  const own = acronymsOf(actor);
  const expected = acronymOfName(named, brief);
  if (own.includes(found)) {
    if (expected === undefined || isPolish(brief) || !isForeign(found, named)) return undefined;
    return { said: { message: 'foreign', values: { found, name, expected } }, expected };
  }
  const words = sliceOf(brief.source, named.span);
  // `Ministerstwo Spraw Zagranicznych Litwy (MSZ)`, be it Poland’s acronym.
  if (initialsOf(words).startsWith(found) && initialsOf(words).length === found.length + 1) return undefined;
  if (holders.some((holder) => endsInName(words, holder))) return undefined;
  // In another order its letters may be found in the words too, and are wrong all the same: `RECP`.
  const isSwapped = initialsOf(words) !== found && own.some((acronym) => areReordered(found, acronym));
  if (!isSwapped && (fitsName(found, words) || fitsOneOf(found, actor))) return undefined;
  // The letters of another language are right as well: `Central Anticorruption Bureau (CBA)`.
  const isSlip = expected !== undefined && (holders.length > 0 || isSwapped || own.some((acronym) => isMistyped(found, acronym)));
  if (isSlip) return { said: { message: 'other', values: { found, name, expected } }, expected };
  // `Ręce i Razem (SPOLU)`: the letters of a name by itself stand for nothing.
  const other = holders.find(({ name: its }) => its !== found);
  // A name that it shares does not tell whose it is.
  const whose = actor.generic.includes(name) ? actor.name : name;
  return other && { said: { message: 'taken', values: { found, name: whose, other: other.name } }, expected: undefined };
}

/** The acronym of a name in its language: MBP for `Ministerstwo Bezpieczeństwa Publicznego`; of several the one with its letters. */
function acronymOfName({ actor, form }: Named, brief: Brief): string | undefined {
  const abroad = languageOf(form, actor) ?? (isPolish(brief) && form !== actor.name ? actor.foreign.pl : undefined);
  const acronyms = (abroad && acronymsOfLanguage(abroad)) ?? [];
  const candidates = acronyms.length > 0 ? acronyms : acronymsOf(actor);
  return candidates.find((acronym) => fitsInitials(acronym, wordsOf(form))) ?? candidates[0];
}

/** The other language in which the actor has that name. */
function languageOf(form: string, { foreign }: Actor): ForeignName | undefined {
  return Object.values(foreign).find(({ name, aliases }) => name === form || aliases.includes(form));
}

/** Whether an acronym of another language stands behind a name that is not in that language. */
function isForeign(acronym: string, { actor, form }: Named): boolean {
  if (actor.acronym === undefined || acronym === actor.acronym || languageOf(form, actor) !== undefined) return false;
  return Object.values(actor.foreign).some((language) => acronymsOfLanguage(language).includes(acronym));
}

/** One letter is wrong; the `h` of `KPCh` is none by itself. */
function isMistyped(found: string, acronym: string): boolean {
  return distanceBetween(capitalsOf(found), capitalsOf(acronym), 1) <= 1;
}

/** The same letters in another order, too many to be another acronym: `RECP`, `EUEA`. */
function areReordered(found: string, acronym: string): boolean {
  return found.length > 3 && [...found].sort().join('') === [...acronym].sort().join('');
}

function capitalsOf(acronym: string): string {
  return acronym.replace(/\p{Ll}/gu, '');
}

/** A name that is one of the glossary but for its small words: `Organisation of Economic Co-operation and Development`. */
function nearlyNamed({ bracket }: Acronym, { source, glossary }: Brief): Named | undefined {
  const run = bracket && capitalisedRunBefore(source, bracket.start);
  if (run === undefined) return undefined;
  const words = mainWordsOf(run.text);
  const actor = acronymsIn(glossary)(initialsOf(run.text.replace(/[-‑]/g, ''))).find(({ name, aliases }) =>
    [name, ...aliases].some((one) => mainWordsOf(one) === words),
  );
  return actor && { actor, form: actor.name, span: run.span };
}

const acronymsIn = rememberedOf(acronymIndex);

function mainWordsOf(name: string): string {
  return wordsOf(name)
    .filter(({ small }) => !small)
    .map(({ letters }) => letters)
    .join(' ');
}

/** `the Ministry of Foreign Affairs (MSZ) of China`: only the ministry of another country is known by it. */
function ofOtherCountry({ text: found, bracket, holders }: Acronym, { source, glossary }: Brief): Mismatch | undefined {
  const run = bracket && capitalisedRunBefore(source, bracket.start);
  const [holder] = holders;
  if (run === undefined || holder?.country === undefined || fitsName(found, run.text)) return undefined;
  const behind = sliceOf(source, { start: bracket?.end ?? 0, end: (bracket?.end ?? 0) + 40 });
  const place = /^\s+(?:of|in)\s+(?:the )?(\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)*)/u.exec(behind)?.[1];
  const country =
    place === undefined ? undefined : glossary.countries.find(({ name, names }) => [name, ...names].includes(place));
  if (country === undefined || holders.some((one) => one.country === undefined || one.country === country.code)) return undefined;
  const isAlike = [holder.name, ...holder.aliases, ...holder.generic].some((name) => fold(name).startsWith(fold(run.text)));
  const said = { message: 'taken', values: { found, name: `${run.text} of ${place}`, other: holder.name } } as const;
  return isAlike ? { said, expected: undefined } : undefined;
}

/** `Komitetu Centralnego Komunistycznej Partii Chin (KPCh)`: the acronym is that of the name at the end, in whatever case. */
function endsInName(words: string, { name, aliases, foreign }: Actor): boolean {
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
function isPartOfLonger({ start }: Span, { country }: Actor, { source, glossary }: Brief): boolean {
  const before = sliceOf(source, { start: start - 80, end: start });
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
  const name = capitalisedRunBefore(brief.source, bracket.start)?.text;
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
function capitalisedRunBefore(source: Source, end: number): { readonly text: string; readonly span: Span } | undefined {
  const run = RUN.exec(sliceOf(source, { start: end - 120, end }))?.[0].replace(/^The\s/, '');
  if (run === undefined) return undefined;
  const start = end - run.length;
  return { text: run.trim().replace(/\s+/g, ' '), span: { start, end: start + run.trimEnd().length } };
}

const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}-]+(?:[ \n](?:(?:of|for|and|the|on|in) ){0,2}\p{Lu}[\p{L}\p{M}-]+){1,7}\s$/u;
