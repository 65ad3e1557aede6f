import type { Citation } from '../brief/citations.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Anatomy, separatorsOf } from './citation-anatomy.ts';
import { LONGEST, readsAs } from './reads-as.ts';

/** Adds a number at the end of a group: `[1, 3]` → `[1, 3, 4]`. `undefined` when it would be read as a page. */
export function appendToCitation(text: string, citation: Citation, anatomy: Anatomy, number: number): TextEdit | undefined {
  const last = anatomy.items.at(-1);
  if (anatomy.rigid || citation.form !== 'sound' || last === undefined) return undefined;
  const ends = [...citation.parts.map(({ from, to }) => ({ from, to })), { from: number, to: number }];
  const { comma, semicolon } = separatorsOf(anatomy);
  const at = { start: anatomy.inner.end, end: anatomy.inner.end };
  for (const separator of [comma, semicolon]) {
    const before = text.slice(citation.span.start, at.start);
    const added = `${separator}${number}`;
    const tooLong = anatomy.inner.end - anatomy.inner.start + added.length > LONGEST;
    if (!tooLong && readsAs(before + added + text.slice(at.start, citation.span.end), ends)) return { span: at, text: added };
  }
  return undefined;
}
