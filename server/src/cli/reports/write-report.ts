import { resolve } from 'node:path';
import { writeWhole } from '../../whole-file.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Puts a report into a file, whole or not at all, or on standard output; whether that could be done. */
export async function writeReport(report: string, output: string | undefined, terminal: Terminal): Promise<boolean> {
  if (output === undefined) {
    if (report !== '') terminal.out(report);
    return true;
  }
  try {
    await writeWhole(resolve(terminal.cwd, output), Buffer.from(report, 'utf8'));
    return true;
  } catch (error) {
    terminal.err(`policy-brief: --output ${output}: cannot be written: ${whyNotWritten(error)}.\n`);
    return false;
  }
}
