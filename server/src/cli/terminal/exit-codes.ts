/** Exit codes, as the documentation promises them. */
export const CLEAN = 0;
/** A problem at or above the level that counts. */
export const FOUND = 1;
/** It could not do its work; whatever could be checked has been reported all the same. */
export const FAILED = 2;
/** The user ended it (128 and the number of SIGINT, as shells have it). */
export const INTERRUPTED = 130;
