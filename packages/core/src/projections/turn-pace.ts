/** How long windows were taken up by one ticket each, so far today. 办理节奏. In seconds; Welford's sums. */
export interface TurnPace {
  readonly count: number;
  readonly mean: number;
  /** The sum of the squared distances from the mean. */
  readonly squares: number;
}

/** Where nothing was measured yet. No source was found for it: eight minutes a turn, as heavy as five real ones. */
const PRIOR = { count: 5, mean: 480, variation: 0.7 };

/**
 * Returns the pace after one more turn.
 *
 * 办理节奏更新.
 *
 * @example
 * const pace = addTurn(addTurn(undefined, 300), 500)
 * pace.mean // => 400
 * pace.squares // => 20000
 */
export function addTurn(pace: TurnPace | undefined, seconds: number): TurnPace {
  const { count, mean, squares } = pace ?? { count: 0, mean: 0, squares: 0 };
  const next = mean + (seconds - mean) / (count + 1);
  return { count: count + 1, mean: next, squares: squares + (seconds - mean) * (seconds - next) };
}

/** What is to be expected of the next turns. 预计办理时长. */
export interface ExpectedTurn {
  readonly seconds: number;
  /** The standard deviation of one turn, as a share of its length. 变异系数. */
  readonly variation: number;
  /** How many turns the expectation rests on, what was assumed included. */
  readonly weight: number;
}

/**
 * Returns what to expect of the next turns: what was measured, drawn towards what was assumed while it is little.
 *
 * 预计办理时长.
 *
 * @example
 * expectedTurn(undefined).seconds // => 480
 * expectedTurn({ count: 15, mean: 240, squares: 0 }).seconds // => 300
 */
export function expectedTurn(pace: TurnPace | undefined): ExpectedTurn {
  const { count, mean, squares } = pace ?? { count: 0, mean: 0, squares: 0 };
  const weight = count + PRIOR.count;
  const seconds = (mean * count + PRIOR.mean * PRIOR.count) / weight;
  const assumed = (PRIOR.variation * seconds) ** 2 * PRIOR.count;
  return { seconds, variation: Math.sqrt((squares + assumed) / weight) / seconds, weight };
}
