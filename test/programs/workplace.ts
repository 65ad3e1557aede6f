import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROGRAM } from './server-session.ts';

/** A folder of its own for a test of the command line, whose name has spaces and Polish letters. */
export interface Workplace {
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  run(args: readonly string[], options?: RunOptions): Outcome;
  remove(): void;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder within. */
  readonly at?: string;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief zażółć '));
  // Nothing above it counts.
  mkdirSync(join(folder, '.git'));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    run(args, { input = '', env = {}, at = '.' } = {}) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: path(at),
        input,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', ...env },
        maxBuffer: 1 << 28,
      });
      return { stdout, stderr, status };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A brief with nothing wrong in it when `citations` is `[1]`. */
export function brief(citations = '[1]'): string {
  return `CAA BRIEF

# The harbour

Anna Nowak

December 2021

## Summary

Text ${citations}.

## Key Findings

1. One.
2. Two.
3. Three.

## Introduction

Text.

## Conclusions

Text.

## References

1. A source, May 1, 2020, Xinhua. Online: https://www.example.org/a
`;
}
