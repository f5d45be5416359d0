import * as z from 'zod/mini';
import type {
  FeeItem,
  Fees,
  GuideSource,
  JointHandling,
  LegalBasis,
  Material,
  OpeningHours,
  OriginalRemark,
  Scenario,
  ServiceResult,
  SpecialProcedure,
  Step,
} from '../model/guide.ts';
import { timeLimitSchema } from './time-limit.ts';
import { countSchema } from './words.ts';

const words = z.exactOptional(z.string());
const lines = z.exactOptional(z.array(z.string()));
const flag = z.exactOptional(z.boolean());
const count = z.exactOptional(countSchema);
const limit = z.exactOptional(timeLimitSchema);

/** Parses {@link LegalBasis}. 设定依据. */
export const legalBasisSchema: z.ZodMiniType<LegalBasis> = z.object({
  name: z.string(),
  article: words,
  documentNumber: words,
} satisfies Record<keyof LegalBasis, z.ZodMiniType>);

/** Parses {@link Material}. 申报材料. */
export const materialSchema: z.ZodMiniType<Material> = z.object({
  name: z.string(),
  kind: words,
  count,
  originals: count,
  copies: count,
  form: words,
  source: words,
  required: flag,
  deferrable: flag,
  condition: words,
  note: words,
} satisfies Record<keyof Material, z.ZodMiniType>);

/** Parses {@link Step}. 办理环节. */
export const stepSchema: z.ZodMiniType<Step> = z.object({
  name: z.string(),
  limit,
  actor: words,
  inClock: flag,
  note: words,
} satisfies Record<keyof Step, z.ZodMiniType>);

/** Parses {@link SpecialProcedure}. 特别程序. */
export const specialProcedureSchema: z.ZodMiniType<SpecialProcedure> = z.object({
  name: z.string(),
  limit,
  excludedFromClock: flag,
  actor: words,
  trigger: words,
} satisfies Record<keyof SpecialProcedure, z.ZodMiniType>);

/** Parses {@link Scenario}. 情形. */
export const scenarioSchema: z.ZodMiniType<Scenario> = z.object({
  name: z.string(),
  condition: words,
  materials: lines,
  promised: limit,
  statutory: limit,
  fee: words,
  note: words,
} satisfies Record<keyof Scenario, z.ZodMiniType>);

/** Parses {@link FeeItem}. 收费项目. */
export const feeItemSchema: z.ZodMiniType<FeeItem> = z.object({
  name: z.string(),
  amount: z.exactOptional(z.number().check(z.nonnegative())),
  currency: words,
  per: words,
  basis: words,
  condition: words,
} satisfies Record<keyof FeeItem, z.ZodMiniType>);

/** Parses {@link Fees}. 收费标准. */
export const feesSchema: z.ZodMiniType<Fees> = z.object({
  charged: flag,
  text: words,
  items: z.exactOptional(z.array(feeItemSchema)),
  waiver: words,
} satisfies Record<keyof Fees, z.ZodMiniType>);

/** Parses {@link ServiceResult}. 办理结果. */
export const serviceResultSchema: z.ZodMiniType<ServiceResult> = z.object({
  name: words,
  type: words,
  validity: words,
  delivery: lines,
} satisfies Record<keyof ServiceResult, z.ZodMiniType>);

/** Parses {@link OpeningHours}. 办理时间. */
export const openingHoursSchema: z.ZodMiniType<OpeningHours> = z.object({
  text: z.string(),
  season: words,
  days: words,
  slots: z.exactOptional(z.array(z.tuple([z.string(), z.string()]))),
} satisfies Record<keyof OpeningHours, z.ZodMiniType>);

/** Parses {@link JointHandling}. 联办. */
export const jointHandlingSchema: z.ZodMiniType<JointHandling> = z.object({
  isJoint: flag,
  lead: words,
  partners: lines,
  theme: words,
} satisfies Record<keyof JointHandling, z.ZodMiniType>);

/** Parses {@link OriginalRemark}. 原文备注. */
export const originalRemarkSchema: z.ZodMiniType<OriginalRemark> = z.object({
  path: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  by: z.enum(['source', 'collector']),
} satisfies Record<keyof OriginalRemark, z.ZodMiniType>);

/** Parses {@link GuideSource}. 来源. */
export const guideSourceSchema: z.ZodMiniType<GuideSource> = z.object({
  url: words,
  site: words,
  publishedOn: words,
  readOn: words,
  coverage: z.exactOptional(z.enum(['full', 'excerpt'])),
  mirror: flag,
} satisfies Record<keyof GuideSource, z.ZodMiniType>);
