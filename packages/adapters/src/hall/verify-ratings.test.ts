import type { LogEntry } from '@banshi/core/log';
import { RATING_CHAIN } from '@banshi/core/log';
import { guangxiRatingRules } from '@banshi/core/rules';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { walkThrough } from '../conformance/hall-walk.ts';
import { verifyRatings } from './verify-ratings.ts';

const CHAINED = 11;

describe('what is held against a chain with holes', () => {
  let whole: readonly LogEntry[];
  let ratings: readonly LogEntry[];

  /** Six ratings one after the other, a second word, and four that the night made in one append. */
  beforeAll(async () => {
    const { hall, visitor, store, clock } = openHall({ ratingRules: guangxiRatingRules });
    const { close } = walkThrough(hall);
    const receipts: string[] = [];
    for (let person = 1; person <= 10; person += 1) {
      const { caseNumber } = await close('immediate', person);
      if (person > 4) receipts.push((await visitor.run('rating.give', { caseNumber, level: 4 })).receipt);
    }
    await visitor.run('rating.followUp', { receipt: receipts[0]!, level: 5 });
    clock.now = new Date(clock.now.getTime() + 30 * 24 * 60 * 60 * 1000);
    await hall.gateway({ role: 'system', id: 'night' }).run('rating.assume', {});
    whole = await store.readAll(0, 10_000);
    ratings = whole.filter(({ stream }) => stream.startsWith('rating/'));
    await hall.close();
  });

  const whereOf = ({ stream, version }: LogEntry) => `${stream} #${version}`;
  const reader = (entries: readonly LogEntry[]) => ({
    readAll: async (from: number, limit: number) => entries.filter(({ position }) => position > from).slice(0, limit),
  });
  const some = fc.uniqueArray(fc.nat(CHAINED - 1), { maxLength: CHAINED });
  const few = fc.uniqueArray(fc.nat(CHAINED - 1), { maxLength: 2 });
  const headOf = async () => (await verifyRatings(reader(whole))).head;

  it('has eleven links, and no fault', async () => {
    const { links, faults } = await verifyRatings(reader(whole), { head: await headOf() });
    expect([links, ratings.length, faults]).toEqual([CHAINED, CHAINED, []]);
  });

  it('names what is gone, blames nothing that is as it was given, and lists what was altered, or that it cannot tell', async () => {
    const head = await headOf();
    const altering = fc.option(fc.nat(CHAINED - 1), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(some, few, altering, fc.boolean(), async (linksGone, ratingsGone, altered, isHeadKnown) => {
        const gone = new Set(ratingsGone.map((index) => whereOf(ratings[index]!)));
        const other = altered === undefined ? undefined : whereOf(ratings[altered]!);
        const isAltered = other !== undefined && !gone.has(other);
        const left = whole
          .filter((entry) => !gone.has(whereOf(entry)))
          .filter(({ stream, version }) => stream !== RATING_CHAIN || !linksGone.includes(version - 1))
          .map((entry) => (whereOf(entry) === other ? { ...entry, at: '2026-01-01T00:00:00.000Z' as const } : entry));
        const { faults } = await verifyRatings(reader(left), isHeadKnown ? { head } : {});
        const told = (...kinds: string[]) =>
          faults.filter(({ kind }) => kinds.includes(kind)).map(({ where }) => where);

        const lastLink = Math.max(0, ...left.filter(({ stream }) => stream === RATING_CHAIN).map((one) => one.version));
        // Without a head nothing says how long the chain was.
        const known = linksGone.map((index) => index + 1).filter((number) => isHeadKnown || number < lastLink);
        expect(told('link-removed').toSorted()).toEqual(known.map((number) => `${RATING_CHAIN} #${number}`).toSorted());
        expect(told('removed').toSorted()).toEqual(
          ratingsGone
            .filter((index) => !linksGone.includes(index))
            .map((index) => whereOf(ratings[index]!))
            .toSorted(),
        );
        expect(told('added', 'link-altered', 'forged')).toEqual([]);
        for (const where of told('altered')) expect(where).toBe(other);
        if (isAltered) expect(told('altered', 'unverified', 'unlinked')).toContain(other);
        if (isAltered && linksGone.length === 0) expect(told('altered')).toEqual([other]);
        // As long as every rating is there and as it was, each link can be made again.
        if (!isAltered && gone.size === 0) expect(told('unverified', 'altered', 'cut')).toEqual([]);
        if (isHeadKnown) expect(told('unlinked')).toEqual([]);
        if (isHeadKnown && (isAltered || gone.size > 0 || linksGone.length > 0)) expect(faults).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('tells a rating that was slipped into a gap from those whose links are gone', async () => {
    const model = ratings[2]!;
    const stream = 'rating/20261123Z000000';
    const slipped = { ...model, position: model.position + 0.5, stream };
    const left = [...whole, slipped]
      .filter((entry) => entry.stream !== RATING_CHAIN || entry.version !== 3)
      .toSorted((one, two) => one.position - two.position);
    const { faults } = await verifyRatings(reader(left));
    expect(faults.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      `link-removed ${RATING_CHAIN} #3`,
      `added ${stream} #1`,
    ]);
  });
});
