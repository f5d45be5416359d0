import type { LogEntry } from '../log/log-store.ts';
import type { AppointmentBooked } from '../machines/appointment-event.ts';
import type { AppointmentRecord, SlotPlan } from '../model/appointment.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { applyToAppointment } from './appointment-record.ts';

/** An appointment that still takes a place, and whose it is. 有效预约. */
export interface BookedAppointment {
  readonly record: AppointmentRecord;
  /** A keyed hash, as a ticket of that day has it; it goes no further. */
  readonly holder: string;
}

/** The appointments of each day that are booked or checked in, by id. 预约簿. */
export type AppointmentBook = ReadonlyMap<IsoDate, ReadonlyMap<string, BookedAppointment>>;

/** The book before the first appointment. 空预约簿. */
export const EMPTY_BOOK: AppointmentBook = new Map();

/**
 * Returns the book after more entries of the log.
 *
 * 预约簿更新. The days that these entries touch are copied, the others are shared.
 */
export function applyAllToBook(book: AppointmentBook, entries: readonly LogEntry[]): AppointmentBook {
  const news = entries.filter(({ stream }) => stream.startsWith('appointment/'));
  if (news.length === 0) return book;
  const days = new Map(book);
  for (const day of new Set(news.flatMap((entry) => dayOf(book, entry)))) days.set(day, new Map(days.get(day)));
  for (const entry of news) apply(days as Map<IsoDate, Map<string, BookedAppointment>>, entry);
  return days;
}

/** Returns how many appointments take a place of a slot. 已约人数. */
export function bookedAt(book: AppointmentBook, day: IsoDate, business: string, from: SlotPlan['from']): number {
  let count = 0;
  for (const { record } of book.get(day)?.values() ?? []) {
    if (record.business === business && record.slot.from === from) count += 1;
  }
  return count;
}

function dayOf(book: AppointmentBook, { stream, event }: LogEntry): IsoDate[] {
  if (event.type === 'appointment.book') return [(event as AppointmentBooked).day];
  const id = stream.slice('appointment/'.length);
  return [...book].flatMap(([day, appointments]) => (appointments.has(id) ? [day] : []));
}

function apply(days: Map<IsoDate, Map<string, BookedAppointment>>, entry: LogEntry): void {
  const id = entry.stream.slice('appointment/'.length);
  if (entry.event.type === 'appointment.book') {
    const { day, holder } = entry.event as AppointmentBooked;
    days.get(day)!.set(id, { record: applyToAppointment(undefined, entry)!, holder });
    return;
  }
  for (const appointments of days.values()) {
    const booked = appointments.get(id);
    if (!booked) continue;
    const record = applyToAppointment(booked.record, entry)!;
    if (record.state === 'cancelled' || record.state === 'expired') appointments.delete(id);
    else appointments.set(id, { ...booked, record });
  }
}
