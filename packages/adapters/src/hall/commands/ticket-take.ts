import { RefusedError } from '@banshi/core';
import { onDay } from '@banshi/core/projections';
import type { CommandRule } from '../command-rule.ts';
import { holderOf } from '../holder-of.ts';
import { claimHolder } from '../holders.ts';
import { freeNumber } from '../numbers.ts';
import { grantPriority } from '../priority.ts';
import { stopFor } from '../stops.ts';
import { takeAs } from '../take-as.ts';
import { takenTicket } from '../taken-ticket.ts';

/**
 * Hands out the next number of the business that handles a guide.
 *
 * 取号. One person waits once for each business. Of the identity number nothing remains but a hash that is keyed with
 * the hall's secret and differs from day to day, so that nobody's visits can be put together.
 */
export const ticketTake: CommandRule<'ticket.take'> = {
  role: ['applicant', 'kiosk'],
  writes: 'ticket.take',

  async decide({ guide, residentId, priority: claimed, onward = [] }, call) {
    const stops = [guide, ...onward].map((id) => stopFor(call, id));
    const holder = await holderOf(call, residentId);
    if (onDay(call.view.queue, call.today).closed) throw new RefusedError('day-closed');
    const ground = grantPriority(call.rules, claimed, residentId, call.today);
    const number = await freeNumber(call, stops[0]!.business, ground?.mark).catch(async (error: unknown) => {
      // Who has a number is told which, on a full day too.
      await claimHolder(call, holder, '', stops);
      throw error;
    });
    return takeAs(call, number, { stops, holder, ...(ground && { more: { priority: ground.id } }) });
  },

  answer: ([taken, took], context) => takenTicket(context, taken!, took!),
};
