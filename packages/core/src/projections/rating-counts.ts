import { isBadLevel, type RatingLevel } from '../model/rating.ts';
import { RATE_FORMULAS, type Rate, type RateName, type RatingFigures } from '../model/rating-figures.ts';

/** One rating as it counts: an event of the log as it is, so that nothing is made for each of a hundred thousand. */
export interface Counted {
  /** Whether a person gave it, 主动评价, or it stands in for one, 默认评价. */
  readonly type: 'rating.give' | 'rating.followUp' | 'rating.assume';
  readonly level: RatingLevel;
  readonly tags?: readonly string[];
}

/** What one entry of the log changes in every group that it belongs to. 计数变动. */
export interface CountChange {
  readonly add?: Counted;
  readonly remove?: Counted;
  readonly followUps?: number;
  readonly excluded?: number;
}

/** What is counted of a group; changed in place, since it is added to once for each rating. 计数. */
export interface RatingCounts {
  occasions: number;
  given: number;
  byDefault: number;
  goodByDefault: number;
  excluded: number;
  followUps: number;
  readonly levels: Record<RatingLevel, number>;
  /** How often each was ticked, in a box of its own: adding one more is then one look-up. */
  readonly tags: Map<string, { times: number }>;
}

/** How many of how many, without their formula. */
export type Share = readonly [numerator: number, denominator: number];

/** Returns counts of nothing. 空计数. */
export function noCounts(): RatingCounts {
  return {
    occasions: 0,
    given: 0,
    byDefault: 0,
    goodByDefault: 0,
    excluded: 0,
    followUps: 0,
    levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    tags: new Map(),
  };
}

/** Adds a change to counts, in place. 累计. */
export function applyToCounts(counts: RatingCounts, { add, remove, followUps = 0, excluded = 0 }: CountChange): void {
  if (remove) countOne(counts, remove, -1);
  if (add) countOne(counts, add, 1);
  counts.followUps += followUps;
  counts.excluded += excluded;
}

/** Adds one rating to counts, or takes one away, in place. 计数. */
export function countOne(counts: RatingCounts, { type, level, tags }: Counted, by: 1 | -1): void {
  if (type === 'rating.assume') {
    counts.byDefault += by;
    if (!isBadLevel(level)) counts.goodByDefault += by;
    return;
  }
  counts.given += by;
  counts.levels[level] += by;
  if (!tags) return;
  for (const tag of tags) {
    const ticked = counts.tags.get(tag);
    if (ticked) ticked.times += by;
    else counts.tags.set(tag, { times: by });
  }
}

/**
 * Returns the figures that counts amount to, each rate with its formula.
 *
 * 好差评指标. What stands in for a rating nobody gave is in 好评率 alone; what a review excluded is in none.
 */
export function figuresOf(
  { of, id }: Pick<RatingFigures, 'of' | 'id'>,
  counts: RatingCounts,
  rectification: Readonly<Record<'response' | 'onTime' | 'callBack', Share>>,
): RatingFigures {
  const { occasions, given, byDefault, goodByDefault, excluded, followUps, levels, tags } = counts;
  const good = levels[3] + levels[4] + levels[5];
  const shares: Record<RateName, Share> = {
    active: [given, Math.max(occasions - excluded, given)],
    activeGood: [good, given],
    good: [good + goodByDefault, given + byDefault],
    ...rectification,
  };
  const rates = Object.fromEntries(
    Object.entries(shares).map(([name, [numerator, denominator]]): [string, Rate] => [
      name,
      { numerator, denominator, formula: RATE_FORMULAS[name as RateName] },
    ]),
  ) as Record<RateName, Rate>;
  const ticked = [...tags]
    .map(([tag, { times }]) => [tag, times] as const)
    .filter(([, times]) => times > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    of,
    id,
    occasions,
    given,
    byDefault,
    excluded,
    followUps,
    levels: { ...levels },
    tags: Object.fromEntries(ticked),
    rates,
  };
}
