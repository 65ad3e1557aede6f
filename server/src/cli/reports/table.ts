/**
 * A table with a heading in its first row; columns are as wide as what they hold, and parted by two spaces. Where that is
 * wider than the terminal, the column `wrapped` goes on in further lines.
 */
export function tableOf(rows: readonly (readonly string[])[], wrapped: number, width: number | undefined): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const others = widths.reduce((sum, each, column) => (column === wrapped ? sum : sum + each), 0) + INDENT.length * widths.length;
  if (width !== undefined) widths[wrapped] = Math.min(widths[wrapped] ?? 0, Math.max(width - others, NARROWEST));
  return rows.flatMap((row) => linesOf(row, wrapped, widths)).join('');
}

const INDENT = '  ';
/** Below it a column would be all line ends. */
const NARROWEST = 24;

function linesOf(row: readonly string[], wrapped: number, widths: readonly number[]): readonly string[] {
  return inLines(row[wrapped] ?? '', widths[wrapped] ?? 0).map((part, index) => {
    const cells = row.map((cell, column) => (column === wrapped ? part : index === 0 ? cell : ''));
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(INDENT);
    return `${INDENT}${line.trimEnd()}\n`;
  });
}

/** A text in lines of at most so many characters, broken between words; a longer word has a line of its own. */
function inLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
