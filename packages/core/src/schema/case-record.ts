import * as z from 'zod/mini';
import { CASE_OUTCOMES, CASE_STAGES, type CaseRecord, type CaseStep, type DueDate } from '../model/case-record.ts';
import { CASE_TYPES } from '../model/matter.ts';
import { timeLimitSchema } from './time-limit.ts';
import { isoDateSchema, isoInstantSchema, textSchema, versionSchema } from './words.ts';

/** Parses {@link DueDate}. 办结截止日. */
export const dueDateSchema: z.ZodMiniType<DueDate> = z.object({
  on: isoDateSchema,
  workdaysLeft: z.int(),
  provisional: z.boolean(),
  overdue: z.boolean(),
} satisfies Record<keyof DueDate, z.ZodMiniType>);

/** Parses {@link CaseStep}. 办理过程. */
export const caseStepSchema: z.ZodMiniType<CaseStep> = z.object({
  type: z.enum(['accepted', 'decided', 'delivered', 'rated']),
  at: isoInstantSchema,
  window: z.exactOptional(z.string()),
} satisfies Record<keyof CaseStep, z.ZodMiniType>);

/** Parses {@link CaseRecord}. 办件. */
export const caseRecordSchema: z.ZodMiniType<CaseRecord> = z.object({
  caseNumber: textSchema,
  guide: z.string(),
  matter: z.string(),
  department: z.string(),
  caseType: z.enum(CASE_TYPES),
  stage: z.enum(CASE_STAGES),
  acceptedOn: isoDateSchema,
  promised: z.exactOptional(timeLimitSchema),
  due: z.exactOptional(dueDateSchema),
  outcome: z.exactOptional(z.enum(CASE_OUTCOMES)),
  reason: z.exactOptional(z.string()),
  steps: z.array(caseStepSchema),
  ratable: z.boolean(),
  version: versionSchema,
} satisfies Record<keyof CaseRecord, z.ZodMiniType>);
