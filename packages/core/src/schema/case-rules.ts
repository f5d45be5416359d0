import * as z from 'zod/mini';
import type { CaseRules } from '../rules/case-rules.ts';
import { versionSchema } from './words.ts';

const extensionRuleSchema = z.object({
  most: z.int(),
  approver: z.enum(['authorityHead', 'governmentHead']),
  times: z.int(),
});

const silenceSchema = z.enum(['agree', 'overdue']);

/** Parses {@link CaseRules}. 办件适用规则. */
export const caseRulesSchema: z.ZodMiniType<CaseRules> = z.object({
  id: z.string(),
  version: versionSchema,
  acceptance: z.object({
    silence: z.enum(['deemedAccepted', 'overdue']),
    secondNotice: z.enum(['newDefectsOnly', 'never']),
    supplementExpiry: z.enum(['withdrawn', 'returned', 'refused']),
    incomplete: z.enum(['supplement', 'returned']),
    minorGaps: z.enum(['supplement', 'acceptAndNotify']),
  } satisfies Record<keyof CaseRules['acceptance'], z.ZodMiniType>),
  deferral: z.object({
    allowed: z.boolean(),
    startsClock: z.boolean(),
    daysBeforeDue: z.int(),
    most: z.int(),
    expiry: z.enum(['returned', 'suspended', 'ended']),
    goodCreditOnly: z.boolean(),
  } satisfies Record<keyof CaseRules['deferral'], z.ZodMiniType>),
  joint: z.object({
    opinionDays: z.int(),
    silence: silenceSchema,
    absence: silenceSchema,
    invalidAnswer: z.enum(['agree', 'rejected']),
  } satisfies Record<keyof CaseRules['joint'], z.ZodMiniType>),
  refusal: z.object({
    clearDays: z.int(),
    complexDays: z.int(),
    reportFirst: z.boolean(),
    approver: z.exactOptional(z.string()),
  } satisfies Record<keyof CaseRules['refusal'], z.ZodMiniType>),
  returning: z.object({
    afterSurvey: z.boolean(),
    reviewOffice: z.exactOptional(z.string()),
  } satisfies Record<keyof CaseRules['returning'], z.ZodMiniType>),
  decision: z.object({ signatory: z.enum(['officer', 'dutyDirector']) }),
  extension: z.object({ ordinary: extensionRuleSchema, joint: extensionRuleSchema, lowerReview: extensionRuleSchema }),
  pause: z.object({ reasons: z.array(z.string()) }),
} satisfies Record<keyof CaseRules, z.ZodMiniType>);
