import type { StreamAppend } from '@banshi/core/log';
import type { RatingAssumed } from '@banshi/core/machines';
import { assumedLevel } from '@banshi/core/rules';
import type { CommandRule } from '../command-rule.ts';
import { loadRating, ratingDraft } from '../load-rating.ts';
import { chained } from '../rating-chain.ts';

/** In one append; whoever has more to make sends the command again. */
const MOST_AT_ONCE = 500;

/**
 * Makes the ratings that a rule set wants where nobody rated in time; without such a rule set it makes none.
 *
 * 默认评价. A kind of its own, from the system and from no person: it has no receipt and is in no active rate.
 */
export const ratingAssume: CommandRule<'rating.assume'> = {
  role: 'system',
  writes: 'rating.assume',

  async decide(_, call) {
    const appends: StreamAppend[] = [];
    for (const [key, { point, caseNumber, ticket, about }] of call.view.ratings.unrated()) {
      const level = assumedLevel(about.endedOn, call.today, call.ratingRules);
      if (level === undefined) continue;
      const { stream, entries, check } = await loadRating(call, key);
      if (entries.length > 0) continue;
      const event: RatingAssumed = {
        type: 'rating.assume',
        ...(caseNumber !== undefined && { caseNumber }),
        ...(ticket !== undefined && { ticket }),
        point,
        level,
        about,
      };
      check(event);
      appends.push({ stream, expectedVersion: 0, drafts: [ratingDraft(call, event)] });
      if (appends.length === MOST_AT_ONCE) break;
    }
    return appends.length === 0 ? [] : chained(call, appends);
  },

  answer: async (written) => ({ made: written.filter(({ event }) => event.type === 'rating.assume').length }),
};
