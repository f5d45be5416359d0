import { RefusedError } from '@banshi/core';
import { appointmentStream } from '@banshi/core/log';
import { type AppointmentBooked, MACHINE_VERSIONS } from '@banshi/core/machines';
import { bookedAt, onDay } from '@banshi/core/projections';
import { appointmentSlots, bookingDays } from '@banshi/core/rules';
import { appointmentAfter } from '../appointments.ts';
import { newCaseNumber } from '../case-number.ts';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { holderOf } from '../holder-of.ts';
import { businessNamed, stopFor } from '../stops.ts';
import { bookingStream, HALL_VERSION, type SlotChanged, slotStream } from '../streams.ts';

/**
 * Books a place of a slot.
 *
 * 预约. One for each person, business and day. Two who want the last place at once compare the slot, so only one gets it. A day
 * that was closed has no place left.
 */
export const appointmentBook: CommandRule<'appointment.book'> = {
  role: ['applicant', 'kiosk'],
  writes: 'appointment.book',

  async decide({ guide, residentId, day, from }, call) {
    const { store, view, rules, openDays, today, at } = call;
    const stop = stopFor(call, guide);
    const { slots: plans = [] } = businessNamed(call, stop.business);
    const holder = await holderOf(call, residentId, day);
    const isBookable = bookingDays(rules.appointments, openDays, today).includes(day);
    if (isBookable && onDay(view.queue, day).closed) throw new RefusedError('day-closed');
    const booking = bookingStream(day, holder, stop.business);
    const bookings = await store.read(booking);
    if (bookings.at(-1)?.event.type === 'slot.take') throw new RefusedError('already-booked');

    const places = slotStream(day, stop.business, from);
    const changes = await store.read(places);
    const booked = (time: string) => (time === from ? takenOf(changes) : bookedAt(view.book, day, stop.business, time));
    const slot = isBookable
      ? appointmentSlots(plans, booked, rules.appointments, openDays, day, new Date(at)).find(
          (one) => one.from === from,
        )
      : undefined;
    if (!slot) throw new RefusedError('slot-closed');
    if (slot.left === 0) throw new RefusedError('slot-full');
    if (!slot.bookable) throw new RefusedError('slot-closed');

    const id = `Y${newCaseNumber(day)}`;
    const { until } = slot;
    const event: AppointmentBooked = { type: 'appointment.book', id, day, slot: { from, until }, ...stop, holder };
    const change: SlotChanged = { type: 'slot.take', appointment: id };
    const drafts = [draftOf(call, HALL_VERSION, change)];
    return [
      {
        stream: appointmentStream(id),
        expectedVersion: 0,
        drafts: [draftOf(call, MACHINE_VERSIONS.appointment, event)],
      },
      { stream: places, expectedVersion: changes.length, drafts },
      { stream: booking, expectedVersion: bookings.length, drafts },
    ];
  },

  answer: ([written], { store }) => appointmentAfter(store, written!),
};

function takenOf(changes: readonly { readonly event: { readonly type: string } }[]): number {
  return changes.reduce((count, { event }) => count + (event.type === 'slot.take' ? 1 : -1), 0);
}
