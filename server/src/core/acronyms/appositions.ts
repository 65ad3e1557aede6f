import { TRANSPARENT } from '../text/marks.ts';
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

/** A comma alone tells only where the acronym ends what it stands in: `Kuomintangu, KMT,`, and not `with the Kuomintang, SNS leaders`. */
export function appositionOf(visible: string, { start, end }: Span): Apposition {
  const before = visible.slice(Math.max(0, start - REACH), start);
  const behind = visible.slice(end, end + REACH);
  const closes = CLOSING.test(behind);
  const lead = SAID_BEFORE.exec(before) ?? (closes ? COMMA.exec(before) : null);
  const tail = SAID_BEHIND.exec(behind);
  return {
    nameEnd: lead === null ? undefined : start - lead[0].length,
    nameStart: tail === null ? undefined : end + tail[0].length,
  };
}

const MARKUP = `${TRANSPARENT}*`;
const SAID_BEFORE = new RegExp(
  `(?<=[\\p{L}${TRANSPARENT}]),? (?:or|that is|i\\.e\\.|czyli|lub|albo|inaczej),? (?:the )?["“„]?${MARKUP}$`,
  'u',
);
const COMMA = new RegExp(`(?<=[\\p{L}${TRANSPARENT}]), ${MARKUP}$`, 'u');
const CLOSING = new RegExp(`^${MARKUP}[,;.)]`);
const SAID_BEHIND = new RegExp(
  `^${MARKUP}["”]?(?:,| [–—])\\s(?:(?:or|that is|i\\.e\\.|czyli),? )?(?:(?:the|an?) (?:\\p{Ll}+ ){0,2})?${MARKUP}(?=\\p{Lu})`,
  'u',
);
