import * as z from 'zod/mini';
import {
  type Answerable,
  ANSWERABLE_REASONS,
  type Bill,
  type BillItem,
  type CaseMaterial,
  type Commitment,
  type DeferredPapers,
  type DepartmentOpinion,
  type Gap,
  OPINION_ANSWERS,
  type WrittenNo,
} from '../model/case-papers.ts';
import { isoDateSchema, textSchema } from './words.ts';

/** Parses {@link CaseMaterial}. 申报材料. */
export const caseMaterialSchema: z.ZodMiniType<CaseMaterial> = z.object({
  id: textSchema,
  name: z.string(),
  required: z.boolean(),
  deferrable: z.boolean(),
  given: z.boolean(),
} satisfies Record<keyof CaseMaterial, z.ZodMiniType>);

/** Parses {@link Gap}. 需补正的内容. */
export const gapSchema: z.ZodMiniType<Gap> = z.object({
  material: textSchema,
  fault: z.enum(['missing', 'faulty']),
  remedy: z.string(),
} satisfies Record<keyof Gap, z.ZodMiniType>);

/** Parses {@link DeferredPapers}. 容缺材料. */
export const deferredPapersSchema: z.ZodMiniType<DeferredPapers> = z.object({
  materials: z.array(textSchema),
  supplyBy: isoDateSchema,
} satisfies Record<keyof DeferredPapers, z.ZodMiniType>);

/** Parses {@link Commitment}. 告知承诺. */
export const commitmentSchema: z.ZodMiniType<Commitment> = z.object({
  materials: z.array(textSchema),
  signedOn: isoDateSchema,
} satisfies Record<keyof Commitment, z.ZodMiniType>);

/** Parses {@link BillItem}. 缴费项目. */
export const billItemSchema: z.ZodMiniType<BillItem> = z.object({
  name: z.string(),
  amount: z.number(),
  basis: z.string(),
  department: z.exactOptional(z.string()),
} satisfies Record<keyof BillItem, z.ZodMiniType>);

/** Parses {@link Bill}. 一次性收费. */
export const billSchema: z.ZodMiniType<Bill> = z.object({
  on: isoDateSchema,
  items: z.array(billItemSchema),
  paidOn: z.exactOptional(isoDateSchema),
} satisfies Record<keyof Bill, z.ZodMiniType>);

/** Parses {@link DepartmentOpinion}. 会办意见. */
export const departmentOpinionSchema: z.ZodMiniType<DepartmentOpinion> = z.object({
  department: z.string(),
  askedOn: isoDateSchema,
  by: isoDateSchema,
  answer: z.exactOptional(z.enum(OPINION_ANSWERS)),
  answeredOn: z.exactOptional(isoDateSchema),
  reason: z.exactOptional(z.string()),
  deemed: z.exactOptional(z.literal(true)),
  overdue: z.exactOptional(z.literal(true)),
} satisfies Record<keyof DepartmentOpinion, z.ZodMiniType>);

/** Parses {@link Answerable}. 责任人. */
export const answerableSchema: z.ZodMiniType<Answerable> = z.object({
  staff: z.string(),
  since: isoDateSchema,
  because: z.enum(ANSWERABLE_REASONS),
} satisfies Record<keyof Answerable, z.ZodMiniType>);

/** What a written no is made of, as far as it was said. 书面说明. */
export const writtenNoKeys = {
  reason: z.exactOptional(z.string()),
  basis: z.exactOptional(z.string()),
  remedies: z.exactOptional(z.array(z.string())),
} satisfies Record<keyof WrittenNo, z.ZodMiniType>;
