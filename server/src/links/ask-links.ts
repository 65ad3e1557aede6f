import type { LinksAsked } from '../core/index.ts';
import { askAll } from './ask-all.ts';
import { askOverHttp } from './ask-over-http.ts';
import { memoryFile } from './cache-folder.ts';
import { CLOCK } from './clock.ts';
import { LIMITS } from './limits.ts';
import { type Memory, NO_MEMORY, openMemory } from './memory.ts';
import { proxyFrom } from './proxy.ts';

/** How links are to be asked. */
export interface LinksOptions {
  readonly version: string;
  /** Milliseconds for one answer; 15 seconds without it. */
  readonly patience?: number;
  /** Where answers are remembered; `none` for nowhere, without it the user's own folder for such things. */
  readonly memory?: string | 'none';
  /** Whether what is remembered is asked all the same. */
  readonly afresh?: boolean;
  /** A proxy that the user has set elsewhere than in the environment. */
  readonly proxy?: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** What came of it, and the error when it could not be remembered. */
export interface LinksOutcome {
  readonly asked: LinksAsked;
  readonly unsaved: unknown;
}

/** Asks addresses from this machine, as politely and as patiently as documented. */
export async function askLinks(addresses: readonly string[], options: LinksOptions): Promise<LinksOutcome> {
  const { version, patience = LIMITS.patience, proxy, afresh = false, signal, progress } = options;
  const kept = options.memory === 'none' ? NO_MEMORY : await openMemory(options.memory ?? memoryFile(), CLOCK.now);
  const memory: Memory = afresh ? { ...kept, recall: () => undefined } : kept;
  const asked = await askAll(addresses, {
    ask: askOverHttp({ version, proxyFor: proxyFrom(process.env, proxy) }),
    clock: CLOCK,
    limits: { ...LIMITS, patience, whole: 2 * patience },
    memory,
    signal,
    progress,
  });
  return { asked, unsaved: await memory.save() };
}
