import { bundledText } from 'policy-brief:glossary';
import { type Glossary, storedGlossary } from './core/index.ts';

/** The glossary that comes with the program; it was read, and its names taken apart, when the program was built. */
export function bundledGlossary(): Glossary {
  return storedGlossary(bundledText());
}
