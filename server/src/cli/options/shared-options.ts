import { Argument, Option } from 'commander';
import { LEVELS, type Mode } from '../../core/index.ts';
import { FORMATS } from '../reports/formats.ts';
import { choiceOption } from './choice.ts';
import { numberOption } from './number-option.ts';

const MODES: readonly Mode[] = ['draft', 'publish'];

export const TEXT_OR_JSON = ['text', 'json'] as const;
export type TextOrJson = (typeof TEXT_OR_JSON)[number];

export function pathsArgument(description = 'files, folders, globs, or - for standard input (default: this folder)'): Argument {
  return new Argument('[path...]', description);
}

export function configOption(): Option {
  return new Option(
    '--config <file>',
    'the configuration to use (default: .policy-brief.yaml, .yml or .json beside the brief or above it, up to the root of the repository)',
  );
}

export function glossaryOption(): Option {
  return new Option(
    '--glossary <file>',
    "your team's glossary, laid over the bundled one; may be repeated (glossaries below the repository's root are found by themselves)",
  ).argParser((given, before: readonly string[] = []) => [...before, given]);
}

export function modeOption(
  description = 'draft (for authors at work) or publish (before publication); default: as configured, else draft',
): Option {
  return choiceOption('--mode <mode>', description, MODES);
}

export function stdinFilenameOption(): Option {
  return new Option(
    '--stdin-filename <name>',
    'the name to report standard input (-) under, and to look for its configuration by',
  );
}

/** The format of a report on problems. */
export function formatOption(): Option {
  const description = `how to report: ${FORMATS.join(', ')}; sarif and github have paths from the root of the repository (default: as --output ends, such as .sarif, else text)`;
  return choiceOption('--format <format>', description, FORMATS);
}

export function textOrJsonOption(description = TEXT_OR_JSON.join(' or ')): Option {
  return choiceOption('--format <format>', description, TEXT_OR_JSON).default('text');
}

export function outputOption(
  description = 'write the report to a file, whole or not at all, instead of standard output',
): Option {
  return new Option('--output <file>', description);
}

export function quietOption(): Option {
  return new Option('--quiet', 'report only problems that count for the exit code, and nothing when there are none');
}

export function failOnOption(): Option {
  return choiceOption(
    '--fail-on <level>',
    'exit with 1 from this level on, or never with off (default: error, in publish mode warning)',
    LEVELS,
  );
}

export function maxWarningsOption(): Option {
  return numberOption('--max-warnings <number>', 'exit with 1 when there are more warnings than this');
}
