import type { WaitEstimate } from '../model/ticket.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { LogEvent } from './log-store.ts';

/** A person took a ticket of a business. 取号人. Written together with the ticket. */
export interface HolderTook extends LogEvent {
  readonly type: 'holder.take';
  readonly ticket: string;
  /** 前面等候人数, as the ticket said. Absent where the ticket was sent on, or handed out without the network. */
  readonly ahead?: number;
  /** 预计等候时间, as the ticket said. */
  readonly estimate?: WaitEstimate;
}

/**
 * Returns the stream that one person's tickets of one business and day go through.
 *
 * 取号人的事件流. Two takes at once compare it, so only one of them succeeds.
 *
 * @example
 * holderStream('2026-11-23', '4f1c', 'land') // => 'holder/2026-11-23/4f1c/land'
 */
export function holderStream(day: IsoDate, holder: string, business: string): string {
  return `holder/${day}/${holder}/${business}`;
}
