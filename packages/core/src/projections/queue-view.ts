import { businessesAt, businessesOf, type ServiceHall } from '../model/hall.ts';
import { toIsoDate, type IsoDate, type IsoInstant } from '../model/iso-date.ts';
import type { WindowRecord } from '../model/window.ts';
import { greenChannelsOf, queueOrder, type QueueOrder } from '../rules/queue-order.ts';
import { lastNumberOf } from '../rules/last-number.ts';
import { queueRulesOf } from '../rules/queue-rules.ts';

/** A window, and whom it may call. */
export interface CallingWindow {
  readonly id: string;
  /** 办理业务, by id. */
  readonly businesses: readonly string[];
}

/** What the look of a queue depends on besides its events. 队列视图参数. */
export interface QueueView {
  readonly day: IsoDate;
  readonly now: IsoInstant;
  readonly order: QueueOrder;
  readonly businesses: readonly string[];
  /** The last number of each business. 每日限号. */
  readonly last: Readonly<Record<string, number>>;
  readonly windows: readonly CallingWindow[];
  /** What a window is before anybody opened it. */
  readonly start: WindowRecord['state'];
}

/**
 * Returns how the queue of a hall is to be looked at, at any instant: the hall is read once.
 *
 * 队列视图.
 */
export function queueViewer(hall: ServiceHall): (at: Date) => QueueView {
  const rules = queueRulesOf(hall);
  const green = greenChannelsOf(hall);
  const businesses = businessesOf(hall).map(({ id }) => id);
  const last = Object.fromEntries(businessesOf(hall).map((one) => [one.id, lastNumberOf(one, rules)]));
  const windows = hall.windows.map((window) => ({ id: window.id, businesses: businessesAt(hall, window) }));
  return (at) => ({
    day: toIsoDate(at),
    now: at.toISOString(),
    order: queueOrder(rules, green, at),
    businesses,
    last,
    windows,
    start: rules.windows.start,
  });
}
