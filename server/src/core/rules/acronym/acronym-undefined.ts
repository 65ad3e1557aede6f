import { fitsInitials, initialsOf, wordsOf } from '../../acronyms/initials.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Actor } from '../../glossary/actor.ts';
import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Acronym } from '../../names/acronyms.ts';
import { bearerOfAcronym, otherAcronymOf } from '../../questions/acronym-bearers.ts';
import { explainedHere, explainedThere, nameAbove } from '../../questions/explaining.ts';
import { isPolish } from '../../questions/language.ts';
import { textOf } from '../../text/source.ts';

export default defineRule({
  id: 'acronym-undefined',
  summary: 'an acronym that is used without, or before, its expansion',
  level: 'information',
  messages: {
    unknown: '{acronym} is used here for the first time and not explained.',
    known: '{acronym} is used here for the first time and not explained: it stands for {name}.',
    several: '{acronym} is used here for the first time and not explained: the glossary has it for {names}.',
    late: '{acronym} is used here before it is explained.',
    otherwise: '{acronym} is explained above as {other}: write it in one way.',
    here: 'It is explained here.',
    named: 'The name stands here.',
    expand: 'Write "{expanded}"',
    above: 'Write "{expanded}" above',
    replace: 'Write {other} for {acronym} in the whole brief',
  },
  *check(brief) {
    const { acronyms, profile } = brief;
    const common = new Set([
      ...profile.commonAcronyms,
      ...profile.labels.flatMap((label) => label.split(' ')),
      ...(isPolish(brief) ? KNOWN_IN_POLISH : []),
    ]);
    const told = new Set<string>();
    const lastExplained = new Map<string, number>();
    for (const [index, other] of acronyms.entries()) {
      if (other.expansion ?? other.bracket) lastExplained.set(withoutNumber(other.text), index);
    }
    let small: ReadonlySet<string> | undefined;
    const smallWords = (): ReadonlySet<string> => {
      small ??= new Set(textOf(brief.source).match(SMALL_WORD) ?? []);
      return small;
    };
    for (const [index, acronym] of acronyms.entries()) {
      const { text, span, zone } = acronym;
      const key = withoutNumber(text);
      if (told.has(key)) continue;
      // `PIS` opens a paragraph in capitals where `PiS` has been explained.
      if (isExplained(acronym)) told.add(key).add(key.toUpperCase());
      if (told.has(key) || common.has(text) || zone !== 'prose' || isName(acronym)) continue;
      told.add(key);
      if (isWord(acronym, smallWords)) continue;
      const later = (lastExplained.get(key) ?? -1) > index ? laterExplained(acronyms, index, key) : undefined;
      const other = later === undefined ? otherAcronymOf(acronyms, index) : undefined;
      if (later !== undefined) {
        const related = [{ message: 'here' as const, span: later.expansion ?? later.span }];
        yield { message: 'late', values: { acronym: text }, span, level: levelOf(acronym), related };
      } else if (other !== undefined) {
        // One that is not theirs is a mismatch, which its own rule tells.
        if (other.isTheirs) yield inOneWay(brief, acronym, other.acronym);
      } else yield unexplained(brief, acronym);
    }
  },
});

function levelOf({ holders }: Acronym): 'warning' | 'information' {
  return holders.length > 0 ? 'warning' : 'information';
}

function inOneWay({ acronyms }: Brief, { text, span }: Acronym, other: Acronym) {
  const values = { acronym: text, other: other.text };
  const edits = () =>
    acronyms.filter((use) => use.text === text && use.zone !== 'quotation').map((use) => ({ span: use.span, text: other.text }));
  return {
    message: 'otherwise' as const,
    values,
    span,
    level: 'information' as const,
    related: [{ message: 'here' as const, span: other.expansion ?? other.span }],
    fixes: [{ message: 'replace' as const, values, edits }],
  };
}

function unexplained(brief: Brief, acronym: Acronym) {
  const { text, span } = acronym;
  const actor = bearerOfAcronym(acronym);
  if (actor !== undefined) return known(brief, acronym, actor);
  const country = nameOfCountry(acronym, brief);
  if (country !== undefined)
    return { ...standsFor(text, country), span, level: 'information' as const, fixes: writtenOut(brief, acronym, [country]) };
  const names = acronym.holders.filter((holder) => !isKnownByLetters(holder, text)).map((holder) => nameFor(text, holder, brief));
  // Where nothing else in the brief speaks for the only one, it is somebody else's as often as not.
  if (names.length < 2) return { message: 'unknown' as const, values: { acronym: text }, span };
  const values = { acronym: text, names: enumerate(names, MOST_NAMES) };
  return { message: 'several' as const, values, span, fixes: writtenOut(brief, acronym, names.slice(0, MOST_NAMES)) };
}

/** More are hardly read in a message. */
const MOST_NAMES = 3;

/** Where the author has written the name already, the acronym belongs behind it. */
function known(brief: Brief, acronym: Acronym, actor: Actor) {
  const { text, span } = acronym;
  const above = nameAbove(brief, acronym, actor);
  const name = above === undefined || above.kind === 'foreign' ? nameFor(text, actor, brief) : above.form;
  const found = { ...standsFor(text, name), span, level: levelOf(acronym) };
  if (above === undefined) return { ...found, fixes: writtenOut(brief, acronym, [name]) };
  const { text: expanded, edit } = explainedThere(brief, acronym, above);
  const edits = () => [edit];
  return {
    ...found,
    related: [{ message: 'named' as const, span: above.span }],
    fixes: [{ message: 'above' as const, values: { expanded }, edits }],
  };
}

