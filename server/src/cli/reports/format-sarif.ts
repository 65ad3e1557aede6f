import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Level, pageOf, rules } from '../../core/index.ts';
import type { JsonPlace } from './places.ts';
import type { CheckedFile, ReportedProblem } from './report.ts';

export interface SarifOptions {
  readonly version: string;
  /** What could not be done, in words. */
  readonly errors: readonly string[];
  /** The folder that paths start from, absolute. */
  readonly root: string;
}

/** SARIF 2.1.0 (OASIS), as code scanning takes it. */
export function formatSarif(files: readonly CheckedFile[], { version, errors, root }: SarifOptions): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(version) },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [BASE]: {
            uri: `${pathToFileURL(root).href.replace(/\/$/, '')}/`,
            description: { text: 'The root of the repository.' },
          },
        },
        artifacts: files.map(({ path }) => ({ location: locationOf(path), sourceLanguage: 'markdown' })),
        results: files.flatMap((file, index) => file.problems.map((problem) => resultOf(file, index, problem))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Level, string>> = {
  off: 'none',
  hint: 'note',
  information: 'note',
  warning: 'warning',
  error: 'error',
};
const INDEX = new Map(rules.map(({ meta }, index) => [meta.id, index]));

function driverOf(version: string): object {
  return {
    name: 'Policy Brief',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/policy-brief/policy-brief',
    rules: rules.map(({ meta: { id, summary, level } }) => {
      const usual = typeof level === 'string' ? level : level[0];
      const text = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
      return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: `${text} The page of the rule has examples and tells what to do: ${pageOf(id)}` },
        helpUri: pageOf(id),
        defaultConfiguration: { enabled: usual !== 'off', level: LEVELS[usual === 'off' ? 'warning' : usual] },
      };
    }),
  };
}

function resultOf({ path }: CheckedFile, index: number, problem: ReportedProblem): object {
  const { rule, severity, message, start, end, fingerprint, fixes, related } = problem;
  const artifactLocation = { ...locationOf(path), index };
  const placed = (from: JsonPlace, to: JsonPlace): object => ({ artifactLocation, region: regionOf(from, to) });
  const changes = fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: rule,
    ruleIndex: INDEX.get(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placed(start, end) }],
    // The second is the name that GitHub looks for.
    partialFingerprints: { 'policyBrief/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        physicalLocation: placed(place.start, place.end),
        message: { text: place.message },
      })),
    }),
    ...(changes.length > 0 && {
      fixes: changes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(edit.start, edit.end),
              insertedContent: { text: edit.text },
            })),
          },
        ],
      })),
    }),
  };
}

/** Lines and columns from 1, the end column the one behind the last character; offsets from 0. */
function regionOf(start: JsonPlace, end: JsonPlace): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** What relative addresses start from, by the name that code scanning knows it by. */
const BASE = '%SRCROOT%';

/** Only a relative address has a base (3.4.4). */
function locationOf(path: string): object {
  return isAbsolute(path) ? { uri: pathToFileURL(path).href } : { uri: uriOf(path), uriBaseId: BASE };
}

/** A relative URI reference; RFC 3986. */
function uriOf(path: string): string {
  const encoded = path.split('/').map((part) =>
    // Of what encodeURIComponent leaves, nothing needs more; a lone half of a pair has no UTF-8.
    encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')),
  );
  return encoded.join('/');
}
