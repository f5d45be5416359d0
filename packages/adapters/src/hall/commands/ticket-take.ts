import { normalizeResidentId, RefusedError, residentIdProblem } from '@banshi/core';
import { ticketStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketTaken } from '@banshi/core/machines';
import { waitingFor } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { loadTicket, ticketAfter } from '../load-ticket.ts';
import { freeNumber } from '../numbers.ts';
import { visitCode } from '../receipts.ts';
import { HALL_VERSION, type HolderTook, holderStream } from '../streams.ts';

/**
 * Hands out the next number of the department that handles a guide.
 *
 * 取号. One person waits once for each department. Of the identity number nothing remains but a hash that is keyed with
 * the hall's secret and differs from day to day, so that nobody's visits can be put together.
 */
export const ticketTake: CommandRule<'ticket.take'> = {
  role: 'applicant',
  writes: 'ticket.take',

  async decide({ guide: id, residentId }, call) {
    const { hall, guides, store, view, seal, today } = call;
    const guide = guides.get(id);
    const department = hall.departments.find((one) => one.guides.includes(id));
    if (!guide || !department) throw new RefusedError('unknown-guide');
    if (residentIdProblem(residentId)) throw new RefusedError('invalid-resident-id');

    const holder = await seal('holder', hall.id, today, normalizeResidentId(residentId));
    const stream = holderStream(today, holder, department.id);
    const taken = await store.read(stream);
    const last = taken.at(-1)?.event as HolderTook | undefined;
    if (last && (await isWaiting(call, last.ticket))) throw new RefusedError('already-waiting');

    const number = await freeNumber(call, department);
    const ticket = `${today}/${number}`;
    const event: TicketTaken = {
      type: 'ticket.take',
      number,
      day: today,
      department: department.id,
      guide: id,
      matter: guide.matter.name,
      holder,
    };
    const took: HolderTook = { type: 'holder.take', ticket, ahead: waitingFor(view.queue, [department.id], today) };
    return [
      { stream: ticketStream(ticket), expectedVersion: 0, drafts: [draftOf(call, MACHINE_VERSIONS.ticket, event)] },
      { stream, expectedVersion: taken.length, drafts: [draftOf(call, HALL_VERSION, took)] },
    ];
  },

  async answer([taken, took], { store, seal, hall }) {
    const ticket = await ticketAfter(store, taken!);
    const ratingCode = await visitCode(seal, hall.id, ticket.id);
    return { ticket, ahead: (took!.event as HolderTook).ahead, ratingCode };
  },
};

/** A person who is called has not had their turn yet either. */
async function isWaiting({ store }: CommandCall, ticket: string): Promise<boolean> {
  const state = (await loadTicket(store, ticket))?.record.state;
  return state === 'waiting' || state === 'called';
}
