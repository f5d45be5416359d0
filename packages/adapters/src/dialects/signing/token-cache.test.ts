import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenCache, type Token, TokenError } from './token-cache.ts';

/** A platform that gives t1, t2, … when the test says so. */
function subject(livesFor = 7200) {
  const asked: ((token: Token | Error) => void)[] = [];
  let clock = 0;
  const cache = createTokenCache({
    now: () => clock,
    fetch: () =>
      new Promise((resolve, reject) =>
        asked.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
      ),
  });
  return {
    cache,
    asked,
    answer: () => asked.at(-1)!({ value: `t${asked.length}`, livesFor }),
    wait: (seconds: number) => void (clock += seconds * 1000),
  };
}

describe('a token cache', () => {
  it('asks once for all who wait', async () => {
    const { cache, asked, answer } = subject();
    const waiting = Array.from({ length: 100 }, () => cache.get());
    answer();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['t1']));
    expect(asked).toHaveLength(1);
  });

  it('renews a minute before the end', async () => {
    const { cache, asked, answer, wait } = subject();
    const first = cache.get();
    answer();
    await first;
    wait(7139);
    expect(await cache.get()).toBe('t1');
    wait(1);
    const second = cache.get();
    answer();
    expect([await second, asked.length]).toEqual(['t2', 2]);
  });

  it('keeps a token that lives for less than that minute for half its life', async () => {
    const { cache, answer, asked, wait } = subject(30);
    const first = cache.get();
    answer();
    await first;
    wait(14);
    expect(await cache.get()).toBe('t1');
    wait(1);
    void cache.get();
    expect(asked).toHaveLength(2);
  });

  it('throws a refused token away once, however many were refused with it', async () => {
    const { cache, asked, answer } = subject();
    const first = cache.get();
    answer();
    const token = await first;
    for (let caller = 0; caller < 10; caller += 1) cache.refused(token);
    const second = cache.get();
    answer();
    expect(await second).toBe('t2');
    cache.refused(token);
    expect([await cache.get(), asked.length]).toEqual(['t2', 2]);
  });

  it.each([
    ['fails', new Error('https://platform.example.invalid/token?sign=abc')],
    ['gives an empty token', { value: '', livesFor: 10 }],
    ['gives a token without a life', { value: 't', livesFor: Number.NaN }],
  ])('tells all who wait when the platform %s, and asks again next time', async (_, bad) => {
    const { cache, asked, answer } = subject();
    const waiting = [cache.get(), cache.get()];
    asked[0]!(bad);
    for (const one of waiting) await expect(one).rejects.toEqual(new TokenError());
    const next = cache.get();
    answer();
    expect(await next).toBe('t2');
  });

  it('never has two wishes under way, and never lends a token past its end', async () => {
    const step = fc.oneof(
      fc.constant('get' as const),
      fc.constant('answer' as const),
      fc.constant('refuse' as const),
      fc.integer({ min: 0, max: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        let clock = 0;
        let pending: ((token: Token) => void) | undefined;
        let count = 0;
        const ends = new Map<string, number>();
        const cache = createTokenCache({
          now: () => clock * 1000,
          fetch: () =>
            new Promise((resolve) => {
              expect(pending).toBeUndefined();
              pending = resolve;
            }),
        });
        let last = '';
        for (const one of steps) {
          if (typeof one === 'number') clock += one;
          else if (one === 'refuse') cache.refused(last);
          else if (one === 'get') {
            const at = clock;
            void cache.get().then((token) => {
              last = token;
              expect(ends.get(token)!).toBeGreaterThan(at);
            });
          } else if (pending) {
            const give = pending;
            pending = undefined;
            count += 1;
            ends.set(`t${count}`, clock + 100);
            give({ value: `t${count}`, livesFor: 100 });
          }
          for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        }
      }),
    );
  });
});
