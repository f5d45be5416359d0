import * as z from 'zod/mini';
import {
  type AppointmentRules,
  type LocalQueueRules,
  MISSED_POLICIES,
  type MissedRules,
  type NumberingRules,
  type PriorityGround,
  QUEUE_RANKS,
  type WindowRules,
} from '../model/queue-rules.ts';
import { countSchema, textSchema, versionSchema } from './words.ts';

const numbering = z.partial(
  z.object({
    digits: versionSchema,
    last: versionSchema,
    appointmentMark: z.string(),
    mostLeased: countSchema,
  } satisfies Record<keyof NumberingRules, z.ZodMiniType>),
);

const ground = z.object({
  id: textSchema,
  name: textSchema,
  proof: z.exactOptional(z.string()),
  mark: z.exactOptional(z.string()),
  fromAge: z.exactOptional(countSchema),
} satisfies Record<keyof PriorityGround, z.ZodMiniType>);

const missed = z
  .partial(
    z.object({
      policy: z.enum(MISSED_POLICIES),
      maxCalls: versionSchema,
      leastCalls: versionSchema,
      after: countSchema,
      times: countSchema,
      reasonRequired: z.boolean(),
    } satisfies Record<keyof MissedRules, z.ZodMiniType>),
  )
  .check(
    // A ticket that must have been called more often than it may be called could never be passed.
    z.refine(({ leastCalls = 1, maxCalls = Infinity }) => leastCalls <= maxCalls, { path: ['leastCalls'] }),
  );

const appointments = z.partial(
  z.object({
    workdaysAhead: countSchema,
    sameDay: z.boolean(),
    closesBefore: countSchema,
    checkInBefore: countSchema,
    checkInAfter: z.exactOptional(countSchema),
  } satisfies Record<keyof AppointmentRules, z.ZodMiniType>),
);

const windows = z.partial(
  z.object({
    start: z.enum(['open', 'closed']),
    leaveMinutes: versionSchema,
    mostCovered: versionSchema,
    pauseReasons: z.array(textSchema),
  } satisfies Record<keyof WindowRules, z.ZodMiniType>),
);

/** Parses {@link LocalQueueRules}. 本地排队规则. */
export const queueRulesSchema = z.partial(
  z.object({
    order: z.array(z.enum(QUEUE_RANKS)),
    numbering,
    priorities: z.array(ground),
    missed,
    appointments,
    windows,
  } satisfies Record<keyof LocalQueueRules, z.ZodMiniType>),
) as z.ZodMiniType<LocalQueueRules>;
