import { type NumberLease, RefusedError } from '@banshi/core';
import { ticketStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketLeased } from '@banshi/core/machines';
import { onDay, waitingFor } from '@banshi/core/projections';
import { lastNumberOf } from '@banshi/core/rules';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { freeNumber, numberAt, type FreeNumber } from '../numbers.ts';
import { businessNamed } from '../stops.ts';
import { HALL_VERSION, type LeaseGiven, leaseStream } from '../streams.ts';

/**
 * Gives a ticket machine numbers for when it loses the network.
 *
 * 领取号段. Each number is claimed in the log like one that is handed out, so that nobody else gets it. What is left at the
 * end of the day stays a gap.
 */
export const ticketLease: CommandRule<'ticket.lease'> = {
  role: 'kiosk',
  writes: 'lease.give',

  async decide({ business, count }, call) {
    const { id, ...limits } = businessNamed(call, business);
    const { mostLeased } = call.rules.numbering;
    if (mostLeased === 0) throw new RefusedError('not-allowed-now');
    if (onDay(call.view.queue, call.today).closed) throw new RefusedError('day-closed');
    const first = await freeNumber(call, id);
    const from = Number(/\d+$/.exec(first.number)![0]);
    const most = Math.min(count, mostLeased, lastNumberOf(limits, call.rules) - from + 1);
    const rest = Array.from({ length: most - 1 }, (_, index): FreeNumber => numberAt(call, id, from + index + 1));
    const numbers = [first, ...rest].map(({ number }) => number);
    const given: LeaseGiven = {
      type: 'lease.give',
      business: id,
      day: call.today,
      numbers,
      ahead: waitingFor(call.view.queue, [id], call.today),
    };
    return [
      { stream: leaseStream(call.command), expectedVersion: 0, drafts: [draftOf(call, HALL_VERSION, given)] },
      ...numbers.map((number) => {
        const event: TicketLeased = {
          type: 'ticket.lease',
          lease: call.command,
          number,
          day: call.today,
          business: id,
        };
        return {
          stream: ticketStream(`${call.today}/${number}`),
          expectedVersion: 0,
          drafts: [draftOf(call, MACHINE_VERSIONS.ticket, event)],
        };
      }),
    ];
  },

  async answer([given]): Promise<NumberLease> {
    const { business, day, numbers, ahead } = given!.event as LeaseGiven;
    return { id: given!.command, business, day, numbers, ahead };
  },
};
