import 'mocha/mocha.js';
import { Report, timeout } from './report.ts';

// At load, not in `run`: the tests that are bundled behind this file need `describe` and `it`.
mocha.setup({ ui: 'bdd', timeout, reporter: Report as unknown as Mocha.ReporterConstructor });

/** What VS Code calls in its web-worker extension host. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
