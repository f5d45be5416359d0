import * as z from 'zod/mini';
import type { WindowState } from '../ports/gateways.ts';
import { caseSummarySchema } from './case-record.ts';
import { ticketRecordSchema } from './ticket.ts';
import { countSchema, textSchema } from './words.ts';

/** Parses {@link WindowState}. 窗口在办. */
export const windowStateSchema: z.ZodMiniType<WindowState> = z.object({
  window: textSchema,
  waiting: countSchema,
  ticket: z.exactOptional(ticketRecordSchema),
  cases: z.array(caseSummarySchema),
} satisfies Record<keyof WindowState, z.ZodMiniType>);
