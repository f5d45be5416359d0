import { toIsoDate } from '@banshi/core';
import type { QueryRule } from '../run-query.ts';

/**
 * Shows the figures: to everybody in batches, with persons only where the rules publish them; to who oversees whole.
 *
 * 好差评指标.
 */
export const ratingReport: QueryRule<'rating.report'> = {
  async answer(_, { view, hall, calendar, now }, { role }) {
    const reader = role === 'supervisor' ? 'oversight' : 'public';
    return view.ratings.report({ for: reader, hall: hall.id, today: toIsoDate(now()), calendar });
  },
};
