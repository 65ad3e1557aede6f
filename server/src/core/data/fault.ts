import type { Path } from './path.ts';

/** Something wrong in a file of YAML or JSON, at a value or at the key that leads to it. */
export interface Fault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  /** A warning is something that may be meant. */
  readonly severity: 'error' | 'warning';
}

export function fault(path: Path, message: string, options: Partial<Pick<Fault, 'part' | 'severity'>> = {}): Fault {
  return { path, message, part: 'value', severity: 'error', ...options };
}
