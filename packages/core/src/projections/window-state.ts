import type { ServiceWindow } from '../model/hall.ts';
import type { WindowState } from '../ports/gateways.ts';
import type { CaseView } from './case-record.ts';
import { openCaseSummaries } from './case-summaries.ts';
import type { OpenCases } from './open-cases.ts';
import { ticketAt, waitingFor } from './queue-views.ts';
import type { QueueState } from './queue.ts';

/**
 * Returns what a window has in hand.
 *
 * 窗口在办: 当前号, 在办件, 等候人数.
 *
 * @param serves the departments it serves, by name: their cases that no window received are listed too
 */
export function windowState(
  queue: QueueState,
  cases: OpenCases,
  { id, departments }: Pick<ServiceWindow, 'id' | 'departments'>,
  view: CaseView,
  serves: readonly string[] = [],
): WindowState {
  const ticket = ticketAt(queue, id, view.today);
  return {
    window: id,
    waiting: waitingFor(queue, departments, view.today),
    ...(ticket && { ticket }),
    cases: openCaseSummaries(cases, view, { window: id, serves }),
  };
}
