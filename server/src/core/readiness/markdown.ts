import type { Block, Inline, ReportDocument, ReportedFinding, Text, Tone } from './document.ts';

/** The report as CommonMark with tables, ending with a line break. What it quotes is escaped and stays text. */
export function reportInMarkdown({ blocks }: ReportDocument): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

const MARKS: Readonly<Record<Tone, string>> = { good: '✓ ', advice: '△ ', bad: '✗ ' };

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return `${markOf(block.tone)}${textIn(block.text)}`;
    case 'list':
      return block.items.map(({ text, tone }) => `- ${markOf(tone)}${textIn(text)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'finding':
      return findingText(block.finding);
  }
}

function markOf(tone: Tone | undefined): string {
  return tone === undefined ? '' : MARKS[tone];
}

function tableText({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => escaped(heading))),
    line(columns.map(({ numbers }) => (numbers === true ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map((cell) => textIn(cell)))),
  ].join('\n');
}

function findingText({ level, message, where, excerpt, why, rule, url }: ReportedFinding): string {
  const quoted = `${escaped(excerpt.before)}**${escaped(excerpt.marked).trim()}**${escaped(excerpt.behind)}`;
  const lines = [
    `- **${level}, ${where}:** ${escaped(message)}`,
    ...(excerpt.marked.trim() === '' ? [] : ['', `  > ${quoted.trim()}`]),
    ...(why === '' ? [] : ['', `  ${escaped(why)}`]),
    '',
    `  [${escaped(rule)}](${url})`,
  ];
  return lines.join('\n');
}

function textIn(text: Text): string {
  return text.map(inline).join('');
}

function inline(part: Inline): string {
  if (typeof part === 'string') return escaped(part);
  if ('strong' in part) {
    const [, before = '', core = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.strong) ?? [];
    return `${before}**${escaped(core)}**${behind}`;
  }
  return 'link' in part ? `[${escaped(part.link)}](<${part.to.replace(/[<>\s]/g, encodeURIComponent)}>)` : escaped(part.text);
}

/** Nothing in a text may begin or end something of Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+.!|<>&~-]/g, (mark) => (/[.()+-]/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\s*)([-+]|\d+\.)(?=\s)/, '$1\\$2');
}
