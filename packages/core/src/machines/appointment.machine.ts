import { assign, setup } from 'xstate';
import type { RefusalMeta } from './accept.ts';
import type { AppointmentBooked, AppointmentChange } from './appointment-event.ts';

/** What an appointment machine starts from: the words of its first event. */
export type AppointmentInput = Omit<AppointmentBooked, 'type' | 'holder'>;

/** What is remembered of an appointment; plain JSON. */
export interface AppointmentContext extends AppointmentInput {
  /** The ticket that the check-in led to. */
  readonly ticket?: string;
}

/**
 * Carries one appointment from its booking to the ticket.
 *
 * 预约: 已预约 → 已签到 → 已办理, or 取消, 过号, 失效. When one may come is decided by the queue rules; the day ends as an event.
 */
export const appointmentMachine = setup({
  types: {} as {
    context: AppointmentContext;
    input: AppointmentInput;
    events: AppointmentChange;
    meta: RefusalMeta;
    tags: 'settled';
  },
  actions: { keepTicket: assign((_, { ticket }: { ticket: string }) => ({ ticket })) },
}).createMachine({
  id: 'appointment',
  context: ({ input }) => input,
  initial: 'booked',
  states: {
    booked: {
      on: {
        'appointment.checkIn': {
          target: 'checkedIn',
          actions: { type: 'keepTicket', params: ({ event }) => event },
        },
        'appointment.cancel': 'cancelled',
        'appointment.expire': 'expired',
      },
    },
    checkedIn: { type: 'final', tags: 'settled' },
    cancelled: { type: 'final', tags: 'settled' },
    expired: { type: 'final', tags: 'settled' },
  },
});
