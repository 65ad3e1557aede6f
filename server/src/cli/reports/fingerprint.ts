import { createHash } from 'node:crypto';
import { type Problem, positionAt, type Source } from '../../core/index.ts';

/** Characters of the line, on either side, that tell one place from another. */
const AROUND = 24;

/**
 * Names problems of one text by what they are about and not by where they stand: the rule, what is marked, a few words
 * around it and the sentence without its numbers. Of several alike each has its number, in the order of the text.
 */
export function fingerprints(source: Source): (problem: Problem, marked: string) => string {
  const seen = new Map<string, number>();
  return ({ rule, message, span }, marked) => {
    const { line, character } = positionAt(source, span.start);
    const text = source.lines[line] ?? '';
    const before = text.slice(Math.max(0, character - AROUND), character);
    const rest = Math.max(character, character + span.end - span.start);
    const after = text.slice(rest, rest + AROUND);
    // Where a list grows or lines move, the numbers in a sentence change and the problem does not.
    const said = message.replace(/\d+/g, '#');
    const parts = [rule, said, marked, before, after].map((part) => part.replace(/\s+/g, ' ').trim());
    const hash = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
