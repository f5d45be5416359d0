import type { Department } from '@banshi/core';
import { ticketStream } from '@banshi/core/log';
import { nextNumber } from '@banshi/core/projections';
import type { CommandCall } from './command-rule.ts';

/**
 * Returns the next number of a department that no ticket of the day has, and brings the view up to it.
 *
 * 取号号码. A number may be taken because somebody else was quicker: then the view is old. It may also be taken because a
 * prefix passed from one department to another within the day: then it is passed over.
 */
export async function freeNumber(call: CommandCall, department: Pick<Department, 'id' | 'prefix'>): Promise<string> {
  const { store, view, today } = call;
  const { prefix } = department;
  for (let passedOver = 0; ;) {
    const { queue } = view;
    const count = Number(nextNumber(queue, department, today).slice(prefix.length)) + passedOver;
    const number = prefix + String(count).padStart(3, '0');
    if ((await store.read(ticketStream(`${today}/${number}`))).length === 0) return number;
    await view.refresh();
    if (view.queue === queue) passedOver += 1;
  }
}
