import { TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { expansionBeginningWith, expansionEndingIn, wordsOf } from './initials.ts';

/**
 * Whether the words around an acronym say what it is without having its letters: `FDA (Agencja Żywności i Leków)`,
 * `ANU, czyli uniwersytet`, `also known as CCDBG`, `Project Support (Project AWARE)`.
 */
export function isGlossed(visible: string, { start, end }: Span): boolean {
  const text = visible.slice(start, end);
  const before = visible.slice(Math.max(0, start - 60), start).replaceAll(TRANSPARENT, '');
  const behind = visible.slice(end, end + 80).replaceAll(TRANSPARENT, '');
  return (
    IN_BRACKET.test(behind) ||
    SAID.test(behind) ||
    NAMED.test(before) ||
    (BETWEEN_DASHES.test(before) && /^\s*[—–]/.test(behind)) ||
    (OPENING.test(before) && CLOSING.test(behind)) ||
    isListed(text, before, behind) ||
    isSpelledOut(text, before)
  );
}

/** Three words at least, the first with a capital or behind the name of a language; two may be a person. */
const IN_BRACKET =
  /^(?:s|['’]s)?\s+[([](?:(?:przyp\. red\.\s|z\s)*(?:ang|niem|franc|fr|ros|hiszp|wł|łac|ukr)\.\s|(?:to|czyli|that is|i\.e\.,?)\s|(?=\p{Lu}))[\p{L}’'-]+(?:\s[\p{L}’'-]+\.?){2}/u;
/** `, czyli`, `, that is,`, ` — a body`. */
const SAID = /^(?:,?\s(?:czyli|tj\.|tzn\.|that is|i\.e\.|short for|stands for|which stands for)[,\s]|\s[–—]\s(?:an?|the|or)\s)/u;
const NAMED =
  /(?:(?:known|referred to) as|(?:hereafter|hereinafter|henceforth|dalej)[:,]?|(?<!so-)called|zwan\p{Ll}{1,4}|w skrócie|znan\p{Ll}{1,4}(?: również| też| także)? jako)\s[„“"]?$/u;

/** `the North Port Command — NOPCOM —`: the letters are no initials, but the name stands there. */
const BETWEEN_DASHES = /\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){2,}\s*[—–]\s$/u;

/** A line of a list of acronyms: `BRI Belt and Road Initiative`. */
function isListed(text: string, before: string, behind: string): boolean {
  const words = /^[ \t|:–—-]+(\p{Lu}[^\n]*)/u.exec(behind)?.[1];
  return words !== undefined && /(?:^|\n)\s*$/.test(before) && expansionBeginningWith(text, wordsOf(words)) !== undefined;
}

/** `the Department of Ports DOP`: the name stands right before its letters. */
function isSpelledOut(text: string, before: string): boolean {
  const name = /((?:\p{Lu}[\p{L}'’-]+\s(?:(?:of|and|for|the)\s)*){2,7})$/u.exec(before)?.[1];
  return name !== undefined && expansionEndingIn(text, wordsOf(name)) !== undefined;
}

/** A bracket with the acronym and a word or two beside it. */
const OPENING = /[\p{L}”"’)]\s*\((?:\p{L}+[-‑])?(?:\p{Lu}[\p{L}.-]*(?:\s+(?:and|&|i|or))?\s+){0,2}$/u;
const CLOSING = /^s?(?:\s+[\p{L}&/]+){0,2}\)/u;
