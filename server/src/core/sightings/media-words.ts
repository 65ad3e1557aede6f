import { isAcronym } from '../glossary/acronyms.ts';
import type { ActorForm } from '../matching/forms.ts';
import type { NameMatch } from '../matching/matcher.ts';
import type { Span } from '../text/span.ts';
import type { TextWords } from '../text/words.ts';
import { only } from './forms-of-one.ts';

/** `pisze „Rzeczpospolita”`, `PAP news agency`: of names that are words or acronyms too, marks or such words make a newspaper's. */
export function quotedMedia(
  generic: readonly ActorForm[],
  { span }: NameMatch,
  { visible, isPolish }: TextWords,
): ActorForm | undefined {
  const media = only(generic.filter(({ actor }) => actor.kind === 'media'));
  if (media === undefined) return undefined;
  const isTold = isMarked(span, visible) || isAgency(span, visible) || (isPolish() && isBehindMedia(span, visible));
  return isTold ? media : undefined;
}

/** `Rzeczpospolita` in a Polish text, without marks and behind no word for what it is, is Poland. */
export function isNoMedia({ actor, text }: ActorForm, { span }: NameMatch, visible: string): boolean {
  if (actor.kind !== 'media' || isAcronym(text) || text.includes(' ')) return false;
  return !isMarked(span, visible) && !isBehindMedia(span, visible);
}

/** `the PAP news agency`, `the news agency PAP` */
function isAgency({ start, end }: Span, visible: string): boolean {
  return (
    /^\s(?:news|press)\s+agency/.test(visible.slice(end, end + 16)) ||
    /(?:news|press)\s+agency\s$/.test(visible.slice(Math.max(0, start - 16), start))
  );
}

function isMarked({ start, end }: Span, visible: string): boolean {
  return /["„“”«»]/.test(visible.charAt(start - 1)) && /["“”«»]/.test(visible.charAt(end));
}

/** `dla radia Sputnik`, `autor artykułu w Rzeczpospolitej`, `jak podała Rzeczpospolita` */
function isBehindMedia({ start }: Span, visible: string): boolean {
  return BEFORE_MEDIA.test(visible.slice(Math.max(0, start - 32), start));
}

const BEFORE_MEDIA =
  /(?<!\p{L})(?:(?:radi|dziennik|gazet|tygodnik|portal|agencj|telewizj|stacj|redakcj)\p{L}*|(?:artyku[łl]|felieton|komentarz|rozmow|tekst|wypowied|wywiad)\p{L}*\s(?:dla|w|we|z)|na łamach|(?:donosi|doniosł|informuje|informował|napisał|pisze|pisał|podaje|podał|poinformował|ustalił)[aoy]?)\s$/u;
