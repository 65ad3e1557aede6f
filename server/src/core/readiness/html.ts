import type { Block, Inline, Place, ReportDocument, ReportedFinding, Text, Tone } from './document.ts';
import { STYLE } from './style.ts';

export interface HtmlOptions {
  /** The address that leads to a place, as far as there is one. */
  readonly linkTo?: (place: Place) => string | undefined;
  /** Goes before everything else in the head, such as what a viewer asks for. */
  readonly head?: string;
}

/**
 * The report as one HTML document that needs nothing else: no script, no picture, no other file. It takes the colours
 * of a viewer that has its own, prints in black on white, and says nothing by colour alone.
 */
export function reportInHtml(
  { title, language, blocks }: ReportDocument,
  { linkTo = () => undefined, head = '' }: HtmlOptions = {},
): string {
  const body = blocks.map((block) => blockHtml(block, linkTo)).join('\n');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
${head}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

type LinkTo = (place: Place) => string | undefined;

const MARKS: Readonly<Record<Tone, string>> = { good: '✓', advice: '△', bad: '✗' };

function blockHtml(block: Block, linkTo: LinkTo): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.id === undefined ? '' : ` id="${escaped(block.id)}"`}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${classOf(block.tone)}>${markOf(block.tone)}${textIn(block.text, linkTo)}</p>`;
    case 'list': {
      const items = block.items.map(({ text, tone }) => `<li${classOf(tone)}>${markOf(tone)}${textIn(text, linkTo)}</li>`);
      return `<ul>\n${items.join('\n')}\n</ul>`;
    }
    case 'table':
      return tableHtml(block, linkTo);
    case 'finding':
      return findingHtml(block.finding, linkTo);
  }
}

function classOf(tone: Tone | undefined): string {
  return tone === undefined ? '' : ` class="${tone}"`;
}

function markOf(tone: Tone | undefined): string {
  return tone === undefined ? '' : `<span class="mark" aria-hidden="true">${MARKS[tone]}</span> `;
}

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>, linkTo: LinkTo): string {
  const kind = (index: number): string => (columns[index]?.numbers === true ? ' class="number"' : '');
  const head = columns.map(({ heading }, index) => `<th scope="col"${kind(index)}>${escaped(heading)}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, index) => `<td${kind(index)}>${textIn(cell, linkTo)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function findingHtml(finding: ReportedFinding, linkTo: LinkTo): string {
  const { severity, level, message, place, excerpt, why, rule, url } = finding;
  const where = placeHtml(place, finding.where, linkTo);
  const { before, marked, behind } = excerpt;
  const quoted = `${escaped(before)}<mark>${escaped(marked)}</mark>${escaped(behind)}`;
  return [
    `<section class="finding ${severity}">`,
    `<p><strong>${escaped(level)}, ${where}:</strong> ${escaped(message)}</p>`,
    ...(marked.trim() === '' ? [] : [`<blockquote>${quoted}</blockquote>`]),
    ...(why === '' ? [] : [`<p class="why">${escaped(why)}</p>`]),
    `<p class="rule"><a href="${escaped(url)}">${escaped(rule)}</a></p>`,
    '</section>',
  ].join('\n');
}

function textIn(text: Text, linkTo: LinkTo): string {
  return text.map((part) => inline(part, linkTo)).join('');
}

function inline(part: Inline, linkTo: LinkTo): string {
  if (typeof part === 'string') return escaped(part);
  if ('strong' in part) return `<strong>${escaped(part.strong)}</strong>`;
  if ('link' in part)
    return /^https?:/i.test(part.to) ? `<a href="${escaped(part.to)}">${escaped(part.link)}</a>` : escaped(part.link);
  if ('heading' in part) return `<a href="#${escaped(part.heading)}">${escaped(part.text)}</a>`;
  return placeHtml(part.at, part.text, linkTo);
}

function placeHtml(place: Place, text: string, linkTo: LinkTo): string {
  const to = linkTo(place);
  return to === undefined ? escaped(text) : `<a href="${escaped(to)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
