import { type Opinion, type RatingCheck, RefusedError, toIsoDate } from '@banshi/core';
import { CHAIN_START, type LogEntry, RATING_CHAIN, type RatingLinked } from '@banshi/core/log';
import type { RatingEvent, RatingGiven, RatingSaid } from '@banshi/core/machines';
import { lastDayToFollowUp } from '@banshi/core/rules';
import type { HallContext } from '../command-rule.ts';
import { recordIn } from '../ledger-lists.ts';
import { loadRating } from '../load-rating.ts';
import { hashOf } from '../rating-chain.ts';
import { readPrinted } from '../receipts.ts';
import type { QueryRule } from '../run-query.ts';

/**
 * Shows whoever holds a receipt what is kept of the rating, whether it is still what was given, and what follows from it.
 *
 * 回执查询. Each entry is hashed again and held against its link in the chain.
 */
export const ratingCheck: QueryRule<'rating.check'> = {
  roles: ['applicant'],
  async answer({ receipt }, context): Promise<RatingCheck> {
    const { view, vault, ratingRules, now } = context;
    const key = view.ratings.keyOf(readPrinted(receipt));
    if (key === undefined) throw new RefusedError('unknown-receipt');
    const { entries, check } = await loadRating(context, key);
    const [first] = entries;
    const given = first!.event as RatingGiven;
    const followUp = entries.find(({ event }) => (event as RatingEvent).type === 'rating.followUp');
    const links = await linksOf(context, entries);
    const record = recordIn(context, 'rectification', key);
    const until = lastDayToFollowUp(toIsoDate(new Date(first!.at)), ratingRules);
    const isOpen = until === undefined || toIsoDate(now()) <= until;
    const last = links.at(-1);
    return {
      receipt: given.receipt ?? receipt,
      at: first!.at,
      point: given.point ?? 'result',
      ...(await vault.open(saidIn(given))),
      ...(followUp && {
        followUp: { at: followUp.at, ...(await vault.open(saidIn(followUp.event as unknown as RatingSaid))) },
      }),
      mayFollowUp: isOpen && takes(() => check({ type: 'rating.followUp', level: 5 })),
      counts: !entries.some(({ event }) => (event as RatingEvent).type === 'rating.exclude'),
      link: last?.link ?? { number: 0, hash: CHAIN_START },
      intact: links.length === entries.length && links.every(({ fits }) => fits),
      ...(record && {
        rectification: {
          stage: record.stage,
          ...(record.finishBy !== undefined && { due: record.finishBy }),
          ...(record.result !== undefined && { answer: await vault.open(record.result) }),
        },
      }),
    };
  },
};

function saidIn({ level, tags, words }: RatingSaid): Opinion {
  return { level, ...(tags && { tags }), ...(words !== undefined && { words }) };
}

/** The link of each entry, found by the command that wrote both, and whether the entry still hashes to it. */
async function linksOf({ store }: HallContext, entries: readonly LogEntry[]) {
  const found = [];
  for (const entry of entries) {
    const written = await store.findCommand(entry.command);
    const linked = written.find(({ stream, event }) => {
      const link = event as unknown as RatingLinked;
      return stream === RATING_CHAIN && link.of === entry.stream && link.at === entry.version;
    });
    if (!linked) continue;
    const { hash } = linked.event as unknown as RatingLinked;
    const previous = await hashBefore(store, linked);
    found.push({ link: { number: linked.version, hash }, fits: (await hashOf(previous, entry)) === hash });
  }
  return found;
}

/** A link is read by its place in the whole log: the chain may be long. */
async function hashBefore(store: HallContext['store'], { version, position }: LogEntry): Promise<string> {
  if (version === 1) return CHAIN_START;
  for (let from = Math.max(0, position - 1 - STEP); ; from = Math.max(0, from - STEP)) {
    const page = await store.readAll(from, position - 1 - from);
    const before = page.filter(({ stream }) => stream === RATING_CHAIN).at(-1);
    if (before) return (before.event as unknown as RatingLinked).hash;
    if (from === 0) return CHAIN_START;
  }
}

const STEP = 200;

function takes(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
