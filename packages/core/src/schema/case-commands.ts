import * as z from 'zod/mini';
import type { CaseCommands, CaseRef } from '../model/case-commands.ts';
import { CASE_OUTCOMES } from '../model/case-record.ts';
import { DECLINE_GROUNDS, DELIVERY_WAYS } from '../model/case-papers.ts';
import { HANDLING_SYSTEMS } from '../model/handling-system.ts';
import { billItemSchema, gapSchema, writtenNoKeys } from './case-papers.ts';
import { isoDateSchema, textSchema, versionSchema } from './words.ts';

type Keys<TName extends keyof CaseCommands> = Record<keyof CaseCommands[TName]['input'], z.ZodMiniType>;

const ref = { caseNumber: textSchema, version: versionSchema } satisfies Record<keyof CaseRef, z.ZodMiniType>;
const papersSchema = z.array(textSchema);
const filing = { given: papersSchema, urgent: z.exactOptional(z.literal(true)) };
const deferralSchema = z.object({ materials: papersSchema, supplyBy: z.exactOptional(isoDateSchema) });
const approverSchema = z.enum(['authorityHead', 'governmentHead']);
const writtenNo = { reason: z.string(), basis: z.string(), remedies: z.array(z.string()) };

/**
 * Parse what comes with each command on a case. What must not be empty, the case's machine says, with a reason.
 *
 * 办件命令参数.
 */
export const caseCommandSchemas: {
  readonly [TName in keyof CaseCommands]: z.ZodMiniType<CaseCommands[TName]['input']>;
} = {
  'case.receive': z.object({
    ...filing,
    ticket: z.exactOptional(textSchema),
    version: z.exactOptional(versionSchema),
    guide: z.exactOptional(textSchema),
    system: z.exactOptional(z.enum(HANDLING_SYSTEMS)),
    point: z.exactOptional(textSchema),
  } satisfies Keys<'case.receive'>),
  'case.submit': z.object({ ...filing, guide: textSchema } satisfies Keys<'case.submit'>),
  'case.supply': z.object({ ...ref, materials: papersSchema } satisfies Keys<'case.supply'>),
  'case.notify': z.object({
    ...ref,
    gaps: z.array(gapSchema),
    supplyBy: z.exactOptional(isoDateSchema),
  } satisfies Keys<'case.notify'>),
  'case.report': z.object({
    ...ref,
    reason: z.string(),
    basis: z.string(),
    approver: z.string(),
  } satisfies Keys<'case.report'>),
  'case.accept': z.object({
    ...ref,
    as: z.enum(['immediate', 'promised', 'joint']),
    deferred: z.exactOptional(deferralSchema),
    minor: z.exactOptional(deferralSchema),
    commitment: z.exactOptional(z.object({ materials: papersSchema })),
  } satisfies Keys<'case.accept'>),
  'case.decline': z.object({
    ...ref,
    ...writtenNo,
    ground: z.enum(DECLINE_GROUNDS),
    competent: z.exactOptional(z.string()),
  } satisfies Keys<'case.decline'>),
  'case.reclassify': z.object({
    ...ref,
    as: z.enum(['promised', 'joint']),
    reason: z.string(),
  } satisfies Keys<'case.reclassify'>),
  'case.pause': z.object({
    ...ref,
    reason: z.string(),
    notifiedOn: z.exactOptional(isoDateSchema),
    until: z.exactOptional(isoDateSchema),
  } satisfies Keys<'case.pause'>),
  'case.resume': z.object(ref satisfies Keys<'case.resume'>),
  'case.extend': z.object({
    ...ref,
    amount: z.int(),
    approver: approverSchema,
    reason: z.string(),
  } satisfies Keys<'case.extend'>),
  'case.survey': z.object({
    ...ref,
    surveyors: z.array(z.string()),
    finding: z.enum(['met', 'unmet']),
  } satisfies Keys<'case.survey'>),
  'case.escalate': z.object({ ...ref, to: z.string() } satisfies Keys<'case.escalate'>),
  'case.answer': z.object({ ...ref, outcome: z.enum(CASE_OUTCOMES) } satisfies Keys<'case.answer'>),
  'case.tell': z.object(ref satisfies Keys<'case.tell'>),
  'case.consult': z.object({
    ...ref,
    departments: z.array(z.string()),
    by: z.exactOptional(isoDateSchema),
  } satisfies Keys<'case.consult'>),
  'case.opine': z.object({
    ...ref,
    department: z.string(),
    answer: z.enum(['agree', 'disagree', 'forward']),
    reason: z.exactOptional(z.string()),
  } satisfies Keys<'case.opine'>),
  'case.meet': z.object({ ...ref, present: z.array(z.string()) } satisfies Keys<'case.meet'>),
  'case.decide': z.object({
    ...ref,
    ...writtenNoKeys,
    outcome: z.enum(CASE_OUTCOMES),
    signatory: z.exactOptional(z.string()),
  } satisfies Keys<'case.decide'>),
  'case.bill': z.object({ ...ref, items: z.array(billItemSchema) } satisfies Keys<'case.bill'>),
  'case.pay': z.object(ref satisfies Keys<'case.pay'>),
  'case.deliver': z.object({ ...ref, way: z.enum(DELIVERY_WAYS) } satisfies Keys<'case.deliver'>),
  'case.withdraw': z.object(ref satisfies Keys<'case.withdraw'>),
  'case.void': z.object({ ...ref, reason: z.string(), approver: z.string() } satisfies Keys<'case.void'>),
  'case.handOver': z.object({
    ...ref,
    to: z.string(),
    because: z.enum(['referred', 'cover']),
  } satisfies Keys<'case.handOver'>),
  'case.requestReview': z.object({ ...ref, ground: z.string() } satisfies Keys<'case.requestReview'>),
  'case.review': z.object({
    ...ref,
    result: z.enum(['upheld', 'overturned']),
    reason: z.string(),
  } satisfies Keys<'case.review'>),
  'case.verify': z.object({
    ...ref,
    finding: z.enum(['kept', 'broken']),
    consequence: z.exactOptional(z.enum(['correction', 'revocation'])),
  } satisfies Keys<'case.verify'>),
  'case.archive': z.object(ref satisfies Keys<'case.archive'>),
};
