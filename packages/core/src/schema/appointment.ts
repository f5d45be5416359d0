import * as z from 'zod/mini';
import {
  APPOINTMENT_STATES,
  type AppointmentDay,
  type AppointmentRecord,
  type AppointmentSlot,
} from '../model/appointment.ts';
import type { TicketStop } from '../model/ticket.ts';
import { slotTimeSchema } from './hall.ts';
import { countSchema, isoDateSchema, textSchema, versionSchema } from './words.ts';

/** Parses {@link AppointmentRecord}. 预约. */
export const appointmentRecordSchema: z.ZodMiniType<AppointmentRecord> = z.object({
  id: textSchema,
  day: isoDateSchema,
  slot: slotTimeSchema,
  business: z.string(),
  department: z.string(),
  guide: z.string(),
  matter: z.string(),
  state: z.enum(APPOINTMENT_STATES),
  ticket: z.exactOptional(textSchema),
  version: versionSchema,
} satisfies Record<keyof AppointmentRecord | keyof TicketStop, z.ZodMiniType>);

/** Parses {@link AppointmentDay}. 可预约日. */
export const appointmentDaySchema: z.ZodMiniType<AppointmentDay> = z.object({
  day: isoDateSchema,
  slots: z.array(
    z.object({
      from: z.string(),
      until: z.string(),
      capacity: countSchema,
      left: countSchema,
      bookable: z.boolean(),
    } satisfies Record<keyof AppointmentSlot, z.ZodMiniType>),
  ),
} satisfies Record<keyof AppointmentDay, z.ZodMiniType>);
