import type { LogEntry } from '../log/log-store.ts';
import type { WindowEvent } from '../machines/window-event.ts';
import type { IsoInstant } from '../model/iso-date.ts';
import type { WindowRecord } from '../model/window.ts';

/**
 * Returns the record of a window after one more entry of its day's stream.
 *
 * 窗口现状. Entries are accepted facts: that they follow from one another is the machine's business.
 */
export function applyToWindow(record: WindowRecord, entry: LogEntry): WindowRecord {
  const event = entry.event as WindowEvent;
  const { window, staff, covering, backAt } = record;
  const manned = { window, since: entry.at, ...(staff !== undefined && { staff }), ...(covering && { covering }) };
  switch (event.type) {
    case 'window.open':
    case 'window.handOver':
      return {
        window,
        state: 'open',
        since: entry.at,
        staff: event.staff,
        ...(event.covering && { covering: event.covering }),
      };
    case 'window.pause':
      return { ...manned, state: 'paused', reason: event.reason, ...(backAt !== undefined && { backAt }) };
    case 'window.leave':
      return { ...manned, state: 'away', contact: event.contact, backAt: event.backAt };
    case 'window.resume':
      return { ...manned, state: 'open' };
    case 'window.close':
      return { window, state: 'closed', since: entry.at };
    default:
      return record;
  }
}

/**
 * Returns a window as it looks at an instant: a clerk who should be back is overdue.
 *
 * 超时离岗.
 *
 * @example
 * const away = { window: '3', state: 'away', contact: '分机 8012', backAt: '2026-11-23T02:10:00.000Z' }
 * windowAt(away, '2026-11-23T02:10:00.000Z').overdue // => undefined
 * windowAt(away, '2026-11-23T02:10:00.001Z').overdue // => true
 */
export function windowAt(record: WindowRecord, now: IsoInstant): WindowRecord {
  return record.backAt !== undefined && record.backAt < now ? { ...record, overdue: true } : record;
}
