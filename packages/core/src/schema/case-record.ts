import * as z from 'zod/mini';
import { type Refusal, REFUSALS } from '../errors/errors.ts';
import { CASE_CHANGE_TYPES } from '../model/case-commands.ts';
import {
  CASE_OUTCOMES,
  CASE_STAGES,
  CASE_TURNS,
  type CasePermissions,
  type CaseRecord,
  type CaseStep,
  type DueDate,
} from '../model/case-record.ts';
import type { CaseSummary, OverdueCase } from '../model/case-summary.ts';
import { HANDLING_SYSTEMS } from '../model/handling-system.ts';
import { CASE_TYPES } from '../model/matter.ts';
import {
  answerableSchema,
  billSchema,
  caseMaterialSchema,
  commitmentSchema,
  deferredPapersSchema,
  departmentOpinionSchema,
  gapSchema,
  writtenNoKeys,
} from './case-papers.ts';
import { caseRulesSchema } from './case-rules.ts';
import { timeLimitSchema } from './time-limit.ts';
import { isoDateSchema, isoInstantSchema, textSchema, versionSchema } from './words.ts';

/** Parses {@link DueDate}. 办结截止日. */
export const dueDateSchema: z.ZodMiniType<DueDate> = z.object({
  on: isoDateSchema,
  workdaysLeft: z.int(),
  provisional: z.boolean(),
  overdue: z.boolean(),
  statutory: z.exactOptional(z.literal(true)),
} satisfies Record<keyof DueDate, z.ZodMiniType>);

/** Parses {@link CaseStep}. 办理过程. */
export const caseStepSchema: z.ZodMiniType<CaseStep> = z.object({
  type: z.enum(['case.receive', ...CASE_CHANGE_TYPES, 'day.begin', 'rating.give']),
  at: isoInstantSchema,
  window: z.exactOptional(z.string()),
  stage: z.exactOptional(z.enum(CASE_STAGES)),
} satisfies Record<keyof CaseStep, z.ZodMiniType>);

const permissionSchema: z.ZodMiniType<Refusal | 'allowed'> = z.enum(['allowed', ...REFUSALS]);

/** Parses {@link CasePermissions}. 可办操作. */
export const casePermissionsSchema: z.ZodMiniType<CasePermissions> = z.object(
  Object.fromEntries(CASE_CHANGE_TYPES.map((type) => [type, z.exactOptional(permissionSchema)])),
);

const acceptedTypeSchema = z.enum(['immediate', 'promised', 'joint']);

/** Parses {@link CaseRecord}. 办件. */
export const caseRecordSchema: z.ZodMiniType<CaseRecord> = z.object({
  caseNumber: textSchema,
  guide: z.string(),
  matter: z.string(),
  department: z.string(),
  system: z.enum(HANDLING_SYSTEMS),
  caseType: z.enum(CASE_TYPES),
  stage: z.enum(CASE_STAGES),
  turn: z.exactOptional(z.enum(CASE_TURNS)),
  receivedOn: isoDateSchema,
  acceptedOn: z.exactOptional(isoDateSchema),
  deemed: z.exactOptional(z.literal(true)),
  noticeBy: isoDateSchema,
  promised: z.exactOptional(timeLimitSchema),
  due: z.exactOptional(dueDateSchema),
  urgent: z.exactOptional(z.literal(true)),
  channel: z.enum(['window', 'online', 'point', 'errand']),
  point: z.exactOptional(z.string()),
  materials: z.array(caseMaterialSchema),
  told: z.array(gapSchema),
  supplyBy: z.exactOptional(isoDateSchema),
  outstanding: z.exactOptional(deferredPapersSchema),
  commitment: z.exactOptional(commitmentSchema),
  pause: z.exactOptional(z.object({ reason: z.string(), from: isoDateSchema })),
  partners: z.array(z.string()),
  opinions: z.array(departmentOpinionSchema),
  speaksFor: z.array(z.string()),
  superior: z.exactOptional(
    z.object({
      name: z.string(),
      outcome: z.exactOptional(z.enum(CASE_OUTCOMES)),
      told: z.exactOptional(z.literal(true)),
    }),
  ),
  reported: z.exactOptional(z.literal(true)),
  outcome: z.exactOptional(z.enum(CASE_OUTCOMES)),
  no: z.exactOptional(z.object(writtenNoKeys)),
  bill: z.exactOptional(billSchema),
  answerable: answerableSchema,
  steps: z.array(caseStepSchema),
  permitted: casePermissionsSchema,
  accepts: z.array(acceptedTypeSchema),
  becomes: z.array(acceptedTypeSchema),
  rules: caseRulesSchema,
  ratable: z.boolean(),
  version: versionSchema,
} satisfies Record<keyof CaseRecord, z.ZodMiniType>);

const summaryKeys = {
  caseNumber: textSchema,
  guide: z.string(),
  matter: z.string(),
  department: z.string(),
  caseType: z.enum(CASE_TYPES),
  stage: z.enum(CASE_STAGES),
  turn: z.exactOptional(z.enum(CASE_TURNS)),
  receivedOn: isoDateSchema,
  due: z.exactOptional(dueDateSchema),
  card: z.enum(['none', 'yellow', 'red']),
  urgent: z.exactOptional(z.literal(true)),
  answerable: answerableSchema,
  window: z.exactOptional(z.string()),
  version: versionSchema,
} satisfies Record<keyof CaseSummary, z.ZodMiniType>;

/** Parses {@link CaseSummary}. 在办件摘要. */
export const caseSummarySchema: z.ZodMiniType<CaseSummary> = z.object(summaryKeys);

/** Parses {@link OverdueCase}. 超期件. */
export const overdueCaseSchema: z.ZodMiniType<OverdueCase> = z.object({
  ...summaryKeys,
  limit: z.enum(['statutory', 'promised', 'step', 'delivery']),
  step: z.exactOptional(z.string()),
  limitOn: isoDateSchema,
  workdaysOver: z.int(),
  reason: z.exactOptional(z.string()),
} satisfies Record<keyof OverdueCase, z.ZodMiniType>);
