import { NoTextError } from '../../decode.ts';
import { reasonOf } from '../files/find-files.ts';

/** What is said of a file that cannot be read: a failure of the run, or a note that it is passed over; or nothing. */
export interface Unread {
  readonly failure?: string;
  readonly note?: string;
}

/** A file that lies in a folder is missed only if it is a brief; `isBrief` is asked of what can be understood of it. */
export function unread(
  { path, named }: { readonly path: string; readonly named: boolean },
  error: unknown,
  isBrief: (text: string) => boolean,
): Unread {
  const failure = `${path}: cannot be read: ${reasonOf(error)}.`;
  if (named || !(error instanceof NoTextError)) return { failure };
  if (error.isBinary) return { note: `${path}: is passed over: ${error.message}.` };
  return isBrief(error.rest) ? { failure } : {};
}
