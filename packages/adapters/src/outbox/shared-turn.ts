/** How long a write waits for others, in milliseconds: less than a flush of most disks. */
const WAIT = 2;

/**
 * Returns a gate that lets those through together who come within two milliseconds of one another.
 *
 * 合并写入. What is written in one turn of the event loop shares one flush of the disk, and the answers of a platform
 * trickle in one by one. Nobody waits who is alone, nor longer than for `most` others.
 */
export function sharedTurn(most: () => number): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function release(): void {
    clearTimeout(timer);
    timer = undefined;
    const released = waiting;
    waiting = [];
    for (const go of released) go();
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= most()) release();
      else timer ??= setTimeout(release, WAIT);
    });
}
