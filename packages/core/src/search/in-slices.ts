import type { Pause } from './pause.ts';

/**
 * Does `work` on the places from 0 to `count`, and pauses after every `size` of them.
 *
 * 分片执行. There is no clock here: `size` is chosen so that a slice takes some milliseconds on a slow machine.
 */
export async function inSlices(
  count: number,
  size: number,
  pause: Pause,
  work: (from: number, to: number) => void,
): Promise<void> {
  for (let from = 0; from < count; from += size) {
    work(from, Math.min(from + size, count));
    await pause();
  }
}
