import type { LogEntry } from '../log/log-store.ts';
import type { AppointmentEvent } from '../machines/appointment-event.ts';
import type { AppointmentRecord } from '../model/appointment.ts';
import type { TicketState } from '../model/ticket.ts';

/**
 * Returns the record of an appointment from the entries of its stream, or nothing where there are none.
 *
 * 预约. What became of the visit is told by its ticket, so that it is never written twice.
 *
 * @param ticket where the ticket stands that the check-in led to
 */
export function appointmentRecord(entries: readonly LogEntry[], ticket?: TicketState): AppointmentRecord | undefined {
  const record = entries.reduce<AppointmentRecord | undefined>(applyToAppointment, undefined);
  if (record?.state !== 'checkedIn') return record;
  if (ticket === 'done' || ticket === 'missed' || ticket === 'cancelled') return { ...record, state: ticket };
  return record;
}

/** Returns the record of an appointment after one more entry of its stream. 预约更新. */
export function applyToAppointment(
  record: AppointmentRecord | undefined,
  { event: written, version }: LogEntry,
): AppointmentRecord | undefined {
  const event = written as AppointmentEvent;
  if (event.type === 'appointment.book') {
    const { id, day, slot, business, department, guide, matter } = event;
    return { id, day, slot, business, department, guide, matter, state: 'booked', version };
  }
  if (!record) return undefined;
  switch (event.type) {
    case 'appointment.checkIn':
      return { ...record, state: 'checkedIn', ticket: event.ticket, version };
    case 'appointment.cancel':
      return { ...record, state: 'cancelled', version };
    case 'appointment.expire':
      return { ...record, state: 'expired', version };
  }
}
