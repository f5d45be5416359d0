import type { WindowState } from '../ports/gateways.ts';
import type { CaseView } from './case-record.ts';
import { openCaseSummaries } from './case-summaries.ts';
import type { OpenCases } from './open-cases.ts';
import type { CallingWindow, QueueView } from './queue-view.ts';
import { heldAt, lineFor, ticketAt, waitingFor, windowOf } from './queue-views.ts';
import type { QueueState } from './queue.ts';

/** How many of those who wait a window is told of. */
const NEXT_AT_WINDOW = 10;

/**
 * Returns what a window has in hand.
 *
 * 窗口在办: 当前号, 挂起号, 下一批, 在办件, 等候人数.
 *
 * @param serves the departments it serves, by name: their cases that no window received are listed too
 */
export function windowState(
  queue: QueueState,
  cases: OpenCases,
  window: CallingWindow,
  view: QueueView,
  caseView: CaseView,
  serves: readonly string[] = [],
): WindowState {
  const ticket = ticketAt(queue, window.id, view.day);
  return {
    window: window.id,
    day: view.day,
    waiting: waitingFor(queue, window.businesses, view.day),
    status: windowOf(queue, window.id, view),
    ...(ticket && { ticket }),
    line: lineFor(queue, window, view, NEXT_AT_WINDOW),
    held: heldAt(queue, window.id, view.day),
    cases: openCaseSummaries(cases, caseView, { window: window.id, serves }),
  };
}
