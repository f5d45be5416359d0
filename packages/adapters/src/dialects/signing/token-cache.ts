import { BanshiError } from '@banshi/core';

/** What a platform lends for a while. 令牌. */
export interface Token {
  readonly value: string;
  /** How long it lives from when it was asked for, in seconds. Platforms write numbers as text: read them before. */
  readonly livesFor: number;
}

/** Options for {@link createTokenCache}. */
export interface TokenCacheOptions {
  /** Asks the platform for a new token. */
  readonly fetch: (signal: AbortSignal) => Promise<Token>;
  /** How long before its end a token is renewed, in seconds; never more than half its life. @default 60 */
  readonly early?: number;
  /** Milliseconds until asking is given up. @default 10000 */
  readonly timeout?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/** Lends one token to many callers. 令牌缓存. */
export interface TokenCache {
  /** Resolves with a token that is good for now. */
  get(): Promise<string>;
  /** Says that the platform refused `token`: the next caller gets another. Said again of the same token, nothing happens. */
  refused(token: string): void;
}

/** The platform gave no token. 令牌无法获取. It keeps no cause: what a failed request says of itself holds its signature. */
export class TokenError extends BanshiError {
  override readonly name = 'TokenError';
  constructor() {
    super('token-unavailable', 'The platform gave no token.', { retryable: true });
  }
}

interface Held {
  readonly value: string;
  readonly renewAt: number;
}

/**
 * Returns a cache that asks for a token once, however many wait for it.
 *
 * 令牌缓存. A token is renewed before its end, while calls are under way. One that the platform refuses is thrown away
 * once: a hundred calls that were refused together cost one renewal, not a hundred. It lives in memory only.
 */
export function createTokenCache({
  fetch,
  early = 60,
  timeout = 10_000,
  now = Date.now,
}: TokenCacheOptions): TokenCache {
  let held: Held | undefined;
  let asking: Promise<Held> | undefined;

  async function ask(): Promise<Held> {
    const askedAt = now();
    try {
      const { value, livesFor } = await fetch(AbortSignal.timeout(timeout));
      if (value === '' || !(livesFor > 0)) throw new TokenError();
      held = { value, renewAt: askedAt + (livesFor - Math.min(early, livesFor / 2)) * 1000 };
      return held;
    } catch {
      throw new TokenError();
    } finally {
      asking = undefined;
    }
  }

  return {
    async get() {
      if (held && now() < held.renewAt) return held.value;
      asking ??= ask();
      return (await asking).value;
    },
    refused(token) {
      if (held?.value === token) held = undefined;
    },
  };
}
