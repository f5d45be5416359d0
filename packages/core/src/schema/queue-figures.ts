import * as z from 'zod/mini';
import type { EstimateFigures, QueueFigures, ServiceFigures, TimeFigures } from '../model/queue-figures.ts';
import { countSchema, isoDateSchema } from './words.ts';

const amount = z.number().check(z.nonnegative());

const times: z.ZodMiniType<TimeFigures> = z.object({
  count: countSchema,
  mean: z.exactOptional(amount),
  median: z.exactOptional(amount),
  p90: z.exactOptional(amount),
} satisfies Record<keyof TimeFigures, z.ZodMiniType>);

const estimate: z.ZodMiniType<EstimateFigures> = z.object({
  count: countSchema,
  bias: z.exactOptional(z.number()),
  inRange: countSchema,
} satisfies Record<keyof EstimateFigures, z.ZodMiniType>);

const figures: z.ZodMiniType<ServiceFigures> = z.object({
  taken: countSchema,
  served: countSchema,
  missed: countSchema,
  cancelled: countSchema,
  abandonment: z.exactOptional(amount),
  waiting: times,
  way: times,
  service: times,
  estimate,
} satisfies Record<keyof ServiceFigures, z.ZodMiniType>);

/** Parses {@link QueueFigures}. 当日排队统计. */
export const queueFiguresSchema: z.ZodMiniType<QueueFigures> = z.object({
  day: isoDateSchema,
  total: figures,
  businesses: z.record(z.string(), figures),
  windows: z.record(z.string(), figures),
  hours: z.record(z.string(), figures),
} satisfies Record<keyof QueueFigures, z.ZodMiniType>);
