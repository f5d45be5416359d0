import type { SlotTime } from '../model/appointment.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { TicketStop } from '../model/ticket.ts';

/** What the log says of one appointment. 预约事件. */
export type AppointmentEvent = AppointmentBooked | AppointmentChange;

/** The first event of an appointment, with all that its record needs. 预约. */
export interface AppointmentBooked extends TicketStop {
  readonly type: 'appointment.book';
  /** 预约号. */
  readonly id: string;
  readonly day: IsoDate;
  readonly slot: SlotTime;
  /** A keyed hash of the identity number and the day, as a ticket of that day has it. 持有人. */
  readonly holder: string;
}

/** Any later event of an appointment: what {@link appointmentMachine} accepts. 预约变更. */
export type AppointmentChange =
  /** 签到, with the ticket it led to. */
  | { readonly type: 'appointment.checkIn'; readonly ticket: string }
  /** 取消. */
  | { readonly type: 'appointment.cancel' }
  /** 失效. The day ended and nobody came. */
  | { readonly type: 'appointment.expire' };
