import type { Step, Trail, TrailEnd } from '../core/index.ts';
import type { Ask, Reply } from './ask.ts';
import type { Clock } from './clock.ts';
import type { Gate } from './gate.ts';
import type { Hosts } from './hosts.ts';
import type { Limits } from './limits.ts';
import { retryAfter } from './retry-after.ts';

/** What addresses of one run are followed with. */
export interface Following {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly gate: Gate;
  readonly hosts: Hosts;
  readonly signal: AbortSignal;
  /** Told when a website's name was not found. */
  readonly missed: () => void;
}

/** Follows an address to where it ends; `undefined` when the run is ended before. */
export async function follow(address: string, following: Following): Promise<Trail | undefined> {
  const purse = { left: following.limits.whole };
  const trail = await walk(address, 'HEAD', purse, following);
  // Some websites forward in a circle only whoever asks for the head.
  return trail?.end.kind === 'loop' ? ((await walk(address, 'GET', purse, following)) ?? trail) : trail;
}

/** Time that is left for an address. */
interface Purse {
  left: number;
}

async function walk(address: string, method: 'HEAD' | 'GET', purse: Purse, following: Following): Promise<Trail | undefined> {
  const steps: Step[] = [];
  const ended = (end: TrailEnd): Trail => ({ steps, end });
  const seen = new Set<string>();
  let cookies = false;
  let at = parsed(address);
  while (at !== undefined) {
    if (seen.has(at.href)) return ended({ kind: 'loop', cookies });
    seen.add(at.href);
    const reply = await askKindly(at, method, purse, following);
    if (reply === undefined) return undefined;
    if (reply.kind !== 'answer') return ended(reply);
    cookies ||= reply.setsCookies;
    const { status, location } = reply;
    if (!FORWARDING.includes(status) || location === undefined) return ended({ kind: 'answer', status });
    if (steps.length === following.limits.steps) return ended({ kind: 'too-far' });
    at = parsed(location, at);
    if (at !== undefined) steps.push({ to: at.href, permanent: PERMANENT.includes(status) });
  }
  return ended({ kind: 'too-far' });
}

const FORWARDING = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];

/** Without its fragment and without a name and password; `undefined` for what is no address of a website. */
function parsed(address: string, base?: URL): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const part of ['hash', 'username', 'password'] as const) url[part] = '';
  return url;
}

type Answer = Extract<Reply, { kind: 'answer' }>;
type NoAnswer = Extract<TrailEnd, { kind: 'failure' | 'busy' }>;

/** Asks for the head, then for the page where that failed, as often and as late as the website wants. */
async function askKindly(
  url: URL,
  first: 'HEAD' | 'GET',
  purse: Purse,
  following: Following,
): Promise<Answer | NoAnswer | undefined> {
  const { hosts, gate, limits, signal } = following;
  const host = url.hostname;
  let method = first;
  for (let again = 0; ; ) {
    const leave = await gate.enter(host);
    // What is learned here of the website has to be known before the next one enters.
    try {
      if (signal.aborted) return undefined;
      const known = hosts.known(host);
      if (known !== undefined) return known;
      if (hosts.refusesHead(host)) method = 'GET';
      const reply = await askInTime(url, method, purse, following);
      if (signal.aborted) return undefined;
      if (reply.kind === 'answer') hosts.answered(host);
      else if (reply.failure === 'host' || reply.failure === 'names') {
        hosts.missedName(host);
        following.missed();
        if (signal.aborted) return undefined;
      }
      if (reply.kind === 'answer' && isBusy(reply)) {
        const busy: NoAnswer = { kind: 'busy', status: reply.status };
        const rest = retryAfter(reply.retryAfter, following.clock.now()) ?? limits.pause;
        if (rest > limits.longestPause || again === limits.again) {
          hosts.leaveAlone(host, busy);
          return busy;
        }
        again += 1;
        gate.rest(host, rest);
      } else if (method === 'HEAD' && !isSettled(reply)) {
        if (reply.kind === 'answer' && (reply.status === 405 || reply.status === 501)) hosts.refusedHead(host);
        method = 'GET';
      } else {
        if (reply.kind === 'failure') hosts.failed(host, reply);
        return reply;
      }
    } finally {
      leave();
    }
  }
}

async function askInTime(
  url: URL,
  method: 'HEAD' | 'GET',
  purse: Purse,
  { ask, limits, signal, clock, hosts }: Following,
): Promise<Reply> {
  if (purse.left <= 0) return { kind: 'failure', failure: 'slow' };
  const begun = clock.now();
  const found = (): void => hosts.foundName();
  const reply = await ask({ url, method, patience: Math.min(limits.patience, purse.left), signal, found });
  purse.left -= clock.now() - begun;
  return reply;
}

function isBusy({ status, retryAfter }: Answer): boolean {
  return status === 429 || (status === 503 && retryAfter !== undefined);
}

/** What the page itself would not answer otherwise. */
function isSettled(reply: Reply): boolean {
  if (reply.kind === 'answer') return reply.status >= 200 && reply.status < 400;
  return ['unreachable', 'proxy-unreachable', 'certificate'].includes(reply.failure);
}
