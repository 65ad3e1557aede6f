import type { Actor } from '../glossary/actor.ts';
import { isPinyin } from '../matching/romanisations.ts';
import { fold } from '../text/fold.ts';
import { TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';

/** Words in capitals that may stand before a family name without being a part of the name. */
const TITLES = new Set(
  `president presidents vice-president premier premiers vice-premier prime minister ministers ministry secretary secretaries
   general chairman chairwoman chair chairperson ambassador ambassadors chancellor king queen prince emperor pope comrade
   commissioner director governor mayor senator representative speaker leader spokesman spokesperson spokeswoman envoy
   counselor counsellor councillor councilor mr mrs ms dr prof professor sir lord lady judge marshal admiral colonel member`.split(
    /\s+/,
  ),
);

/** Words that begin a sentence before a name; any other capitalised word there may be a first name. */
const SENTENCE_OPENERS = new Set(
  `a after although and as at because before both but by despite during even for from given how however if in it its last later
   meanwhile moreover neither next nor not now of on once only or rather since so still that the their then there these they this
   those though through to today together under unless unlike until upon we what when where whereas whether which while who why
   with without yet according afterwards also another earlier finally first following furthermore instead later like moreover
   similarly soon thus w na po do od za z i a ale gdy kiedy jak podczas według zdaniem
   aby albo ale ani bez bo by był była być choć chociaż czy dla dlatego dodatkowo dziś dzisiaj dzięki gdyby jako jednak jest jeszcze
   jeśli jeżeli już kto który lub mimo najpierw natomiast nawet następnie nie oprócz oraz obok pomimo ponadto ponieważ potem później
   poza przed przez przy również sam sama tak także teraz to tylko tymczasem tak więc wcześniej wczoraj wobec wtedy zarówno zatem zaś ze że
   administracja biuro decyzja decyzje doradca doradcy ekipa gabinet inicjatywa kancelaria krytyka list odpowiedź oświadczenie
   plan plany podróż polityka propozycja przemówienie przeciwnicy reakcja rola rozmowa rozmowy rząd rządy słowa spotkanie spotkania
   rywal rywale współpracownicy wizyta wizycie wizytę wizyty wybór wypowiedź wypowiedzi wystąpienie zwolennicy`.split(/\s+/),
);

/** Beginnings of Polish titles, in all their cases. */
const POLISH_TITLE =
  /^(?:wice)?(?:prezyden|premier|minist|kancler|marszał|przewodnicz|rzeczni|komisarz|sekretarz|ambasador|spiker|lider|szef|prezes|król|książ|senator|poseł|posł|pan(?:i|ią|a|u|em|owie)?$)/u;

/** Countries that put the family name first: there a capitalised word behind it may be a given name. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'VN', 'HU', 'SG']);

/** Whether the words beside a family name are parts of other names. */
export interface Neighbours {
  readonly before: boolean;
  readonly behind: boolean;
}

/**
 * Whose a family name at `span` is, by the words beside it: the actor's may be one that stands alone; `Jovan Vučić` is
 * somebody else, and so is `Meng Yang`, where one of the name may come from a country that puts it first; of a word that
 * begins a sentence before it nobody knows.
 */
export function bearerOf(
  actor: Actor,
  { span, familyFirst }: { readonly span: Span; readonly familyFirst: boolean },
  visible: string,
  { before: isOther, behind: isNext }: Neighbours,
): 'actor' | 'another' | 'unclear' {
  const before = isOther ? undefined : wordBefore(visible, span.start);
  if (before !== undefined && isNameLike(before.word) && !isTitleOf(actor, before.word) && !isOwnName(actor, before.word)) {
    const opener = before.opensSentence && SENTENCE_OPENERS.has(before.word.toLowerCase());
    if (!opener && !isAdjectiveOrInitial(actor, before.word)) return before.opensSentence ? 'unclear' : 'another';
  }
  const behind = isNext ? undefined : wordBehind(visible, span.end);
  if (behind === undefined || !/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}*)*$/u.test(behind) || isOwnName(actor, behind)) return 'actor';
  return familyFirst || isPinyin(fold(actor.family ?? '')) ? 'another' : 'actor';
}

