/** At most so many within so long. 限流. A window of a day begins at midnight in Beijing. */
export interface RateLimit {
  readonly most: number;
  /** In milliseconds: 1000, 60000, 86400000. */
  readonly within: number;
}

/** How an outbox behaves. 报送策略. Times in milliseconds. */
export interface OutboxPolicy {
  /** How many letters are under way at once; those of one subject never are. @default 16 */
  readonly atOnce: number;
  /** Until a call is given up; whether it arrived is then not known. @default 30000 */
  readonly timeout: number;
  /** Before a letter is sent again for the first time; each further time twice as long, half of it by chance. @default 1000 */
  readonly firstDelay: number;
  /** @default 3600000 */
  readonly longestDelay: number;
  /** How often a letter is sent, or asked for, until it is dead. @default 20 */
  readonly mostAttempts: number;
  /** Before asking whether a letter arrived, before trying an unmet order again, and while a credential is refused. @default 30000 */
  readonly pause: number;
  /** After so many failures in a row only one letter is tried at a time, until one arrives. @default 5 */
  readonly patience: number;
  /** By route. No limit is known from any public source but daily quotas; ask the platform. */
  readonly limits: Readonly<Record<string, RateLimit>>;
  /** After how many entries of the log a mark is written. @default 1000 */
  readonly markEvery: number;
}

/** The policy where nothing else is said. 默认策略. */
export const DEFAULT_POLICY: OutboxPolicy = {
  atOnce: 16,
  timeout: 30_000,
  firstDelay: 1000,
  longestDelay: 3_600_000,
  mostAttempts: 20,
  pause: 30_000,
  patience: 5,
  limits: {},
  markEvery: 1000,
};

/**
 * Returns how long a letter under way is left to whoever sent it.
 *
 * 租约. Twice the time a call may take: after that nobody is still waiting for its answer.
 *
 * @example
 * leaseOf({ timeout: 30_000 }) // => 60000
 */
export function leaseOf({ timeout }: Pick<OutboxPolicy, 'timeout'>): number {
  return timeout * 2;
}

/**
 * Returns how long to wait before the next attempt.
 *
 * 退避. Half of it is chance: letters that failed at one moment must not all return at one moment.
 *
 * @example
 * backOff({ firstDelay: 1000, longestDelay: 60_000 }, 3, 1) // => 4000
 * backOff({ firstDelay: 1000, longestDelay: 60_000 }, 30, 0) // => 30000
 */
export function backOff(
  { firstDelay, longestDelay }: Pick<OutboxPolicy, 'firstDelay' | 'longestDelay'>,
  attempts: number,
  random: number,
): number {
  const most = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, attempts - 1));
  return Math.round(most * (0.5 + random / 2));
}