function standsFor(acronym: string, name: string) {
  return { message: 'known' as const, values: { acronym, name } };
}

function writtenOut(brief: Brief, acronym: Acronym, names: readonly string[]) {
  return names.flatMap((name) => {
    const explanation = explainedHere(brief, acronym, name);
    if (explanation === undefined) return [];
    const edits = () => [explanation.edit];
    return [{ message: 'expand' as const, values: { expanded: explanation.text }, edits }];
  });
}

/** Every reader of a Polish text knows them. */
const KNOWN_IN_POLISH = 'PRL RPA ZSRS RTV AGD VAT PIT NIP PESEL WC ZUS ORP NSZZ'.split(' ');

function isExplained({ expansion, bracket, isGlossed }: Acronym): boolean {
  return expansion !== undefined || bracket !== undefined || isGlossed;
}

/** The conferences COP26 and COP28 are explained once, as COP. */
function withoutNumber(text: string): string {
  return text.replace(/^COP\d+$/, 'COP');
}

/** `JEST` beside `jest`: a word in capitals, unless the glossary knows it. */
function isWord({ text, holders }: Acronym, smallWords: () => ReadonlySet<string>): boolean {
  if (holders.length > 0 || text.length < SHORTEST_WORD || !/^\p{Lu}+$/u.test(text)) return false;
  return smallWords().has(text.toLowerCase());
}

const SMALL_WORD = /(?<=[\s(“"„])\p{Ll}+(?=[\s.,;:!?)”"])/gu;

/** The first place behind the index where the acronym is explained. */
function laterExplained(acronyms: readonly Acronym[], index: number, key: string): Acronym | undefined {
  for (let at = index + 1; at < acronyms.length; at += 1) {
    const other = acronyms[at] as Acronym;
    if ((other.expansion ?? other.bracket) && withoutNumber(other.text) === key) return other;
  }
  return undefined;
}

/** Shorter ones are words and acronyms (`who`, `who` in capitals). */
const SHORTEST_WORD = 4;

/** Brands are known by their capitals: `ZTE`, `HBIS`, `SHARE Foundation`; and so are places in datelines. */
function isName({ actor, within, holders, text, beforeCapital, inDateline, isJoined, readsAsName }: Acronym): boolean {
  if (within !== undefined && (holders.length === 0 || NAMED_BY_CAPITALS.has(within.kind))) return true;
  const isUnlikely = beforeCapital || inDateline || isJoined || readsAsName || text.length > LONGEST_UNKNOWN;
  if (actor === undefined) return holders.length === 0 ? isUnlikely : holders.every((held) => isKnownByLetters(held, text));
  // Readers know an agency or a broadcaster by its letters, if at all: `powiedział agencji AFP`.
  if (actor.kind === 'media') return true;
  // `RAND Corporation` explains nothing, and `GE Aviation` is a firm's name.
  if (wordsIn(actor.name).includes(text) || (actor.kind === 'company' && beforeCapital)) return true;
  return actor.kind === 'company' && !fitsInitials(text, wordsOf(actor.name));
}

function wordsIn(name: string): readonly string[] {
  return name.split(/[\s-]+/);
}

/** Longer ones that the glossary does not know are words in capitals, or names: `INCUMBENT`, `Frontex` as `FRONTEX`. */
const LONGEST_UNKNOWN = 6;

/** Kinds of actors whose names are no explanation of an acronym in them: `HBIS Group`, `VUCIC` in a line in capitals. */
const NAMED_BY_CAPITALS: ReadonlySet<string> = new Set(['person', 'company', 'media', 'place', 'university', 'think-tank']);

/** `AFP`, and `SPOLU`, whose whole name the letters are; BRIC is one letter less than BRICS. */
function isKnownByLetters({ kind, name }: Actor, text: string): boolean {
  return kind === 'media' || name === text || name === `${text}S`;
}

/** The name in the language of the brief, as far as the glossary has one: `Communist Party of China` for CPC, which is its alias. */
function nameFor(text: string, { name, acronym, aliases, foreign }: Actor, brief: Brief): string {
  const polish = isPolish(brief) ? foreign.pl : undefined;
  const names = polish === undefined ? [name, ...aliases] : [polish.name, ...polish.aliases];
  const [usual = name] = names;
  const isUsual = text === (polish ?? { acronym }).acronym || fitsInitials(text, wordsOf(usual));
  const fitting = isUsual ? usual : names.find((one) => one.includes(' ') && initialsOf(one) === text);
  // `Zjednoczenie Narodowe (Francja)` is told from another only in the glossary.
  return (fitting ?? usual).replace(/ \([^()]*\)$/, '');
}

function nameOfCountry({ text }: Acronym, { glossary }: Brief): string | undefined {
  const country = glossary.countries.find(({ names }) => names.includes(text));
  return country?.names.find((name) => fitsInitials(text, wordsOf(name)));
}
