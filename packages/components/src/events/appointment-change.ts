import type { AppointmentRecord } from '@banshi/core';

/**
 * An appointment was made or given back.
 *
 * 预约已变更. A fact: the hall has recorded it.
 */
export class BanshiAppointmentChangeEvent extends Event {
  /** The appointment as it now stands. */
  readonly appointment: AppointmentRecord;

  constructor(appointment: AppointmentRecord) {
    super('banshi-appointment-change', { bubbles: true, composed: true });
    this.appointment = appointment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-appointment-change': BanshiAppointmentChangeEvent;
  }
}
