import { reasonOf } from './find-files.ts';

/** Why a file cannot be written, in words. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    EACCES: 'you may not write it',
    EPERM: 'you may not write it',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOENT: 'there is no such folder',
    ENOTDIR: 'there is no such folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it is there already',
  };
  // A folder was to be made for it.
  if (code === 'ENOENT' && (error as NodeJS.ErrnoException).syscall === 'mkdir') return 'its folder cannot be made';
  return known[code] ?? reasonOf(error);
}
