import type { Citation } from '../../brief/citations.ts';
import { defineRule } from '../../lint/rule.ts';
import { type Source, sliceOf } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'citation-placement',
  summary: 'a citation that does not stand where the profile puts it, before or after the punctuation',
  level: 'off',
  messages: {
    before: 'The citation stands after the {mark}: put it before the {mark}, with one space.',
    after: 'The citation stands before the {mark}: put it directly after the {mark}.',
    space: 'One space is expected before the citation.',
    noSpace: 'No space is expected before the citation.',
    move: 'Move the citation',
    write: 'Write one space',
    close: 'Close the gap',
    stop: 'full stop',
    comma: 'comma',
    semicolon: 'semicolon',
  },
  *check({ citations, references, source, profile }) {
    if (references === undefined) return;
    for (const place of placesOf(citations)) {
      const found = profile.citationPlacement === 'before-punctuation' ? behindMark(place, source) : beforeMark(place, source);
      if (found !== undefined) yield found;
    }
  },
});

/** From the first of the citations that stand together to the end of the last. */
function placesOf(citations: readonly Citation[]): readonly Span[] {
  const places: Span[] = [];
  for (const { joins, span } of citations) {
    const last = places.at(-1);
    if (joins && last !== undefined) places[places.length - 1] = { start: last.start, end: span.end };
    else places.push(span);
  }
  return places;
}

/** By their names among the messages. */
const MARKS = { '.': 'stop', ',': 'comma', ';': 'semicolon' } as const;

type Mark = keyof typeof MARKS;

const REACH = 40;

interface Around {
  /** On the same line, at most `REACH` units. */
  readonly before: string;
  readonly behind: string;
}

function around({ start, end }: Span, source: Source): Around {
  const before = sliceOf(source, { start: Math.max(0, start - REACH), end: start });
  const behind = sliceOf(source, { start: end, end: end + REACH });
  return { before: before.split(/[\r\n]/).at(-1) ?? '', behind: behind.split(/[\r\n]/)[0] ?? '' };
}

/** `in Serbia. [1] The`, `in Serbia,[1] which`, `in Serbia[1].` where the profile wants `in Serbia [1].` */
function behindMark(span: Span, source: Source) {
  const { before, behind } = around(span, source);
  const match = /(?<=[\p{L}\p{N})%])([.,;])([ \t]*)$/u.exec(before);
  const [all = '', mark = '', gap = ''] = match ?? [];
  // `etc. [1], which`: the full stop belongs to the word. `said. [1] shows that`: the citation begins a sentence.
  const wrong = mark === '.' ? /^(?:\s*$|\s+["“„(]?\p{Lu})/u : /^(?:\s|$)/u;
  if (match !== null && wrong.test(behind) && !(mark === '.' && gap !== '' && /(?<!\p{L})\p{L}{1,3}\.\s*$/u.test(before))) {
    const moved = { start: span.start - all.length, end: span.end };
    const edits = () => [{ span: moved, text: ` ${sliceOf(source, span)}${mark}` }];
    return {
      message: 'before',
      values: { mark: { phrase: MARKS[mark as Mark] } },
      span,
      fixes: [{ message: 'move', edits }],
    } as const;
  }
  const spaces = /(?<=[\p{L}\p{N})%"”»])([ \t]*)$/u.exec(before)?.[1];
  if (spaces === undefined || spaces === ' ' || (spaces === '' && /\p{Lo}$/u.test(before))) return undefined;
  const edits = () => [{ span: { start: span.start - spaces.length, end: span.start }, text: ' ' }];
  return { message: 'space', span, fixes: [{ message: 'write', edits }] } as const;
}

/** `in Serbia [1].` where the profile wants `in Serbia.[1]` */
function beforeMark(span: Span, source: Source) {
  const { before, behind } = around(span, source);
  const mark = /^[.,;](?!\p{N})/u.exec(behind)?.[0];
  const gap = /[ \t]*$/.exec(before)?.[0] ?? '';
  if (mark !== undefined && before.trim() !== '') {
    const moved = { start: span.start - gap.length, end: span.end + 1 };
    const edits = () => [{ span: moved, text: `${mark}${sliceOf(source, span)}` }];
    return {
      message: 'after',
      values: { mark: { phrase: MARKS[mark as Mark] } },
      span,
      fixes: [{ message: 'move', edits }],
    } as const;
  }
  if (gap === '' || !/[.,;]\s*$/.test(before) || !/^(?:\s|$)/.test(behind)) return undefined;
  const edits = () => [{ span: { start: span.start - gap.length, end: span.start }, text: '' }];
  return { message: 'noSpace', span, fixes: [{ message: 'close', edits }] } as const;
}
