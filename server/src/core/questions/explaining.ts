import { fitsInitials, wordsOf } from '../acronyms/initials.ts';
import type { Brief } from '../brief/brief.ts';
import type { Actor } from '../glossary/actor.ts';
import type { Acronym } from '../names/acronyms.ts';
import type { Mention, PieceMention } from '../names/mentions.ts';
import type { TextEdit } from '../text/edit.ts';
import { articleBefore } from '../text/indefinite-article.ts';
import { sliceOf } from '../text/source.ts';
import { contains, type Span } from '../text/span.ts';
import { isPolish } from './language.ts';

/** A way to say in a brief what an acronym stands for. */
export interface Explanation {
  /** As it reads then: `Serbian Progressive Party (SNS)`. */
  readonly text: string;
  readonly edit: TextEdit;
}

/** The place before an acronym where the author writes the name of whom it stands for: the acronym in brackets belongs there. */
export function nameAbove(brief: Brief, { span, text }: Acronym, actor: Actor): Mention | undefined {
  const isName = (mention: PieceMention): boolean => mention.actor.id === actor.id && isInFull(mention) && maySay(text, mention);
  return brief
    .mentionsThat(isName)
    .find((mention) => mention.zone === 'prose' && mention.span.end <= span.start && takesBracket(mention.span, brief));
}

/** Not by a name that others share, nor by words that only describe it: `China's central bank`. */
function isInFull({ kind, form, actor }: PieceMention): boolean {
  if (!FULL.has(kind) || !form.includes(' ')) return false;
  return form === actor.name || !/(?<!\p{L})\p{Ll}{5}/u.test(form);
}

/** Whether a name tells what the letters are: `Iran deal` does not of JCPOA. Those of another language need not be its. */
function maySay(acronym: string, { kind, form, actor }: PieceMention): boolean {
  return form === actor.name || kind === 'foreign' || fitsInitials(acronym, wordsOf(form));
}

const FULL: ReadonlySet<string> = new Set(['name', 'alias', 'foreign']);

function takesBracket({ start, end }: Span, { body, sections, source }: Brief): boolean {
  if (start < body.start || sections.some(({ heading }) => contains(heading.span, { start, end }))) return false;
  return !/^(?:[-‑–/][\p{L}\p{N}]|\s*[([])/u.test(sliceOf(source, { start: end, end: end + 3 }));
}

/** The name that stands there already gets the acronym in brackets, in whatever case it stands: `Serbskiej Partii Postępowej (SNS)`. */
export function explainedThere({ source }: Brief, { text }: Acronym, { span, text: written }: Mention): Explanation {
  const possessive = possessiveAt(sliceOf(source, { start: span.end, end: span.end + 3 }));
  const end = span.end + possessive.length;
  return { text: `${written}${possessive} (${text})`, edit: { span: { start: end, end }, text: ` (${text})` } };
}

/**
 * The name is put where the acronym stands; `undefined` where it is a part of a longer word, or in brackets already. In English it
 * takes the place of the acronym. In Polish it would need the case of its place, so it stands behind, in the nominative:
 * `w KPCh (Komunistyczna Partia Chin)`.
 */
export function explainedHere(brief: Brief, { span, text }: Acronym, name: string): Explanation | undefined {
  const before = sliceOf(brief.source, { start: Math.max(0, span.start - REACH), end: span.start });
  const behind = sliceOf(brief.source, { start: span.end, end: span.end + 24 });
  if (isPartOfWord(before, behind) || before.lastIndexOf('(') > before.lastIndexOf(')')) return undefined;
  return isPolish(brief)
    ? { text: `${text} (${name})`, edit: { span: { start: span.end, end: span.end }, text: ` (${name})` } }
    : inItsPlace(span, text, name, before, behind);
}

/** UTF-16 units in which a bracket may have been opened. */
const REACH = 80;

/** `SNS-SPS`, `pro-SNS`, `SNS-led`, `SMEs`, `KMT-u`. */
function isPartOfWord(before: string, behind: string): boolean {
  return /[\p{L}\p{N}][-‑–/]$/u.test(before) || /^(?:[-‑–/]?[\p{L}\p{N}]|['’](?!s(?!\p{L}))\p{L})/u.test(behind);
}

function inItsPlace(span: Span, text: string, name: string, before: string, behind: string): Explanation {
  // `SNS party` becomes `Serbian Progressive Party (SNS)`, not `… Party (SNS) party`.
  const noun = /^ (\p{Ll}+)(?![\p{L}-])/u.exec(behind);
  const doubled = noun !== null && name.toLowerCase().endsWith(` ${noun[1]}`) ? noun[0] : '';
  const possessive = possessiveAt(behind.slice(doubled.length));
  const article = articleToChange(before, name);
  const expanded = `${name}${possessive} (${text})`;
  const start = span.start - (article?.length ?? 0);
  return {
    text: expanded,
    edit: {
      span: { start, end: span.end + doubled.length + possessive.length },
      text: `${article === undefined ? '' : articleLike(article, name)}${expanded}`,
    },
  };
}

function possessiveAt(behind: string): string {
  return /^['’]s(?!\p{L})/u.exec(behind)?.[0] ?? '';
}

/** The article before an acronym, with the space behind it, where the name wants the other one: `an SNS member`. */
function articleToChange(before: string, name: string): string | undefined {
  const article = /(?<![\p{L}\p{N}'’-])an?\s+$/iu.exec(before)?.[0];
  return article !== undefined && article.trim().toLowerCase() !== articleBefore(name) ? article : undefined;
}

function articleLike(article: string, name: string): string {
  const fresh = articleBefore(name);
  const written = /^A/.test(article) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh;
  return written + article.trimStart().replace(/^\S+/, '');
}
