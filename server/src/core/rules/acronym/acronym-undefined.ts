import { fitsInitials, wordsOf } from '../../acronyms/initials.ts';
import type { Brief } from '../../brief/brief.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Acronym } from '../../names/acronyms.ts';
import { isPolish } from '../../questions/language.ts';
import type { TextEdit } from '../../text/edit.ts';
import { textOf } from '../../text/source.ts';

export default defineRule({
  id: 'acronym-undefined',
  summary: 'an acronym that is used without, or before, its expansion',
  level: 'information',
  messages: {
    unknown: '{acronym} is used here for the first time and not explained.',
    known: '{acronym} is used here for the first time and not explained: it stands for {name}.',
    late: '{acronym} is used here before it is explained.',
    here: 'It is explained here.',
    expand: 'Write "{expanded}"',
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
      const name = nameOf(acronym, brief);
      const later = (lastExplained.get(key) ?? -1) > index ? laterExplained(acronyms, index, key) : undefined;
      const related = later === undefined ? [] : [{ message: 'here' as const, span: later.expansion ?? later.span }];
      const fixes = name === undefined || later !== undefined ? [] : [fixOf(brief, acronym, name)];
      const level = acronym.holders.length > 0 ? 'warning' : 'information';
      if (later !== undefined) yield { message: 'late', values: { acronym: text }, span, level, related };
      else if (name === undefined) yield { message: 'unknown', values: { acronym: text }, span, level };
      else yield { message: 'known', values: { acronym: text, name }, span, level, fixes };
    }
  },
});

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
  if (actor === undefined)
    return holders.length === 0 ? isUnlikely : holders.every((held) => held.kind === 'media' || held.name === text);
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

/** What the acronym stands for, in the language of the brief, when that is certain. */
function nameOf({ actor: meant, holders, text }: Acronym, brief: Brief): string | undefined {
  const actor = meant ?? holders.find(({ country }) => country === 'EU' && holders.length === 1);
  if (actor !== undefined) return inLanguage(actor, text, brief);
  const country = brief.glossary.countries.find(({ names }) => names.includes(text));
  return country?.names.find((name) => fitsInitials(text, wordsOf(name)));
}

function inLanguage(actor: NonNullable<Acronym['actor']>, text: string, brief: Brief): string {
  const polish = actor.foreign.pl;
  return isPolish(brief) && polish !== undefined && (polish.acronym === text || actor.acronym !== text)
    ? polish.name
    : actor.name;
}

function fixOf(
  brief: Brief,
  { span, text }: Acronym,
  name: string,
): { readonly message: 'expand'; readonly values: { readonly expanded: string }; readonly edits: () => readonly TextEdit[] } {
  const behind = textOf(brief.source).slice(span.end, span.end + 12);
  const possessive = /^['’]s(?!\p{L})/u.exec(behind)?.[0] ?? '';
  // `SNS party` becomes `Serbian Progressive Party (SNS)`, not `… Party (SNS) party`.
  const noun = /^ (\p{Ll}+)(?![\p{L}-])/u.exec(behind);
  const doubled = noun !== null && name.toLowerCase().endsWith(` ${noun[1]}`) ? noun[0] : possessive;
  const expanded = `${name}${possessive} (${text})`;
  const place = { start: span.start, end: span.end + doubled.length };
  const edits = () => [{ span: place, text: expanded }];
  return { message: 'expand', values: { expanded }, edits };
}
