import type { Brief } from '../brief/brief.ts';
import type { SectionHeading } from '../brief/sections.ts';
import type { Block, Piece } from '../markdown/piece.ts';
import { lineAt, type Source, sliceOf, usualEnding } from '../text/source.ts';
import type { ConversionMark } from './conversion-mark.ts';
import { pageHeaders } from './page-headers.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** All traces between lines, kind by kind, each kind in the order of the text. */
export function conversionMarks(brief: Brief): readonly ConversionMark[] {
  return [
    ...pageHeaders(brief).map((span): ConversionMark => ({ kind: 'header', span, edits: [{ span, text: '' }] })),
    ...capitalHeadings(brief),
    ...boldHeadings(brief),
    ...bulletedNumbers(brief),
    ...escapedNumbers(brief),
    ...splitParagraphs(brief).map(
      ({ gap }): ConversionMark => ({ kind: 'paragraph', span: gap, edits: [{ span: gap, text: ' ' }] }),
    ),
    ...spacedUrls(brief),
    ...boilerplate(brief),
  ];
}

/** `SUMMARY` becomes `## SUMMARY`, or what the other headings of the brief have; the title in capitals `# …`. */
export function capitalHeadings(brief: Brief): readonly ConversionMark[] {
  const { source } = brief;
  return headingsWithLevels(brief).flatMap(({ heading: { style, span, content }, level }): readonly ConversionMark[] => {
    if (style !== 'capitals') return [];
    const start = startOfLine(source, span.start);
    // A `#` at its end would be taken for a mark.
    if (start === undefined || /#\s*$/.test(sliceOf(source, span))) return [];
    return [
      {
        kind: 'heading',
        span: content,
        edits: [{ span: { start, end: start }, text: `${'#'.repeat(level)} ` }],
      },
    ];
  });
}

/** `**Summary**` alone on a line becomes `## Summary`. */
function boldHeadings(brief: Brief): readonly ConversionMark[] {
  const { source } = brief;
  return headingsWithLevels(brief).flatMap(({ heading: { style, span, content }, level }): readonly ConversionMark[] => {
    if (style !== 'bold') return [];
    const opening = { start: span.start, end: content.start };
    const closing = { start: content.end, end: span.end };
    const bare = /^[*_]+$/.test(sliceOf(source, opening)) && /^[*_]+\s*:?\s*$/.test(sliceOf(source, closing));
    const start = startOfLine(source, span.start);
    if (!bare || start === undefined || /#\s*$/.test(sliceOf(source, content))) return [];
    const number = sliceOf(source, { start, end: span.start }).trimEnd();
    const edits = [
      { span: { start, end: content.start }, text: `${'#'.repeat(level)} ${number === '' ? '' : `${number} `}` },
      { span: closing, text: sliceOf(source, closing).includes(':') ? ':' : '' },
    ];
    return [{ kind: 'bold', span: content, edits }];
  });
}

/** The title and the sections, with the level that each is to have. */
function headingsWithLevels({ sections, head, headHeadings, frontMatter }: Brief): readonly LevelledHeading[] {
  const model = sections.find(({ heading, roles }) => roles.length > 0 && heading.style === 'atx')?.heading.level ?? 2;
  const title = frontMatter?.title === undefined ? head.title : undefined;
  const titles = headHeadings.filter(({ content }) => content.start === title?.span.start);
  return [...titles.map((heading) => ({ heading, level: 1 })), ...sections.map(({ heading }) => ({ heading, level: model }))];
}

interface LevelledHeading {
  readonly heading: SectionHeading;
  readonly level: number;
}

/** Where the line begins of a heading that stands at the margin, or behind a number that stands there. */
function startOfLine(source: Source, start: number): number | undefined {
  const line = source.starts[lineAt(source, start)] as number;
  return /^(?:\d{1,2}[.)] +)?$/.test(sliceOf(source, { start: line, end: start })) ? line : undefined;
}

/** `1\. First` becomes `1. First`. */
export function escapedNumbers({ findings, references, source }: Brief): readonly ConversionMark[] {
  return [...findings, ...(references?.entries ?? [])].flatMap(({ marker, digits }): readonly ConversionMark[] => {
    const span = { start: digits.end, end: digits.end + 1 };
    if (span.end > marker.end || !/^\\[.)]/.test(sliceOf(source, { start: span.start, end: marker.end }))) return [];
    return [{ kind: 'number', span: marker, edits: [{ span, text: '' }] }];
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
