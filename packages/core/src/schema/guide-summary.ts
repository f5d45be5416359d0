import * as z from 'zod/mini';
import type { GuideQuery, GuideResults, GuideSummary } from '../model/guide-summary.ts';
import { countSchema, textSchema } from './words.ts';

/** Parses {@link GuideSummary}. 指南摘要. */
export const guideSummarySchema: z.ZodMiniType<GuideSummary> = z.object({
  id: textSchema,
  name: z.string(),
  department: z.string(),
  audience: z.array(z.string()),
  promised: z.exactOptional(z.string()),
  initials: z.array(z.string()),
} satisfies Record<keyof GuideSummary, z.ZodMiniType>);

/** Parses {@link GuideQuery}. 查询条件. */
export const guideQuerySchema: z.ZodMiniType<GuideQuery> = z.object({
  text: z.exactOptional(z.string()),
  department: z.exactOptional(z.string()),
  audience: z.exactOptional(z.string()),
  limit: z.exactOptional(countSchema),
} satisfies Record<keyof GuideQuery, z.ZodMiniType>);

/** Parses {@link GuideResults}. 查询结果. */
export const guideResultsSchema: z.ZodMiniType<GuideResults> = z.object({
  guides: z.array(guideSummarySchema),
  total: countSchema,
} satisfies Record<keyof GuideResults, z.ZodMiniType>);
