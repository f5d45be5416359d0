import * as z from 'zod/mini';
import { CASE_TYPES, EXERCISE_LEVELS, ITEM_TYPES, type Matter } from '../model/matter.ts';
import { textSchema } from './words.ts';

/** Parses {@link Matter}. 政务服务事项. */
export const matterSchema: z.ZodMiniType<Matter> = z.object({
  name: textSchema,
  parent: z.exactOptional(z.string()),
  itemType: z.exactOptional(z.enum(ITEM_TYPES)),
  caseTypes: z.exactOptional(z.array(z.enum(CASE_TYPES))),
  basicCode: z.exactOptional(z.string()),
  implementationCode: z.exactOptional(z.string()),
  level: z.exactOptional(z.enum(EXERCISE_LEVELS)),
  quota: z.exactOptional(z.string()),
  sector: z.exactOptional(z.string()),
} satisfies Record<keyof Matter, z.ZodMiniType>);
