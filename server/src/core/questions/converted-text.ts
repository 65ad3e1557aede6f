import type { Brief } from '../brief/brief.ts';
import type { Block, Piece } from '../markdown/piece.ts';
import type { TextEdit } from '../text/edit.ts';
import { sliceOf, usualEnding } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** What converters from PDF and Word leave behind. */
export type MarkKind = 'heading' | 'list' | 'paragraph' | 'url' | 'boilerplate';

/** One of their traces, with the edits that take it away. Offsets are the draft's. */
export interface ConversionMark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly edits: readonly TextEdit[];
}

/** All traces that can be taken away safely, kind by kind, each kind in the order of the text. */
export function conversionMarks(brief: Brief): readonly ConversionMark[] {
  return [
    ...capitalHeadings(brief),
    ...bulletedNumbers(brief),
    ...splitParagraphs(brief).map(
      ({ gap }): ConversionMark => ({ kind: 'paragraph', span: gap, edits: [{ span: gap, text: ' ' }] }),
    ),
    ...spacedUrls(brief),
    ...boilerplate(brief),
  ];
}

/** `SUMMARY` becomes `## SUMMARY`, or what the other headings of the brief have; the title in capitals `# …`. */
export function capitalHeadings({ sections, head, headHeadings, frontMatter, source }: Brief): readonly ConversionMark[] {
  const model = sections.find(({ heading, roles }) => roles.length > 0 && heading.style === 'atx')?.heading.level ?? 2;
  const title = frontMatter?.title === undefined ? head.title : undefined;
  const titles = headHeadings.filter(({ span }) => span.start === title?.span.start);
  return [
    ...titles.map((heading) => ({ heading, level: 1 })),
    ...sections.map(({ heading }) => ({ heading, level: model })),
  ].flatMap(({ heading: { style, span, content }, level }): readonly ConversionMark[] => {
    if (style !== 'capitals') return [];
    const atMargin = span.start === 0 || /[\r\n]/.test(sliceOf(source, { start: span.start - 1, end: span.start }));
    // Behind a number it is a list of one item, and a `#` at its end would be taken for a mark.
    if (!atMargin || /#\s*$/.test(sliceOf(source, span))) return [];
    return [
      {
        kind: 'heading',
        span: content,
        edits: [{ span: { start: span.start, end: span.start }, text: `${'#'.repeat(level)} ` }],
      },
    ];
  });
}

/** `- 1. First` becomes `1. First`. */
export function bulletedNumbers({ findings, references, source }: Brief): readonly ConversionMark[] {
  return [...findings, ...(references?.entries ?? [])].flatMap(({ marker, digits }): readonly ConversionMark[] => {
    const span = { start: marker.start, end: digits.start };
    if (span.start === span.end || !/^[-*+•–—][ \t]+$/.test(sliceOf(source, span))) return [];
    return [{ kind: 'list', span: marker, edits: [{ span, text: '' }] }];
  });
}

/** Converters lose the underscore under the line of a link. An address that runs over lines is left. */
function spacedUrls({ references, source }: Brief): readonly ConversionMark[] {
  return (references?.entries ?? []).flatMap(({ url }): readonly ConversionMark[] => {
    if (url === undefined) return [];
    const written = sliceOf(source, url.span);
    if (!/\s/.test(written) || /[\r\n]/.test(written)) return [];
    const edits = [...written.matchAll(/[ \t]/g)].map(({ index }) => {
      const at = url.span.start + index;
      return { span: { start: at, end: at + 1 }, text: '_' };
    });
    return [{ kind: 'url', span: url.span, edits }];
  });
}

/** A publisher's block in capitals behind the references goes into a comment; anything that could be text is left. */
function boilerplate({ references, draft, source }: Brief): readonly ConversionMark[] {
  if (references === undefined) return [];
  const tail = draft.pieces.flatMap((piece, index): readonly { readonly piece: Piece; readonly offset: number }[] => {
    const offset = draft.starts[index] as number;
    return offset >= references.span.end && piece.blocks.length > 0 ? [{ piece, offset }] : [];
  });
  const [first] = tail;
  const last = tail.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!first.piece.blocks.every((block) => isShouted(block, first.piece))) return [];
  if (!tail.every(({ piece }) => piece.blocks.every((block) => isShouted(block, piece) || isAddress(block, piece)))) return [];
  const start = first.offset + (first.piece.blocks[0] as Block).span.start;
  const end = last.offset + (last.piece.blocks.at(-1) as Block).span.end;
  const ending = usualEnding(source);
  const edits = [
    { span: { start, end: start }, text: `<!--${ending}` },
    { span: { start: end, end }, text: `${ending}-->` },
  ];
  return [{ kind: 'boilerplate', span: { start, end }, edits }];
}

function isShouted(block: Block, { text }: Piece): boolean {
  if (block.kind !== 'paragraph' || block.nested !== 'no') return false;
  const words = text.slice(block.span.start, block.span.end);
  return /\p{Lu}{3}/u.test(words) && !/\p{Ll}|\d|[[\]<>]/u.test(words);
}

function isAddress(block: Block, { text }: Piece): boolean {
  const words = text.slice(block.span.start, block.span.end);
  return block.kind === 'paragraph' && /^(?:https?:\/\/|www\.)[^\s<>]+$/i.test(words);
}
