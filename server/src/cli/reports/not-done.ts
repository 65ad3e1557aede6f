/** Something that could not be done, for formats that have a place for it. */
export interface NotDone {
  readonly message: string;
  /** The configuration or glossary that it is about, and where in it, from 1. */
  readonly place: { readonly path: string; readonly line: number; readonly column: number } | undefined;
}

/** What a line of stderr says: `policy-brief: a.md: cannot be read: …`, or `.policy-brief.yaml:1:7: …` where a file says it wrong. */
export function notDoneOf(line: string): NotDone {
  const said = line.replace(/^policy-brief: /, '');
  const [, path, row, column, message] = /^(.+?):(\d+):(\d+): (.*)$/s.exec(said) ?? [];
  if (path === undefined || message === undefined) return { message: said, place: undefined };
  return { message, place: { path, line: Number(row), column: Number(column) } };
}
