import { type Brief, type Reader, readerOf } from '../../server/src/core/index.ts';

const plainReader = readerOf();

/** A brief with a cursor in it. */
export interface Place {
  readonly brief: Brief;
  readonly text: string;
  readonly offset: number;
}

/** The brief of a drawn text, `|` being the cursor; the line after the opening backtick begins it. */
export function at(drawn: string, circumstances = { named: true }, reader: Reader = plainReader): Place {
  const marked = drawn.replace(/^\n/, '');
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('No cursor is drawn.');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { brief: reader.read(text, circumstances), text, offset };
}

/** The same of a text that is read with a glossary. */
export function atWith(reader: Reader, drawn: string): Place {
  return at(drawn, { named: true }, reader);
}

/** The same of a text with other line endings. */
export function withEndings(drawn: string, ending: '\n' | '\r\n'): Place {
  return at(drawn.replace(/^\n/, '').replaceAll('\n', ending));
}
