import { setFlagsFromString } from 'node:v8';

/**
 * V8 first makes bytecode of a regular expression, and machine code when it is used again, as nearly all of ours are: the
 * bytecode costs a tenth of the time until the first brief is checked. Later versions may not know the flag, and would
 * say so on stderr.
 */
const LAST_KNOWN = 13;

if (Number.parseInt(process.versions.v8, 10) <= LAST_KNOWN) setFlagsFromString('--no-regexp-tier-up');
