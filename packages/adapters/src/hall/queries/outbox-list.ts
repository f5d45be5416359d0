import type { QueryRule } from '../run-query.ts';

/** Lists what the hall told each platform, what waits and what failed. 报送清单. */
export const outboxList: QueryRule<'outbox.list'> = {
  roles: ['supervisor'],
  answer: async (_, { outbox }) => (outbox ? outbox.read() : []),
};
