import { RATING_TAGS, RefusedError } from '@banshi/core';
import { lastDayToRate } from '@banshi/core/rules';
import { findOccasion, openVisitKey } from '../load-rating.ts';
import { visitCode } from '../receipts.ts';
import type { QueryRule } from '../run-query.ts';

/** Says whether something may be rated, for the page that a code or a link opens. 能否评价. */
export const ratingOccasion: QueryRule<'rating.occasion'> = {
  roles: ['applicant'],
  async answer(subject, context, actor) {
    const { key, occasion } = await findOccasion(context, actor, subject);
    const { view, hall, ratingRules } = context;
    const { matter, department, endedOn } = occasion.about;
    const until = lastDayToRate(endedOn, ratingRules);
    return {
      point: occasion.point,
      matter,
      department: hall.departments.find(({ id }) => id === department)?.name ?? department,
      rated: view.ratings.occasion(key) !== undefined && !view.ratings.isUnrated(key),
      ...(until !== undefined && { until }),
      tags: RATING_TAGS,
    };
  },
};

/**
 * Names the last visit at a window to the window's own tablet, while it is not rated.
 *
 * 评价邀请. The tablet is an applicant's device that stands at a window; the clerk's screen is never told the code.
 */
export const ratingInvitation: QueryRule<'rating.invitation'> = {
  roles: ['applicant'],
  async answer({ window }, context, actor) {
    const { view, seal, hall, store } = context;
    if (!hall.windows.some(({ id }) => id === window)) throw new RefusedError('unknown-window');
    if (actor.window !== window) throw new RefusedError('not-your-role');
    const ticket = view.ratings.lastVisit(window);
    if (ticket === undefined) return { window };
    const entries = await store.read(`ticket/${ticket}`);
    const caseNumber = entries.map(({ event }) => (event as { readonly caseNumber?: string }).caseNumber).find(Boolean);
    if (openVisitKey(context, ticket, caseNumber) === undefined) return { window };
    return { window, subject: { ticket, code: await visitCode(seal, hall.id, ticket) } };
  },
};
