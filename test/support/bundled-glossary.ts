import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Glossary, layered, readCountries, readGlossary } from '../../server/src/core/index.ts';

/** The folder of the project, from `out/test/support`. */
export const PROJECT = join(import.meta.dirname, '../../..');

const DATA = join(PROJECT, 'server/data');

let read: Glossary | undefined;

/** The glossary that comes with the program, from its files; read once for all tests. */
export function bundledGlossary(): Glossary {
  read ??= layered(
    readdirSync(DATA)
      .filter((name) => name.endsWith('.glossary.yaml'))
      .sort()
      .map((name) => readGlossary(parse(readFileSync(join(DATA, name), 'utf8')), 'bundled')),
    readCountries(parse(readFileSync(join(DATA, 'countries.yaml'), 'utf8'))),
  );
  return read;
}
