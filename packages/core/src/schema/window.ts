import * as z from 'zod/mini';
import { WINDOW_STATES, type WindowRecord } from '../model/window.ts';
import { isoInstantSchema, textSchema } from './words.ts';

/** Parses {@link WindowRecord}. 窗口现状. */
export const windowRecordSchema: z.ZodMiniType<WindowRecord> = z.object({
  window: textSchema,
  state: z.enum(WINDOW_STATES),
  staff: z.exactOptional(z.string()),
  covering: z.exactOptional(z.literal(true)),
  since: z.exactOptional(isoInstantSchema),
  reason: z.exactOptional(z.string()),
  contact: z.exactOptional(z.string()),
  backAt: z.exactOptional(isoInstantSchema),
  overdue: z.exactOptional(z.literal(true)),
} satisfies Record<keyof WindowRecord, z.ZodMiniType>);
