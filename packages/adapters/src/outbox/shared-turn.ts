/** How long a write waits for others at most, in milliseconds: a few flushes of a disk. */
const LONGEST = 8;

/** After so many turns of the event loop in which nobody came, nobody is about to. */
const QUIET_TURNS = 3;

/**
 * Returns a gate that lets those through together who come close upon one another.
 *
 * 合并写入. What is written in one turn of the event loop shares one flush of the disk, and the answers of a platform
 * trickle in one by one. The gate stays shut while more come, and no longer: a hall that waits for a clock has idle moments,
 * and a flush that nobody else needs costs nothing. Nobody waits who is alone, nor longer than for `most` others.
 */
export function sharedTurn(most: () => number): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let begun = 0;
  let watching = false;

  function release(): void {
    const released = waiting;
    waiting = [];
    for (const go of released) go();
  }

  function watch(before: number, quiet: number): void {
    setImmediate(() => {
      const count = waiting.length;
      const turns = count === before ? quiet + 1 : 0;
      watching = count > 0 && turns < QUIET_TURNS && performance.now() - begun < LONGEST;
      if (watching) watch(count, turns);
      else release();
    });
  }

  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) begun = performance.now();
      if (waiting.length >= most()) return release();
      if (watching) return;
      watching = true;
      watch(waiting.length, 0);
    });
}
