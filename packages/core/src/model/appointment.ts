import type { IsoDate } from './iso-date.ts';
import type { TicketStop } from './ticket.ts';

/** From, until, each `HH:mm` in Beijing time, until not included. 时段. */
export interface SlotTime {
  readonly from: string;
  readonly until: string;
}

/** A time of each day that can be booked, and by how many. 预约时段与容量. */
export interface SlotPlan extends SlotTime {
  /** 可预约人数. */
  readonly capacity: number;
}

/** A time of one day, and how many places are left. 可预约时段. */
export interface AppointmentSlot extends SlotPlan {
  /** 剩余名额. */
  readonly left: number;
  /** Whether it can be booked now: places are left, and it is not too late. */
  readonly bookable: boolean;
}

/** The times of one day for one business. 可预约日. */
export interface AppointmentDay {
  readonly day: IsoDate;
  readonly slots: readonly AppointmentSlot[];
}

/** Where an appointment stands. 预约状态. */
export const APPOINTMENT_STATES = [
  'booked', // 已预约
  'checkedIn', // 已签到
  'done', // 已办理
  'cancelled', // 已取消
  'missed', // 签到后过号
  'expired', // 未到，已失效
] as const;

/** One of {@link APPOINTMENT_STATES}. 预约状态. */
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

/** An appointment; no person is named in it. 预约. */
export interface AppointmentRecord extends TicketStop {
  /** 预约号. It cannot be guessed: whoever has it may see the appointment. */
  readonly id: string;
  readonly day: IsoDate;
  readonly slot: SlotTime;
  readonly state: AppointmentState;
  /** The ticket that the check-in led to, by id. */
  readonly ticket?: string;
  /** How many events the appointment has had. 版本. */
  readonly version: number;
}
