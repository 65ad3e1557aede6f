import { setMaxListeners } from 'node:events';
import { isOfTheNetwork, judge, type LinksAsked, type LinkVerdict, type Trail } from '../core/index.ts';
import type { Ask } from './ask.ts';
import type { Clock } from './clock.ts';
import { follow } from './follow.ts';
import { Gate } from './gate.ts';
import { Hosts } from './hosts.ts';
import type { Limits } from './limits.ts';
import type { Memory } from './memory.ts';

/** What a run is done with. */
export interface Asking {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly memory: Memory;
  /** Ends the run; what was found by then is given. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** So many websites that cannot be reached, and none that can, are no accident. */
const ENOUGH_WEBSITES = 8;

/** Asks addresses, each once, but for those that the memory knows. Never rejects. */
export async function askAll(addresses: readonly string[], asking: Asking): Promise<LinksAsked> {
  const { clock, limits, memory, signal, progress } = asking;
  const all = [...new Set(addresses)];
  const answers = new Map<string, LinkVerdict>();
  for (const address of all) {
    const verdict = memory.recall(address);
    if (verdict !== undefined) answers.set(address, verdict);
  }
  const remembered = answers.size;
  const asked = all.filter((address) => !answers.has(address));
  const end = new AbortController();
  // Every request and every pause listens.
  setMaxListeners(0, end.signal);
  const stop = (): void => end.abort();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const hosts = new Hosts();
  const trails = new Map<string, Trail>();
  const unreached = new Set<string>();
  const isHopeless = (): boolean =>
    remembered === 0 && !hosts.someAnswer && Math.max(hosts.nameless, unreached.size) >= ENOUGH_WEBSITES;
  let gaveUp = false;
  const stopIfHopeless = (): void => {
    if (gaveUp || !isHopeless()) return;
    gaveUp = true;
    stop();
  };
  const gate = new Gate(limits, clock, end.signal);
  const following = { ...asking, hosts, gate, signal: end.signal, missed: stopIfHopeless };
  let done = remembered;
  await Promise.all(
    asked.map(async (address) => {
      const trail = await follow(address, following);
      if (trail === undefined) return;
      trails.set(address, trail);
      done += 1;
      progress(done, all.length);
      // Names that are not found are counted when they are first looked for.
      if (isUnreached(trail) && !isNameless(trail)) unreached.add(URL.canParse(address) ? new URL(address).hostname : address);
      stopIfHopeless();
    }),
  );
  const isDoubtful = gaveUp || (trails.size > 0 && !hosts.someAnswer && [...trails.values()].every(isUnreached));
  // Websites that answered before tell whether it is the network that is missing.
  if (isDoubtful) await Promise.all(witnesses(answers).map((address) => follow(address, following)));
  signal.removeEventListener('abort', stop);
  const isOffline = isDoubtful && !hosts.someAnswer;
  if (!isOffline) for (const [address, trail] of trails) answers.set(address, judge(trail, hosts.someAnswer));
  for (const address of trails.keys()) {
    const verdict = answers.get(address);
    if (verdict !== undefined) memory.keep(address, verdict);
  }
  const byProxy = [...trails.values()].some(({ end }) => end.kind === 'failure' && end.failure === 'proxy-unreachable');
  // In the order of the addresses, whichever answered first.
  const ordered = new Map(
    all.flatMap((address) => (answers.has(address) ? [[address, answers.get(address) as LinkVerdict]] : [])),
  );
  return {
    answers: ordered,
    remembered,
    left: isOffline ? 0 : asked.length - trails.size,
    offline: isOffline ? (byProxy ? 'proxy' : 'network') : undefined,
  };
}

const MOST_WITNESSES = 3;

/** Remembered addresses of a few websites that were there. */
function witnesses(remembered: ReadonlyMap<string, LinkVerdict>): readonly string[] {
  const byHost = new Map<string, string>();
  for (const [address, { kind }] of remembered)
    if (kind === 'fine' || kind === 'moved') byHost.set(new URL(address).hostname, address);
  return [...byHost.values()].slice(0, MOST_WITNESSES);
}

function isUnreached({ end }: Trail): boolean {
  return end.kind === 'failure' && isOfTheNetwork(end.failure);
}

function isNameless({ end }: Trail): boolean {
  return end.kind === 'failure' && (end.failure === 'host' || end.failure === 'names');
}
