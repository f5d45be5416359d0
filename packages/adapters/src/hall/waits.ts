import type { QueueView, QueueState, WaitEstimates } from '@banshi/core/projections';
import { waitEstimates } from '@banshi/core/projections';

/** Returns how long everybody waits, worked out once for each state of the queue and minute. 预计等候时间. */
export type Waits = (queue: QueueState, look: QueueView) => WaitEstimates;

/** Returns {@link Waits} that remembers the last answer: a hundred screens ask the same. */
export function createWaits(): Waits {
  let known: { readonly queue: QueueState; readonly minute: string; readonly estimates: WaitEstimates } | undefined;
  return (queue, look) => {
    const minute = look.now.slice(0, 16);
    if (known?.queue !== queue || known.minute !== minute) {
      known = { queue, minute, estimates: waitEstimates(queue, look) };
    }
    return known.estimates;
  };
}
