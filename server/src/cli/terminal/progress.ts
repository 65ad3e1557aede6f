import type { Terminal } from './terminal.ts';

const PATIENCE = 1000;
const EVERY = 100;

/** Tells on a terminal how far a long run is; nothing elsewhere, and nothing of one that is short. `doing` is what it does; `end` takes it away. */
export function progressOn(
  terminal: Terminal,
  doing: string,
): {
  readonly tell: (done: number, total: number) => void;
  readonly end: () => void;
} {
  const begun = performance.now();
  let told = 0;
  return {
    tell(done, total) {
      const now = performance.now();
      if (!terminal.showsProgress || now - begun < PATIENCE || now - told < EVERY) return;
      told = now;
      terminal.err(`\r\u001B[K${doing}: ${done} of ${total}`);
    },
    end() {
      if (told > 0) terminal.err('\r\u001B[K');
    },
  };
}
