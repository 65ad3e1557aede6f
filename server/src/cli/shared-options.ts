import { FORMATS } from './reports/formats.ts';

/** For an option that may be given several times. */
export const repeated = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

export const CONFIG = [
  '--config <file>',
  'the configuration to use (default: .policy-brief.yaml, .yml or .json beside the brief or above it, up to the root of the repository)',
] as const;

export const GLOSSARY = [
  '--glossary <file>',
  "your team's glossary, laid over the bundled one; may be repeated (glossaries below the repository's root are found by themselves)",
  repeated,
] as const;

export const MODE = [
  '--mode <mode>',
  'draft (for authors at work) or publish (before publication); default: as configured, else draft',
] as const;

export const RULE = [
  '--rule <id=level>',
  'set the level of a rule: off, hint, information, warning, error; may be repeated',
  repeated,
] as const;

export const STDIN_FILENAME = [
  '--stdin-filename <name>',
  'the name to report standard input under, and to look for its configuration by',
] as const;

export const FORMAT = ['--format <format>', `how to report: ${FORMATS.join(', ')}`, 'text'] as const;

export const OUTPUT = ['--output <file>', 'write the report to a file, whole or not at all, instead of standard output'] as const;

export const QUIET = ['--quiet', 'report only problems that count for the exit code, and nothing when there are none'] as const;

export const FAIL_ON = [
  '--fail-on <level>',
  'exit with 1 from this level on, or never with off (default: error, in publish mode warning)',
] as const;

export const MAX_WARNINGS = ['--max-warnings <number>', 'exit with 1 when there are more warnings than this'] as const;
