import { bundledData } from 'policy-brief:glossary';
import type { Glossary } from './core/index.ts';

/** The glossary that comes with the program; it was read when the program was built. */
export function bundledGlossary(): Glossary {
  return bundledData();
}
