import * as z from 'zod/mini';
import {
  type AtWindow,
  type DayClosing,
  type NumberLease,
  type OfflineTicket,
  type QueueCommands,
  RECONCILE_REFUSALS,
  type Reconciliation,
  type TicketRef,
} from '../model/queue-commands.ts';
import { appointmentRecordSchema } from './appointment.ts';
import { takenTicketSchema, ticketRecordSchema } from './ticket.ts';
import { windowRecordSchema } from './window.ts';
import { countSchema, isoDateSchema, isoInstantSchema, textSchema, versionSchema } from './words.ts';

/** What people type is kept for ever and shown on boards, so it is short. */
const remark = z.string().check(z.maxLength(100));
/** A block of numbers, or what was handed out of it: more is a mistake or an attack. */
const MOST = 200;
const ticketRef = { ticket: textSchema, version: versionSchema } satisfies Record<keyof TicketRef, z.ZodMiniType>;
const atWindow = { window: textSchema } satisfies Record<keyof AtWindow, z.ZodMiniType>;
const offlineTicket = z.object({
  number: textSchema,
  guide: textSchema,
  takenAt: isoInstantSchema,
  residentId: z.exactOptional(z.string()),
  priority: z.exactOptional(textSchema),
} satisfies Record<keyof OfflineTicket, z.ZodMiniType>);

/**
 * Parse what comes with each command of the queue.
 *
 * 排队命令参数. An identity number is any text here: whether it is one, the hall says, and never which one it was.
 */
export const queueCommandSchemas: {
  readonly [TName in keyof QueueCommands]: z.ZodMiniType<QueueCommands[TName]['input']>;
} = {
  'ticket.take': z.object({
    guide: textSchema,
    residentId: z.string(),
    priority: z.exactOptional(textSchema),
    onward: z.exactOptional(z.array(textSchema).check(z.maxLength(10))),
  } satisfies Keys<'ticket.take'>),
  'ticket.cancel': z.object({ ticket: textSchema, residentId: z.string() } satisfies Keys<'ticket.cancel'>),
  'ticket.callNext': z.object(atWindow satisfies Keys<'ticket.callNext'>),
  'ticket.call': z.object({ ...atWindow, ticket: textSchema } satisfies Keys<'ticket.call'>),
  'ticket.recall': z.object(ticketRef satisfies Keys<'ticket.recall'>),
  'ticket.serve': z.object(ticketRef satisfies Keys<'ticket.serve'>),
  'ticket.miss': z.object({ ...ticketRef, reason: z.exactOptional(remark) } satisfies Keys<'ticket.miss'>),
  'ticket.finish': z.object(ticketRef satisfies Keys<'ticket.finish'>),
  'ticket.transfer': z.object({
    ...ticketRef,
    business: z.exactOptional(textSchema),
    window: z.exactOptional(textSchema),
  } satisfies Keys<'ticket.transfer'>),
  'ticket.hold': z.object({ ...ticketRef, reason: z.exactOptional(remark) } satisfies Keys<'ticket.hold'>),
  'ticket.resume': z.object(ticketRef satisfies Keys<'ticket.resume'>),
  'ticket.expedite': z.object({ ...ticketRef, reason: remark } satisfies Keys<'ticket.expedite'>),
  'ticket.lease': z.object({ business: textSchema, count: versionSchema } satisfies Keys<'ticket.lease'>),
  'ticket.reconcile': z.object({
    lease: textSchema,
    taken: z.array(offlineTicket).check(z.maxLength(MOST)),
  } satisfies Keys<'ticket.reconcile'>),
  'appointment.book': z.object({
    guide: textSchema,
    residentId: z.string(),
    day: isoDateSchema,
    from: textSchema,
  } satisfies Keys<'appointment.book'>),
  'appointment.cancel': z.object({
    appointment: textSchema,
    residentId: z.string(),
  } satisfies Keys<'appointment.cancel'>),
  'appointment.checkIn': z.object({
    residentId: z.string(),
    appointment: z.exactOptional(textSchema),
    priority: z.exactOptional(textSchema),
  } satisfies Keys<'appointment.checkIn'>),
  'window.open': z.object({ ...atWindow, staff: z.exactOptional(textSchema) } satisfies Keys<'window.open'>),
  'window.pause': z.object({ ...atWindow, reason: remark } satisfies Keys<'window.pause'>),
  'window.leave': z.object({
    ...atWindow,
    contact: remark,
    minutes: z.exactOptional(versionSchema),
  } satisfies Keys<'window.leave'>),
  'window.resume': z.object(atWindow satisfies Keys<'window.resume'>),
  'window.handOver': z.object({ ...atWindow, staff: z.exactOptional(textSchema) } satisfies Keys<'window.handOver'>),
  'window.close': z.object(atWindow satisfies Keys<'window.close'>),
  'day.close': z.object({ day: isoDateSchema } satisfies Keys<'day.close'>),
};

const numberLease: z.ZodMiniType<NumberLease> = z.object({
  id: textSchema,
  business: textSchema,
  day: isoDateSchema,
  numbers: z.array(textSchema),
  ahead: countSchema,
} satisfies Record<keyof NumberLease, z.ZodMiniType>);

const reconciliation: z.ZodMiniType<Reconciliation> = z.object({
  tickets: z.array(ticketRecordSchema),
  refused: z.array(z.object({ number: textSchema, code: z.enum(RECONCILE_REFUSALS) })),
} satisfies Record<keyof Reconciliation, z.ZodMiniType>);

const dayClosing: z.ZodMiniType<DayClosing> = z.object({
  day: isoDateSchema,
  missed: countSchema,
  unfinished: countSchema,
  expired: countSchema,
} satisfies Record<keyof DayClosing, z.ZodMiniType>);

/**
 * Parse what each command of the queue answers.
 *
 * 排队命令结果.
 */
export const queueResultSchemas: {
  readonly [TName in keyof QueueCommands]: z.ZodMiniType<QueueCommands[TName]['result']>;
} = {
  'ticket.take': takenTicketSchema,
  'ticket.cancel': ticketRecordSchema,
  'ticket.callNext': ticketRecordSchema,
  'ticket.call': ticketRecordSchema,
  'ticket.recall': ticketRecordSchema,
  'ticket.serve': ticketRecordSchema,
  'ticket.miss': ticketRecordSchema,
  'ticket.finish': ticketRecordSchema,
  'ticket.transfer': ticketRecordSchema,
  'ticket.hold': ticketRecordSchema,
  'ticket.resume': ticketRecordSchema,
  'ticket.expedite': ticketRecordSchema,
  'ticket.lease': numberLease,
  'ticket.reconcile': reconciliation,
  'appointment.book': appointmentRecordSchema,
  'appointment.cancel': appointmentRecordSchema,
  'appointment.checkIn': takenTicketSchema,
  'window.open': windowRecordSchema,
  'window.pause': windowRecordSchema,
  'window.leave': windowRecordSchema,
  'window.resume': windowRecordSchema,
  'window.handOver': windowRecordSchema,
  'window.close': windowRecordSchema,
  'day.close': dayClosing,
};

type Keys<TName extends keyof QueueCommands> = Record<keyof QueueCommands[TName]['input'], z.ZodMiniType>;
