import { RefusedError } from '@banshi/core';
import { ticketStream } from '@banshi/core/log';
import { nextSequence } from '@banshi/core/projections';
import { lastNumberOf } from '@banshi/core/rules';
import type { CommandCall } from './command-rule.ts';
import { businessNamed } from './stops.ts';

/** A number that nobody has, and the ticket it names. */
export interface FreeNumber {
  /** The ticket, by id: the day and the number without a mark, so that `B003` and `YB003` are one. */
  readonly id: string;
  readonly stream: string;
  /** 号码, with its mark. */
  readonly number: string;
}

/**
 * Returns the next number of a business that no ticket of the day has, and brings the view up to it.
 *
 * 取号号码. A number may be taken because somebody else was quicker: then the view is old. It may also be taken because a
 * prefix passed from one business to another within the day: then it is passed over.
 *
 * @param mark goes before the number: 预约 Y, 优先 V
 * @param last after it no more are given out
 * @throws RefusedError `numbers-used-up` after the last number of the day
 */
export async function freeNumber(
  call: CommandCall,
  business: string,
  mark = '',
  last = lastNumberOf(businessNamed(call, business), call.rules),
): Promise<FreeNumber> {
  const { store, view, today } = call;
  for (let passedOver = 0; ;) {
    const { queue } = view;
    const sequence = nextSequence(queue, business, today) + passedOver;
    if (sequence > last) throw new RefusedError('numbers-used-up');
    const free = numberAt(call, business, sequence, mark);
    if ((await store.read(free.stream)).length === 0) return free;
    await view.refresh();
    if (view.queue === queue) passedOver += 1;
  }
}

/**
 * Returns the number of a business with these figures.
 *
 * 号码.
 */
export function numberAt(call: CommandCall, business: string, sequence: number, mark = ''): FreeNumber {
  const plain = businessNamed(call, business).prefix + String(sequence).padStart(call.rules.numbering.digits, '0');
  const id = `${call.today}/${plain}`;
  return { id, stream: ticketStream(id), number: mark + plain };
}
