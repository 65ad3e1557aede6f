import { join } from 'node:path';
import { Report, timeout } from './report.ts';

/** What VS Code calls in its extension host; a rejected promise makes it exit with an error. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout, reporter: Report as unknown as Mocha.ReporterConstructor });
  mocha.addFile(join(__dirname, 'tests.js'));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
