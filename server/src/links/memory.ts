import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LinkVerdict } from '../core/index.ts';
import { writeWhole } from '../whole-file.ts';

/** What earlier runs were answered. */
export interface Memory {
  /** `undefined` when it is not known, or was found out too long ago. */
  recall(address: string): LinkVerdict | undefined;
  keep(address: string, verdict: LinkVerdict): void;
  /** Writes what is new; gives the error when that fails. */
  save(): Promise<unknown>;
}

export const NO_MEMORY: Memory = { recall: () => undefined, keep: () => {}, save: async () => undefined };

const DAY = 24 * 60 * 60 * 1000;

interface Kept {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly verdict: LinkVerdict;
}

/** Opens the memory in a file, or begins one where there is none and where it cannot be understood. */
export async function openMemory(file: string, now: () => number): Promise<Memory> {
  const known = await read(file, now());
  const fresh = new Map<string, Kept>();
  return {
    recall: (address) => (fresh.get(address) ?? known.get(address))?.verdict,
    keep(address, verdict) {
      // Whatever was in the way may be gone in a minute.
      if (verdict.kind !== 'unsure') fresh.set(address, { at: now(), verdict });
    },
    async save() {
      if (fresh.size === 0) return undefined;
      try {
        // Another run may have written meanwhile.
        const links = Object.fromEntries([...(await read(file, now())), ...fresh]);
        await mkdir(dirname(file), { recursive: true });
        await writeWhole(file, Buffer.from(`${JSON.stringify({ version: 1, links })}\n`, 'utf8'));
        return undefined;
      } catch (error) {
        return error;
      }
    },
  };
}

async function read(file: string, now: number): Promise<ReadonlyMap<string, Kept>> {
  try {
    const { version, links } = JSON.parse(await readFile(file, 'utf8')) as { version?: unknown; links?: unknown };
    if (version !== 1 || typeof links !== 'object' || links === null) return new Map();
    return new Map(Object.entries(links).filter((entry): entry is [string, Kept] => isKept(entry[1], now)));
  } catch {
    return new Map();
  }
}

function isKept(value: unknown, now: number): value is Kept {
  const { at, verdict } = (value ?? {}) as { readonly at?: unknown; readonly verdict?: unknown };
  return typeof at === 'number' && at <= now && now - at < DAY && isVerdict(verdict);
}

function isVerdict(value: unknown): boolean {
  const { kind, why, status, to } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === 'fine') return true;
  if (kind === 'moved') return typeof to === 'string';
  return kind === 'dead' && (why === 'host' || why === 'loop' || (why === 'status' && typeof status === 'number'));
}
