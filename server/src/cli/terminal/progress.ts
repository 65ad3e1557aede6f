import type { Terminal } from './terminal.ts';

const PATIENCE = 1000;
const EVERY = 100;

/**
 * Tells on a terminal how far a long run is, and while nothing comes how long it has lasted; nothing elsewhere, and nothing
 * of a run that is short. `doing` is what it does; `end` takes it away.
 */
export function progressOn(
  { showsProgress, err }: Pick<Terminal, 'showsProgress' | 'err'>,
  doing: string,
): {
  readonly tell: (done: number, total: number) => void;
  readonly end: () => void;
} {
  const begun = performance.now();
  let told = 0;
  let last: string | undefined;
  const show = (): void => {
    told = performance.now();
    err(`\r\u001B[K${doing}: ${last}, ${Math.round((told - begun) / 1000)} s`);
  };
  const pulse = showsProgress ? setInterval(() => last !== undefined && show(), PATIENCE).unref() : undefined;
  return {
    tell(done, total) {
      last = `${done} of ${total}`;
      const now = performance.now();
      if (showsProgress && now - begun >= PATIENCE && now - told >= EVERY) show();
    },
    end() {
      clearInterval(pulse);
      if (told > 0) err('\r\u001B[K');
    },
  };
}
