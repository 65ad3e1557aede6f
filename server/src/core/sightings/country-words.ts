import type { NameMatch } from '../matching/matcher.ts';
import { fold } from '../text/fold.ts';
import { TRANSPARENT } from '../text/marks.ts';
import type { TextWords } from '../text/words.ts';
import { isTitleWord } from './title-words.ts';
import { beginsSentenceOrItem, wordBefore, wordBehind } from './words-beside.ts';

/** Where a word that names a country is something else: what stands before it, or behind it. */
interface Otherwise {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** What stands behind it where a Polish sentence begins with it. */
  readonly opening?: RegExp;
}

const LAKE = /(?:Lake|[Jj]ezior\p{L}*) $/u;
const DOMINICANS = /^ (?:friar|monk|nun|order|priest|sister|brother|father|convent|monaster|church|house of studies|university)/i;
const DOMINIKANIE = /^ (?:klasztor|zakon|kości|mnich|opactw|szkoł|ośrod|duszpast|przeor|prowincj|kaznodziej|habit)/;

const OTHERWISE: readonly (readonly [words: string, Otherwise])[] = [
  ['Chad', { before: LAKE, behind: /^ Basin/ }],
  ['Czad Czadu Czadem', { before: LAKE, opening: /^ (?:zabi|zatru|ulatni|uśmierc|wydoby|może)/ }],
  [
    'Congo Kongo Konga Kongu',
    { before: /(?:[Dd]orzecz\p{L}*|[Rr]ze[kc]\p{L}*|Kotlin\p{L}+) $/u, behind: /^ (?:River|Basin|Free State)/ },
  ],
  ['Niger Nigru', { before: /(?:[Dd]el[tc]\p{L}+|[Rr]ze[kc]\p{L}*|River) $/u, behind: /^ (?:Delta|River|Basin|State)/ }],
  ['Guinea', { before: /(?:New|Gulf of) $/, behind: /^ (?:pig|fowl|worm)/ }],
  ['Gwinea Gwinei Gwineę Gwineą', { before: /Now[aeą]j? $/ }],
  ['Gwinejska Gwinejskiej Gwinejską', { before: /[Zz]ato[kc]\p{L}+ $/u }],
  ['Gujana Gujany Gujanie Gujanę Gujaną', { behind: /^ Francusk/ }],
  ['Samoa', { before: /American $/, behind: /^ Amerykańsk/ }],
  ['Palestine', { before: /East $/, behind: /^, (?:Texas|Ohio)/ }],
  ['Panama', { behind: /^ (?:Papers|hat)/ }],
  ['Dominican', { behind: DOMINICANS }],
  [
    'dominikański dominikańskiego dominikańskiemu dominikańskim dominikańska dominikańskiej dominikańską dominikańskie dominikańskich',
    { before: /(?:zakon|klaszto|kości|ojc)\p{L}* $/u, behind: DOMINIKANIE },
  ],
  ['Mali', { opening: /^ (?!jest )\p{Ll}{4}/u }],
  ['Komory Komorom Komorami Komorach', { opening: /^ \p{Ll}{3}/u }],
  ['Grenada Grenady Grenadzie Grenadę Grenadą', { opening: /^ \p{Ll}{4}/u }],
  [
    'Georgia',
    {
      before: /(?:(?:Atlanta|Augusta|Columbus|Dalton|Macon|Marietta|Savannah),|(?:South|North|[Ss]tate of)) $/,
      behind:
        /^ (?:Attorney|Bureau|Democrat|General Assembly|Gov|Power|Rep|Secretary of State|Sen|State|Tech|legislature|voters)/,
    },
  ],
  ['Ameryka Ameryki Ameryce Amerykę Ameryką', { behind: /^ (?:Północn|Południow|Łacińsk|Środkow)/ }],
  ['Ireland', { before: /Northern $/ }],
  ['Irlandia Irlandii Irlandię Irlandią', { behind: /^ Północn/ }],
  ['Mexico', { before: /(?:New|Gulf of) $/ }],
  ['Meksyk Meksyku Meksykowi Meksykiem', { before: /Now(?:y|ego|emu|ym) $/ }],
];

