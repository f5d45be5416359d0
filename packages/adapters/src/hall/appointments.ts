import {
  type AppointmentDay,
  type AppointmentRecord,
  businessesOf,
  printedNumber,
  RefusedError,
  type SlotTime,
} from '@banshi/core';
import { appointmentStream, type LogEntry, type LogStore } from '@banshi/core/log';
import type { AppointmentBooked } from '@banshi/core/machines';
import { appointmentRecord, bookedAt, onDay } from '@banshi/core/projections';
import { appointmentSlots, bookingDays } from '@banshi/core/rules';
import type { HallContext } from './command-rule.ts';
import { loadTicket } from './load-ticket.ts';

/**
 * Returns the times at which a guide's business can be booked.
 *
 * 可预约时段. None of a day that was closed.
 *
 * @throws RefusedError `unknown-guide`
 */
export async function readSlots(context: HallContext, guide: string): Promise<readonly AppointmentDay[]> {
  const { hall, guides, view, rules, openDays, queueView, now } = context;
  const business = businessesOf(hall).find(({ guides: own }) => own.includes(guide));
  if (!business || !guides.has(guide)) throw new RefusedError('unknown-guide');
  const { slots: plans = [], id } = business;
  if (plans.length === 0) return [];
  await view.refresh();
  const at = now();
  return bookingDays(rules.appointments, openDays, queueView(at).day).map((day) => {
    const booked = (from: SlotTime['from']) => bookedAt(view.book, day, id, from);
    const slots = appointmentSlots(plans, booked, rules.appointments, openDays, day, at);
    const isClosed = onDay(view.queue, day).closed === true;
    return { day, slots: isClosed ? slots.map((slot) => ({ ...slot, bookable: false })) : slots };
  });
}

/** An appointment as its stream tells it. */
export interface LoadedAppointment {
  readonly stream: string;
  readonly booked: AppointmentBooked;
  readonly record: AppointmentRecord;
}

/** Reads an appointment; nothing where there is none, or the number is mistyped. 读取预约. */
export async function loadAppointment(store: LogStore, quoted: string): Promise<LoadedAppointment | undefined> {
  const stream = appointmentStream(printedNumber(quoted));
  const entries = await store.read(stream);
  const record = await recordOf(store, entries);
  return record && { stream, booked: entries[0]!.event as AppointmentBooked, record };
}

/** Returns the appointment as it stood once `entry` was written. 当时的预约. */
export async function appointmentAfter(store: LogStore, entry: LogEntry): Promise<AppointmentRecord> {
  const record = await recordOf(store, (await store.read(entry.stream)).slice(0, entry.version));
  if (!record) throw new TypeError(`The stream ${entry.stream} holds no appointment.`);
  return record;
}

async function recordOf(store: LogStore, entries: readonly LogEntry[]): Promise<AppointmentRecord | undefined> {
  const record = appointmentRecord(entries);
  if (record?.ticket === undefined) return record;
  return appointmentRecord(entries, (await loadTicket(store, record.ticket))?.record.state);
}
