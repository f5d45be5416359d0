import * as z from 'zod/mini';
import type { ServiceGuide } from '../model/guide.ts';
import {
  feesSchema,
  guideSourceSchema,
  jointHandlingSchema,
  legalBasisSchema,
  materialSchema,
  openingHoursSchema,
  originalRemarkSchema,
  scenarioSchema,
  serviceResultSchema,
  specialProcedureSchema,
  stepSchema,
} from './guide-parts.ts';
import { matterSchema } from './matter.ts';
import { timeLimitsSchema } from './time-limit.ts';
import { countSchema, textSchema } from './words.ts';

const words = z.exactOptional(z.string());
const lines = z.exactOptional(z.array(z.string()));

/** Parses {@link ServiceGuide}. 办事指南. Unknown keys are dropped, a wrong value fails. */
export const serviceGuideSchema: z.ZodMiniType<ServiceGuide> = z.object({
  id: textSchema,
  matter: matterSchema,
  division: z.exactOptional(
    z.object({ name: words, code: words } satisfies Record<keyof NonNullable<ServiceGuide['division']>, z.ZodMiniType>),
  ),
  department: z.exactOptional(
    z.object({ name: words, window: words } satisfies Record<
      keyof NonNullable<ServiceGuide['department']>,
      z.ZodMiniType
    >),
  ),
  hallLevel: words,
  legalBasis: z.exactOptional(z.array(legalBasisSchema)),
  applicants: lines,
  conditions: lines,
  scenarios: z.exactOptional(z.array(scenarioSchema)),
  steps: z.exactOptional(z.array(stepSchema)),
  specialProcedures: z.exactOptional(z.array(specialProcedureSchema)),
  materials: z.exactOptional(z.array(materialSchema)),
  limits: timeLimitsSchema,
  fees: z.exactOptional(feesSchema),
  result: z.exactOptional(serviceResultSchema),
  joint: z.exactOptional(jointHandlingSchema),
  channels: lines,
  visits: z.exactOptional(countSchema),
  serviceScope: words,
  address: words,
  hours: z.exactOptional(z.array(openingHoursSchema)),
  hotline: words,
  source: z.exactOptional(guideSourceSchema),
  remarks: z.exactOptional(z.array(originalRemarkSchema)),
} satisfies Record<keyof ServiceGuide, z.ZodMiniType>);
