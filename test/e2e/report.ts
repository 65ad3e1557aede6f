import type { Runner } from 'mocha';

/**
 * Prints one line a test, marked, because VS Code prints much else in the same place; and last
 * the totals, because an exit code alone does not tell a green suite from one that never ran.
 */
export class Report {
  constructor(runner: Runner) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    runner.on('suite', (suite) => print(suite.title));
    runner.on('pass', (test) => {
      passed++;
      print(`  ✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      skipped++;
      print(`  - ${test.title}`);
    });
    runner.on('fail', (test, error: Error) => {
      failed++;
      print(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => console.log(`E2E = ${JSON.stringify({ passed, failed, skipped })}`));
  }
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(`E2E | ${line}`);
}

/** For one test: starting a language server on a busy machine is part of the first. */
export const timeout = 30_000;
