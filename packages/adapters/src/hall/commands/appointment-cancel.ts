import { RefusedError } from '@banshi/core';
import { accept, appointmentMachine, MACHINE_VERSIONS, replay, type AppointmentChange } from '@banshi/core/machines';
import { appointmentAfter, loadAppointment } from '../appointments.ts';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { holderOf } from '../holder-of.ts';
import { bookingStream, HALL_VERSION, type SlotChanged, slotStream } from '../streams.ts';

/** Gives a place back, on the word of whoever booked it. 取消预约. To a stranger there is no such appointment. */
export const appointmentCancel: CommandRule<'appointment.cancel'> = {
  role: ['applicant', 'kiosk'],
  writes: 'appointment.cancel',

  async decide({ appointment, residentId }, call) {
    const loaded = await loadAppointment(call.store, appointment);
    const holder = await holderOf(call, residentId, loaded?.record.day);
    if (loaded?.booked.holder !== holder) throw new RefusedError('unknown-appointment');
    const { stream, record } = loaded;
    const event = { type: 'appointment.cancel' } as const;
    const entries = await call.store.read(stream);
    const { type: _, holder: __, ...input } = loaded.booked;
    const changes = entries.slice(1).map((entry) => entry.event as AppointmentChange);
    const acceptance = accept(appointmentMachine, replay(appointmentMachine, input, changes), event);
    if (!acceptance.ok) throw new RefusedError(acceptance.refusal);

    const places = slotStream(record.day, record.business, record.slot.from);
    const booking = bookingStream(record.day, holder, record.business);
    const [slots, bookings] = await Promise.all([call.store.read(places), call.store.read(booking)]);
    const change: SlotChanged = { type: 'slot.free', appointment: record.id };
    const drafts = [draftOf(call, HALL_VERSION, change)];
    return [
      { stream, expectedVersion: entries.length, drafts: [draftOf(call, MACHINE_VERSIONS.appointment, event)] },
      { stream: places, expectedVersion: slots.length, drafts },
      { stream: booking, expectedVersion: bookings.length, drafts },
    ];
  },

  answer: ([written], { store }) => appointmentAfter(store, written!),
};
