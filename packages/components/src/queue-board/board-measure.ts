import type { QueueBoard } from '@banshi/core';

/** What makes a board taller or less tall: rows, and windows that say why they do not serve. 版面高度. */
export function measureOf(board: QueueBoard | undefined, rows: number): string {
  if (!board) return '';
  const { calls, windows, waiting, missed, full } = board;
  let measure = `${Math.min(calls.length, rows)} ${windows.length} ${Object.keys(waiting).length} ${missed.length > 0} ${full?.length}`;
  for (const { state, reason } of windows) if (state !== 'open') measure += ` ${state} ${reason ?? ''}`;
  return measure;
}
