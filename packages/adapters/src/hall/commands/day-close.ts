import { type IsoDate, RefusedError } from '@banshi/core';
import { appointmentStream, type StreamAppend, ticketStream } from '@banshi/core/log';
import { type AppointmentChange, MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { applyToQueue, EMPTY_QUEUE, onDay, type QueueState } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { type DayClosed, dayStream, HALL_VERSION } from '../streams.ts';

/**
 * Ends a day: nobody waits any more, and appointments that nobody came for are over.
 *
 * 日终结转. For a job of the hall at the end of the day or in the night. Carried out again it finds nothing left; a ticket
 * that was taken in the same moment is found the next time.
 */
export const dayClose: CommandRule<'day.close'> = {
  role: 'system',
  writes: 'day.close',

  async decide({ day }, call) {
    if (day > call.today) throw new RefusedError('not-allowed-now');
    const stream = dayStream(day);
    const closings = await call.store.read(stream);
    const queue = await queueOf(call, day);
    const waiting = [...Object.values(queue.waiting).flat(), ...queue.held];
    const serving = queue.serving.filter(({ record }) => record.state === 'serving');
    const called = queue.serving.filter(({ record }) => record.state === 'called');
    const expired = [...(call.view.book.get(day)?.values() ?? [])].filter(({ record }) => record.state === 'booked');
    const event: DayClosed = {
      type: 'day.close',
      day,
      missed: waiting.length + called.length,
      unfinished: serving.length,
      expired: expired.length,
    };
    return [
      { stream, expectedVersion: closings.length, drafts: [draftOf(call, HALL_VERSION, event)] },
      ...[...waiting, ...called, ...serving].map(({ record }) => closing(call, record)),
      ...expired.map(({ record }): StreamAppend => {
        const change: AppointmentChange = { type: 'appointment.expire' };
        const drafts = [draftOf(call, MACHINE_VERSIONS.appointment, change)];
        return { stream: appointmentStream(record.id), expectedVersion: record.version, drafts };
      }),
    ];
  },

  async answer([written]) {
    const { type: _, ...closing } = written!.event as DayClosed;
    return closing;
  },
};

function closing(call: CommandCall, { id, version }: { readonly id: string; readonly version: number }): StreamAppend {
  const event: TicketChange = { type: 'ticket.close' };
  const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
  return { stream: ticketStream(id), expectedVersion: version, drafts };
}

/** The view knows the days of late; an older one is read from the log. */
async function queueOf({ view, dayLog }: CommandCall, day: IsoDate): Promise<QueueState> {
  const known = onDay(view.queue, day);
  if (known.day === day) return known;
  return (await dayLog.of(day)).reduce(applyToQueue, EMPTY_QUEUE);
}
