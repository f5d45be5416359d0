import * as z from 'zod/mini';
import { type QueueBoard, type TakenTicket, TICKET_STATES, type TicketRecord } from '../model/ticket.ts';
import { countSchema, isoDateSchema, isoInstantSchema, textSchema, versionSchema } from './words.ts';

/** Parses {@link TicketRecord}. 排队号. */
export const ticketRecordSchema: z.ZodMiniType<TicketRecord> = z.object({
  id: textSchema,
  number: textSchema,
  day: isoDateSchema,
  department: z.string(),
  guide: z.string(),
  matter: z.string(),
  state: z.enum(TICKET_STATES),
  takenAt: isoInstantSchema,
  calledAt: z.exactOptional(isoInstantSchema),
  window: z.exactOptional(z.string()),
  caseNumber: z.exactOptional(z.string()),
  version: versionSchema,
} satisfies Record<keyof TicketRecord, z.ZodMiniType>);

/** Parses {@link TakenTicket}. 取号结果. */
export const takenTicketSchema: z.ZodMiniType<TakenTicket> = z.object({
  ticket: ticketRecordSchema,
  ahead: countSchema,
  ratingCode: z.exactOptional(textSchema),
} satisfies Record<keyof TakenTicket, z.ZodMiniType>);

/** Parses {@link QueueBoard}. 叫号屏. */
export const queueBoardSchema: z.ZodMiniType<QueueBoard> = z.object({
  day: isoDateSchema,
  serving: z.array(ticketRecordSchema),
  waiting: z.record(z.string(), countSchema),
  next: z.array(ticketRecordSchema),
} satisfies Record<keyof QueueBoard, z.ZodMiniType>);