const OTHERS: ReadonlyMap<string, Otherwise> = new Map(
  OTHERWISE.flatMap(([words, otherwise]) => words.split(' ').map((word) => [word, otherwise] as const)),
);

/** Countries and capitals that are given names too: `Chad Wolf`, `Dominika Kulczyk`. */
const GIVEN = new Set(
  'Chad Georgia Jordan Dominika Dominiki Dominice Dominikę Dominiką Kuba Kuby Kubie Kubę Kubą Sofia Sofii Victoria'.split(' '),
);

/** And family names: `Michael Jordan`, `Jack London`. */
const FAMILY = new Set('Berlin Jordan Lima London Monaco Muscat Santiago Washington'.split(' '));

/** Countries and capitals whose name somebody bears of whom texts say more than of the place. */
const PEOPLE = new Set(['Mali', 'Monaco', 'Muscat']);

/** The matches without the names of countries that are something else where they stand: `Chad Wolf`, `Mali przedsiębiorcy`. */
export function withoutMereWords(
  matches: readonly NameMatch[],
  { visible, isPolish }: TextWords,
  isGivenName: (word: string) => boolean,
): readonly NameMatch[] {
  if (!matches.some(({ text }) => isAmbiguous(text))) return matches;
  return matches.flatMap((match, index) => {
    if (!isAmbiguous(match.text)) return [match];
    const isOther = isOtherwise(match, visible, isPolish) || isPersons(match, matches[index + 1], visible, isGivenName);
    if (!isOther) return [match];
    const forms = match.forms.filter((form) => form.of === 'actor');
    return forms.length === 0 ? [] : [{ ...match, forms }];
  });
}

function isAmbiguous(text: string): boolean {
  return OTHERS.has(text) || GIVEN.has(text) || FAMILY.has(text);
}

function isOtherwise({ span, text }: NameMatch, visible: string, isPolish: () => boolean): boolean {
  const otherwise = OTHERS.get(text);
  if (otherwise === undefined) return false;
  const before = visible.slice(Math.max(0, span.start - 16), span.start).replaceAll(TRANSPARENT, '');
  const behind = visible.slice(span.end, span.end + 24).replaceAll(TRANSPARENT, '');
  if (otherwise.before?.test(before) || otherwise.behind?.test(behind)) return true;
  return (otherwise.opening?.test(behind) ?? false) && beginsSentenceOrItem(visible, span.start) && isPolish();
}

function isPersons(
  { span, text }: NameMatch,
  next: NameMatch | undefined,
  visible: string,
  isGivenName: (word: string) => boolean,
): boolean {
  if (GIVEN.has(text)) {
    const behind = wordBehind(visible, span.end);
    const isNamed =
      next?.span.start === span.end + 1 && !next.forms.every((form) => form.of === 'actor' && form.kind === 'family');
    if (behind !== undefined && !isNamed && /^\p{Lu}\p{Ll}/u.test(behind) && !isTitleWord(behind)) return true;
  }
  if (!FAMILY.has(text)) return false;
  const before = wordBefore(visible, span.start);
  return before !== undefined && /^\p{Lu}\p{Ll}{2}/u.test(before.word) && isGivenName(fold(before.word));
}

/**
 * Whether the name of a country or a capital may be the family name that the brief has in full elsewhere: `Mali said` is
 * Siniša's, `in Mali` is not.
 */
export function mayBePersons({ text, span }: NameMatch, visible: string): boolean {
  return (
    PEOPLE.has(text) &&
    !/(?:^|\s)(?:in|into|to|from|across|w|we|do)\s$/i.test(visible.slice(Math.max(0, span.start - 8), span.start))
  );
}
