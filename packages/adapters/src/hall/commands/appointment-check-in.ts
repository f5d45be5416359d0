import {
  type AppointmentRecord,
  checkInFrom,
  type IsoDate,
  printedNumber,
  RefusedError,
  toClockTime,
} from '@banshi/core';
import { appointmentStream } from '@banshi/core/log';
import { type AppointmentChange, MACHINE_VERSIONS } from '@banshi/core/machines';
import { onDay } from '@banshi/core/projections';
import { mayCheckIn } from '@banshi/core/rules';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { holderOf } from '../holder-of.ts';
import { awaitsTurn } from '../holders.ts';
import { loadTicket } from '../load-ticket.ts';
import { freeNumber } from '../numbers.ts';
import { grantPriority } from '../priority.ts';
import { takeAs } from '../take-as.ts';
import { takenTicket } from '../taken-ticket.ts';

/**
 * Turns an appointment into a ticket, marked as one.
 *
 * 预约签到. From some minutes before the slot until it is over; too early, on a day before too, or too late the person can still
 * take an ordinary number. Before its slot has begun the ticket is not preferred. A
 * place that was booked is kept: a day whose numbers are used up refuses nobody here. Who has checked in and waits is told with
 * which ticket.
 */
export const appointmentCheckIn: CommandRule<'appointment.checkIn'> = {
  role: ['applicant', 'kiosk'],
  writes: 'appointment.checkIn',

  async decide({ residentId, appointment, priority: claimed }, call) {
    const { rules, view, today, at } = call;
    const holder = await holderOf(call, residentId);
    if (onDay(view.queue, today).closed) throw new RefusedError('day-closed');
    const wanted = appointment === undefined ? undefined : printedNumber(appointment);
    const ofPerson = (day: IsoDate, person: string) =>
      [...(view.book.get(day)?.values() ?? [])]
        .filter((one) => one.holder === person && (wanted === undefined || one.record.id === wanted))
        .map(({ record }) => record);
    const bookedOn = (day: IsoDate, person: string) => ofPerson(day, person).filter(({ state }) => state === 'booked');
    const mustNotWait = () => refuseWaiting(call, ofPerson(today, holder));
    const own = bookedOn(today, holder).sort((one, other) => (one.slot.from < other.slot.from ? -1 : 1));
    if (own.length === 0) {
      await mustNotWait();
      const later = [...view.book.keys()].filter((day) => day > today);
      const holders = await Promise.all(later.map((day) => holderOf(call, residentId, day)));
      const isLater = later.some((day, at) => bookedOn(day, holders[at]!).length > 0);
      throw new RefusedError(isLater ? 'appointment-not-now' : 'unknown-appointment');
    }
    const record = own.find(({ slot }) => mayCheckIn(rules.appointments, today, slot, new Date(at)));
    if (!record) {
      await mustNotWait();
      const begins = own.map(({ slot }) => checkInFrom(rules.appointments, slot));
      const next = begins.find((time) => time > toClockTime(new Date(at)));
      throw new RefusedError('appointment-not-now', undefined, undefined, next);
    }

    const { id, slot, business, department, guide, matter, version } = record;
    const ground = grantPriority(rules, claimed, residentId, today);
    const number = await freeNumber(call, business, rules.numbering.appointmentMark, Infinity);
    const event: AppointmentChange = { type: 'appointment.checkIn', ticket: number.id };
    return [
      {
        stream: appointmentStream(id),
        expectedVersion: version,
        drafts: [draftOf(call, MACHINE_VERSIONS.appointment, event)],
      },
      ...(await takeAs(call, number, {
        stops: [{ business, department, guide, matter }],
        holder,
        more: { slot, appointment: id, ...(ground && { priority: ground.id }) },
      })),
    ];
  },

  answer: ([, taken, took], context) => takenTicket(context, taken!, took!),
};

/** Whoever has checked in already is told which ticket waits, as with an ordinary number. */
async function refuseWaiting({ store }: CommandCall, appointments: readonly AppointmentRecord[]): Promise<void> {
  for (const { ticket } of appointments) {
    const loaded = ticket === undefined ? undefined : await loadTicket(store, ticket);
    if (loaded && awaitsTurn(loaded.record)) throw new RefusedError('already-waiting', undefined, ticket);
  }
}
