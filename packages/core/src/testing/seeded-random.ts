/** Draws numbers that look random and are the same for the same seed. 伪随机数. */
export interface SeededRandom {
  /** From 0, below 1. */
  readonly next: () => number;
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** One of several, each as likely as its weight. */
  readonly choose: <T>(choices: readonly (readonly [choice: T, weight: number])[]) => T;
  /** A length with this mean, never negative: log-normal, as times at a window are. */
  readonly length: (mean: number, variation: number) => number;
  /** The time until something happens that happens so often in a unit of time. */
  readonly interval: (rate: number) => number;
}

/**
 * Returns a source of numbers (mulberry32).
 *
 * 伪随机数.
 *
 * @example
 * seededRandom(7).next() === seededRandom(7).next() // => true
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    happens: (probability) => next() < probability,
    choose(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      return (choices.find(([, weight]) => (left -= weight) < 0) ?? choices.at(-1)!)[0];
    },
    length(mean, variation) {
      const spread = Math.log(1 + variation ** 2);
      return mean * Math.exp(Math.sqrt(spread) * normal() - spread / 2);
    },
    interval: (rate) => -Math.log(1 - next()) / rate,
  };
}
