import {
  hasWords,
  isBadLevel,
  type Opinion,
  opinionProblem,
  type RatingInput,
  RefusedError,
  toIsoDate,
} from '@banshi/core';
import type { RatingGiven, RatingSaid } from '@banshi/core/machines';
import { lastDayToFollowUp, lastDayToRate } from '@banshi/core/rules';
import type { CommandCall, CommandRule } from '../command-rule.ts';
import { findOccasion, followedRectification, loadRating, openedRectification, ratingDraft } from '../load-rating.ts';
import { chained } from '../rating-chain.ts';
import { readPrinted, receiptOf } from '../receipts.ts';
import { readContact, readWords } from '../read-words.ts';

/**
 * Keeps what a person says of a visit or a case that has ended, once.
 *
 * 好差评: 一次一评, 一事一评. Only applicants rate: neither a clerk nor the system can give or make up a rating. The five levels take
 * the same way; a bad one also opens its rectification in the same append, which the rater does not wait for.
 */
export const ratingGive: CommandRule<'rating.give'> = {
  role: 'applicant',
  writes: 'rating.give',

  async decide(input, call) {
    const { view, seal, hall, vault, ratingRules, today } = call;
    const said = await readOpinion(input, call);
    const rater = input.rater && JSON.stringify(readContact(input.rater));
    const found = await findOccasion(call, call.actor, input);
    const { key, occasion } = found;
    const rating = await loadRating(call, key);
    const { point, caseNumber, ticket, about } = occasion;
    const { channel = 'web' } = input;
    const sealed = rater === undefined ? undefined : await vault.seal(rater);
    const event: RatingGiven = {
      type: 'rating.give',
      ...(caseNumber !== undefined && { caseNumber }),
      ...(ticket !== undefined && { ticket }),
      point,
      ...said,
      channel,
      ...(sealed !== undefined && { rater: sealed }),
      receipt: await receiptOf(seal, hall.id, key),
      about,
    };
    rating.check(event);
    const until = lastDayToRate(about.endedOn, ratingRules);
    if (until !== undefined && today > until) throw new RefusedError('rating-over');
    const given = { stream: rating.stream, expectedVersion: rating.entries.length, drafts: [ratingDraft(call, event)] };
    const opens = isBadLevel(input.level) && !view.ledgers.entries.rectification.has(key);
    const opened = opens ? [openedRectification(call, found, said, { channel, rater: sealed })] : [];
    return chained(call, [given, ...opened]);
  },

  async answer([written], { seal, hall }) {
    const { receipt, caseNumber } = written!.event as RatingGiven;
    return { receipt: receipt ?? (await seal('rating', hall.id, caseNumber ?? '')).slice(0, 10) };
  },
};

/**
 * Keeps one more word of whoever holds the receipt of a rating.
 *
 * 追评. Both are kept; which one counts, the rule set says. Where a bad rating is dealt with, whoever does that is told in the same
 * append, and what was finished begins again where the second word is bad too.
 */
export const ratingFollowUp: CommandRule<'rating.followUp'> = {
  role: 'applicant',
  writes: 'rating.followUp',

  async decide({ receipt, ...opinion }, call) {
    const { view, ratingRules, today } = call;
    const said = await readOpinion(opinion, call);
    const key = view.ratings.keyOf(readPrinted(receipt));
    const occasion = key === undefined ? undefined : view.ratings.occasion(key);
    if (key === undefined || !occasion) throw new RefusedError('unknown-receipt');
    const rating = await loadRating(call, key);
    const event = { type: 'rating.followUp', ...said } as const;
    rating.check(event);
    const [first] = rating.entries;
    const { channel = 'web', rater } = first!.event as RatingGiven;
    const until = lastDayToFollowUp(toIsoDate(new Date(first!.at)), ratingRules);
    if (until !== undefined && today > until) throw new RefusedError('rating-over');
    const given = { stream: rating.stream, expectedVersion: rating.entries.length, drafts: [ratingDraft(call, event)] };
    const known = view.ledgers.entries.rectification.get(key);
    const opens = isBadLevel(opinion.level) && !known;
    const opened = opens ? [openedRectification(call, { key, occasion }, said, { channel, rater })] : [];
    const told = known ? [followedRectification(call, key, known, said)] : [];
    return chained(call, [given, ...opened, ...told]);
  },

  async answer([written], { store }) {
    const [first] = await store.read(written!.stream);
    return { receipt: (first!.event as RatingGiven).receipt! };
  },
};

/** What a person says, as it is kept: the words sealed, because people write names and numbers into them. */
async function readOpinion(
  { level, tags = [], words = '' }: Opinion | RatingInput,
  { vault }: CommandCall,
): Promise<RatingSaid> {
  const problem = opinionProblem({ level, tags, words });
  if (problem) throw new RefusedError(problem);
  const text = hasWords(words) ? await vault.seal(readWords(words)) : undefined;
  return { level, ...(tags.length > 0 && { tags }), ...(text !== undefined && { words: text }) };
}
