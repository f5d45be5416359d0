import { RefusedError } from '@banshi/core';
import { windowOf } from '@banshi/core/projections';
import type { CommandCall } from './command-rule.ts';
import type { Manning } from './manning.ts';
import { postHolder } from './post-holder.ts';

/**
 * Refuses that one person serves at more windows at once than the rules allow, where they stand in at one of them.
 *
 * 补位人员同时服务的窗口数. Nobody serves at a window that pauses, is left or closed. Whoever holds several posts serves all of them:
 * only standing in is counted. A login that is none of the hall's people may open as many windows as it likes.
 *
 * @throws RefusedError `serves-elsewhere`
 */
export function mustBeFree({ hall, look, rules, view }: CommandCall, window: string, manning: Manning): void {
  if (hall.staff?.every(({ id }) => id !== manning.staff)) return;
  const elsewhere = look.windows.filter(({ id }) => {
    const { state, covering, staff = postHolder(hall.posts, id) } = windowOf(view.queue, id, look);
    return id !== window && state === 'open' && staff === manning.staff && (manning.covering || covering);
  });
  if (elsewhere.length >= rules.windows.mostCovered) throw new RefusedError('serves-elsewhere');
}