/** Words of Polish titles, without their endings, and what they are in the offices of the glossary. */
const POLISH_TITLES: readonly (readonly [string, RegExp])[] = [
  ['prezyden', /president/i],
  ['premier', /premier|prime minister/i],
  ['minist', /minister/i],
  ['sekretarz', /secretary/i],
  ['ambasador', /ambassador/i],
];

/** Words within the names of offices that say nothing by themselves: `Minister of Foreign Affairs and Trade`. */
const SMALL_WORDS = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on', 'at', 'with', 'by']);

/** Whether an office that the actor has held, or a word of it, stands right before the family name at `span`. */
export function titleBefore(actor: Actor, span: Span, visible: string): boolean {
  const before = wordBefore(visible, span.start)?.word.toLowerCase();
  if (before === undefined || SMALL_WORDS.has(before)) return false;
  const { offices, words } = officesOf(actor);
  const polish = POLISH_TITLES.find(([stem]) => before.startsWith(stem) && before !== 'premier' && before !== 'minister')?.[1];
  return polish === undefined ? words.has(before) : offices.some((office) => polish.test(office));
}

/** The offices that an actor has held, and their words in small letters. */
interface Offices {
  readonly offices: readonly string[];
  readonly words: ReadonlySet<string>;
}

const officesOf = ofActor(({ roles }): Offices => {
  const offices = roles.flatMap(({ title, as }) => [title, ...as]);
  return { offices, words: new Set(offices.flatMap((office) => office.toLowerCase().split(/[\s-]+/))) };
});

const partsOfName = ofActor(({ name }) => new Set(name.split(/[\s-]+/).map(fold)));

/** The same function, which remembers its answers for as long as the actors live. */
function ofActor<T>(find: (actor: Actor) => T): (actor: Actor) => T {
  const known = new WeakMap<Actor, T>();
  return (actor) => {
    const before = known.get(actor);
    if (before !== undefined) return before;
    const found = find(actor);
    known.set(actor, found);
    return found;
  };
}

interface Before {
  readonly word: string;
  readonly opensSentence: boolean;
}

/** The word before the offset with nothing but spaces or a hyphen between; none at the beginning of a sentence. */
function wordBefore(visible: string, offset: number): Before | undefined {
  let end = offset;
  while (isGap(visible.charCodeAt(end - 1))) end -= 1;
  if (end === offset && visible.charAt(end - 1) === '-') end -= 1;
  let start = end;
  while (start > 0 && offset - start < 60 && isWordChar(visible.charAt(start - 1))) start -= 1;
  if (start === end || end === offset) return undefined;
  // `… in Belgrade. Vučić said`, `Gen. Vučić`: the sentence ends there, or the word is shortened.
  if (/[\p{L}\p{N}]{2}['’]?\.['’]?$/u.test(visible.slice(start, end))) return undefined;
  let lead = start;
  while (isGap(visible.charCodeAt(lead - 1))) lead -= 1;
  const opensSentence = lead === 0 || /[.!?:;"“”„\r\n]/.test(visible.charAt(lead - 1));
  return { word: visible.slice(start, end).replaceAll(TRANSPARENT, ''), opensSentence };
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || code === 1 || code === 0xa0 || code === 0xfffc;
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{M}\p{N}'’.\u0001-]/u.test(char);
}

function wordBehind(visible: string, end: number): string | undefined {
  return /^[ \t\u00A0]+([\p{L}\p{M}-]+)/u.exec(visible.slice(end, end + 40).replaceAll(TRANSPARENT, ''))?.[1];
}

/** `Minister Momirović`, and `Minister of Trade Momirović` of one who has held that office. */
function isTitleOf(actor: Actor, word: string): boolean {
  const small = word.toLowerCase();
  return TITLES.has(fold(word)) || POLISH_TITLE.test(small) || officesOf(actor).words.has(small);
}

function isNameLike(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/[.]$/.test(word.slice(1, -1)) && !/['’]s$/.test(word);
}

/** `A. Vučić`, and `EU` or `US` as in `US President Biden` without its title. */
function isAdjectiveOrInitial(actor: Actor, word: string): boolean {
  if (/^\p{Lu}\.$/u.test(word)) return actor.name.split(/[\s-]+/).some((part) => part.charAt(0) === word.charAt(0));
  return /^\p{Lu}{2,}$/u.test(word);
}

function isOwnName(actor: Actor, word: string): boolean {
  return partsOfName(actor).has(fold(word));
}
