import * as z from 'zod/mini';
import type { HallQueries, HallQueryName } from '../model/queries.ts';
import { ratingSubjectSchema, receiptSchema } from './rating-commands.ts';
import { countSchema, textSchema } from './words.ts';

const byId = z.object({ id: textSchema });
const ledger = z.object({
  which: z.exactOptional(z.enum(['open', 'overdue', 'all'])),
  limit: z.exactOptional(countSchema),
  id: z.exactOptional(textSchema),
});

/** Parse what comes with each question. 查询参数. */
export const hallQuerySchemas: {
  readonly [TName in HallQueryName]: z.ZodMiniType<HallQueries[TName]['input']>;
} = {
  'case.overdue': z.object({}),
  'rating.occasion': ratingSubjectSchema,
  'rating.invitation': z.object({ window: textSchema }),
  'rating.check': receiptSchema,
  'rating.report': z.object({}),
  'rectification.list': ledger,
  'rectification.find': byId,
  'rectification.rater': byId,
  'questionnaire.figures': z.object({
    questionnaire: z.enum(['window', 'online']),
    window: z.exactOptional(textSchema),
  }),
  'suggestion.check': receiptSchema,
  'suggestion.list': ledger,
  'suggestion.sender': byId,
  'complaint.check': receiptSchema,
  'complaint.list': ledger,
  'complaint.sender': byId,
  'meeting.list': ledger,
  'meeting.board': z.object({}),
  'outbox.list': z.object({}),
};
