import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const FILE = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** A URI reference of RFC 3986: no spaces, no letters beyond ASCII, percent signs only in front of two digits. */
const REFERENCE = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})+$/;

/** Judges by the JSON Schema of SARIF 2.1.0 as OASIS publishes it; its own list of `errors` is `null` when all is well. */
export function sarifValidator() {
  // It is a schema of draft 4, from which those parts that it uses differ in nothing but the name of `id`.
  const { $schema: _draft, id: _name, ...schema } = JSON.parse(readFileSync(join(process.cwd(), FILE), 'utf8'));
  const formats = { 'uri-reference': REFERENCE, uri: /^[a-z][a-z+.-]*:\S+$/, 'date-time': true } as const;
  return new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);
}
