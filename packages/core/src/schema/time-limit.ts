import * as z from 'zod/mini';
import { PERIOD_UNITS, type Period, type TimeLimit, type TimeLimits } from '../model/time-limit.ts';

/** Parses {@link Period}. 期限. */
export const periodSchema: z.ZodMiniType<Period> = z.object({
  unit: z.enum(PERIOD_UNITS),
  amount: z.number().check(z.nonnegative()),
  upTo: z.exactOptional(z.number().check(z.positive())),
  atLeast: z.exactOptional(z.literal(true)),
} satisfies Record<keyof Period, z.ZodMiniType>);

/** Parses {@link TimeLimit}. 时限. The words may be blank, as they are on real pages. */
export const timeLimitSchema: z.ZodMiniType<TimeLimit> = z.object({
  text: z.string(),
  period: z.exactOptional(periodSchema),
} satisfies Record<keyof TimeLimit, z.ZodMiniType>);

/** Parses {@link TimeLimits}. 办理时限. */
export const timeLimitsSchema: z.ZodMiniType<TimeLimits> = z.object({
  statutory: z.exactOptional(timeLimitSchema),
  promised: z.exactOptional(timeLimitSchema),
  acceptance: z.exactOptional(
    z.object({
      statutory: z.exactOptional(timeLimitSchema),
      promised: z.exactOptional(timeLimitSchema),
    } satisfies Record<keyof NonNullable<TimeLimits['acceptance']>, z.ZodMiniType>),
  ),
  excludes: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
} satisfies Record<keyof TimeLimits, z.ZodMiniType>);
