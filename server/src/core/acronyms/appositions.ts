import type { Span } from '../text/span.ts';

/** Where a name would end, or begin, that stands beside an acronym and may say what it is; whether one is there, who knows names tells. */
export interface Apposition {
  /** `Serbian Progressive Party` in `the Serbian Progressive Party, or SNS,`. */
  readonly nameEnd: number | undefined;
  /** The same in `SNS, the ruling Serbian Progressive Party`. */
  readonly nameStart: number | undefined;
}

/** UTF-16 units that may part the two. */
const REACH = 40;

/** A comma or a dash alone tells only before another mark: `Kuomintangu, KMT,`, and not `with the Kuomintang, KMT leaders`. */
export function appositionOf(visible: string, { start, end }: Span): Apposition {
  const before = visible.slice(Math.max(0, start - REACH), start);
  const behind = visible.slice(end, end + REACH);
  const closes = CLOSING.test(behind);
  const lead = SAID_BEFORE.exec(before) ?? (closes ? APART.exec(before) : null);
  const tail = SAID_BEHIND.exec(behind);
  return {
    nameEnd: lead === null ? undefined : start - lead[0].length,
    nameStart: tail === null ? undefined : end + tail[0].length,
  };
}

/** Markup may stand beside the acronym: `, or **SNS**,`. */
const SAID_BEFORE = /(?<=\p{L})\u0001*,?\s{1,2}(?:or|that is|i\.e\.|czyli|lub|albo|inaczej),?\s{1,2}(?:the\s)?[“"„]?\u0001*$/u;
const APART = /(?<=\p{L})\u0001*(?:,|\s[–—])\s{1,2}\u0001*$/u;
const CLOSING = /^\u0001*(?:[,;.)]|\s[–—])/;
const SAID_BEHIND =
  /^\u0001*[”"]?(?:,|\s[–—])\s{1,2}(?:(?:or|that is|i\.e\.|czyli),?\s)?(?:(?:the|an?)\s(?:\p{Ll}+\s){0,2})?\u0001*(?=\p{Lu})/u;
