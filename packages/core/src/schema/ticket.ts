import * as z from 'zod/mini';
import {
  type QueueBoard,
  type TakenTicket,
  TICKET_STATES,
  type TicketCall,
  type TicketRecord,
  type TicketStop,
  type WaitEstimate,
} from '../model/ticket.ts';
import { slotTimeSchema } from './hall.ts';
import { windowRecordSchema } from './window.ts';
import { countSchema, isoDateSchema, isoInstantSchema, textSchema, versionSchema } from './words.ts';

const stop = {
  business: z.string(),
  department: z.string(),
  guide: z.string(),
  matter: z.string(),
} satisfies Record<keyof TicketStop, z.ZodMiniType>;

/** Parses {@link TicketStop}. 办理环节. */
export const ticketStopSchema: z.ZodMiniType<TicketStop> = z.object(stop);

/** Parses {@link TicketRecord}. 排队号. */
export const ticketRecordSchema: z.ZodMiniType<TicketRecord> = z.object({
  ...stop,
  id: textSchema,
  number: textSchema,
  day: isoDateSchema,
  state: z.enum(TICKET_STATES),
  takenAt: isoInstantSchema,
  queuedAt: z.exactOptional(isoInstantSchema),
  calledAt: z.exactOptional(isoInstantSchema),
  calls: countSchema,
  window: z.exactOptional(z.string()),
  priority: z.exactOptional(z.string()),
  urgent: z.exactOptional(z.literal(true)),
  slot: z.exactOptional(slotTimeSchema),
  forwarded: z.exactOptional(z.literal(true)),
  onlyWindow: z.exactOptional(z.string()),
  misses: z.exactOptional(countSchema),
  behind: z.exactOptional(countSchema),
  onward: z.exactOptional(z.array(ticketStopSchema)),
  caseNumber: z.exactOptional(z.string()),
  version: versionSchema,
} satisfies Record<keyof TicketRecord, z.ZodMiniType>);

/** Parses {@link WaitEstimate}. 预计等候时间. */
export const waitEstimateSchema: z.ZodMiniType<WaitEstimate> = z.object({
  typical: countSchema,
  low: countSchema,
  high: countSchema,
} satisfies Record<keyof WaitEstimate, z.ZodMiniType>);

/** Parses {@link TakenTicket}. 取号结果. */
export const takenTicketSchema: z.ZodMiniType<TakenTicket> = z.object({
  ticket: ticketRecordSchema,
  ahead: countSchema,
  ratingCode: z.exactOptional(textSchema),
  estimate: z.exactOptional(waitEstimateSchema),
} satisfies Record<keyof TakenTicket, z.ZodMiniType>);

/** Parses {@link TicketCall}. 叫号记录. */
export const ticketCallSchema: z.ZodMiniType<TicketCall> = z.object({
  ticket: textSchema,
  number: textSchema,
  window: textSchema,
  at: isoInstantSchema,
  count: versionSchema,
} satisfies Record<keyof TicketCall, z.ZodMiniType>);

/** Parses {@link QueueBoard}. 叫号屏. */
export const queueBoardSchema: z.ZodMiniType<QueueBoard> = z.object({
  day: isoDateSchema,
  at: z.exactOptional(isoInstantSchema),
  serving: z.array(ticketRecordSchema),
  calls: z.array(ticketCallSchema),
  missed: z.array(z.string()),
  waiting: z.record(z.string(), countSchema),
  estimates: z.record(z.string(), waitEstimateSchema),
  next: z.array(ticketRecordSchema),
  windows: z.array(windowRecordSchema),
  full: z.exactOptional(z.array(z.string())),
  closed: z.exactOptional(z.literal(true)),
} satisfies Record<keyof QueueBoard, z.ZodMiniType>);
