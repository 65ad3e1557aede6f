import type { Sentence } from '../language/say.ts';
import type { Path } from './path.ts';

/** One sentence, or several one after another. */
export type Told = Sentence | readonly Sentence[];

/** Something wrong in a file of YAML or JSON, at a value or at the key that leads to it. */
export interface Fault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: Told;
  /** A warning is something that may be meant. */
  readonly severity: 'error' | 'warning';
}

export function fault(path: Path, message: Told, options: Partial<Pick<Fault, 'part' | 'severity'>> = {}): Fault {
  return { path, message, part: 'value', severity: 'error', ...options };
}
