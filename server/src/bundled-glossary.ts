import { bundledData } from 'policy-brief:glossary';
import { type Glossary, layered, readCountries, readGlossary } from './core/index.ts';

/** The glossary that comes with the program. */
export function bundledGlossary(): Glossary {
  const { glossaries, countries } = bundledData();
  return layered(
    glossaries.map((file) => readGlossary(file, 'bundled')),
    readCountries(countries),
  );
}
