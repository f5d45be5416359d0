import * as z from 'zod/mini';
import type { WindowState } from '../ports/gateways.ts';
import { caseSummarySchema } from './case-record.ts';
import { ticketRecordSchema } from './ticket.ts';
import { windowRecordSchema } from './window.ts';
import { countSchema, isoDateSchema, textSchema } from './words.ts';

/** Parses {@link WindowState}. 窗口在办. */
export const windowStateSchema: z.ZodMiniType<WindowState> = z.object({
  window: textSchema,
  day: isoDateSchema,
  waiting: countSchema,
  status: windowRecordSchema,
  ticket: z.exactOptional(ticketRecordSchema),
  line: z.array(ticketRecordSchema),
  held: z.array(ticketRecordSchema),
  cases: z.array(caseSummarySchema),
} satisfies Record<keyof WindowState, z.ZodMiniType>);
