import { type HallGateway, RATING_LEVELS, RATING_TAGS, type RatingInput, type RatingLevel } from '@banshi/core';
import type { LogStore } from '@banshi/core/log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { hallClient } from '../client/index.ts';
import { memoryStore } from '../stores/memory.ts';
import { walkThrough } from '../conformance/hall-walk.ts';

/** What goes over the line for one rating: how often, whereto, and how many bytes each way. */
interface Line {
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly bytes: number;
    readonly status: number;
    readonly answered: number;
    readonly headers: number;
  }[];
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

async function lineOf(
  input: (level: RatingLevel) => Omit<RatingInput, 'caseNumber' | 'level'>,
  level: RatingLevel,
): Promise<Line> {
  const { hall } = openHall();
  const { caseNumber } = await walkThrough(hall).close('immediate');
  const requests: Line['requests'][number][] = [];
  const client: HallGateway = hallClient({
    baseUrl: 'http://hall/api/',
    async fetch(url, init) {
      const request = new Request(url, init);
      const sent = await request.clone().text();
      const answer = await hall.fetch(request);
      const text = await answer.text();
      requests.push({
        method: request.method,
        path: new URL(request.url).pathname,
        bytes: bytesOf(sent),
        status: answer.status,
        answered: bytesOf(text),
        headers: bytesOf(JSON.stringify([...answer.headers])),
      });
      return new Response(text, answer);
    },
  });
  const id = 'x'.repeat(32);
  await client.run('rating.give', { caseNumber, level, ...input(level) }, { id });
  await hall.close();
  return { requests };
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const rater = fc.option(fc.constant({ name: '欧阳某某', phone: '13800000000' }), { nil: undefined });

describe('the five levels are equal', () => {
  it('in requests, path, bytes there and back, and headers, whatever is ticked and written beside them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), words, rater, async (ticked, said, named) => {
        const lines = await Promise.all(
          RATING_LEVELS.map((level) =>
            lineOf(
              (one) => ({
                // Good ones say nothing and bad ones say much: the line must not tell.
                ...(one < 4 && { words: said, tags: ticked.map((index) => RATING_TAGS[one][index]!.code) }),
                ...(one < 3 && named && { rater: named }),
              }),
              level,
            ),
          ),
        );
        expect(lines[0]!.requests).toHaveLength(1);
        for (const line of lines) expect(line).toEqual(lines[0]);
      }),
      { numRuns: 15 },
    );
  });

  it('in size even with the longest words there are', async () => {
    const longest = await lineOf(() => ({ words: '𠮷'.repeat(150), tags: [] }), 2);
    const shortest = await lineOf(() => ({}), 5);
    expect(longest).toEqual(shortest);
  });

  // No clock is asked: a machine that does something else would tell lies. What takes time is what is waited for.
  it('in what the answer waits for: the same calls to the store, one after the other, at every level', async () => {
    const waits = await Promise.all(
      RATING_LEVELS.map(async (level) => {
        const calls: string[] = [];
        const store = memoryStore();
        const told = new Proxy(store, {
          get(target, name: keyof LogStore) {
            const method = target[name] as (...all: unknown[]) => unknown;
            if (typeof method !== 'function') return method;
            return (...all: unknown[]) => {
              calls.push(String(name));
              return method.apply(target, all);
            };
          },
        });
        const { hall, visitor } = openHall({}, told);
        const { caseNumber } = await walkThrough(hall).close('immediate');
        await visitor.ask('rating.occasion', { caseNumber });
        const before = calls.length;
        await visitor.run('rating.give', {
          caseNumber,
          level,
          words: '一样的话',
          rater: { name: '欧阳某某', phone: '13800000000' },
        });
        const made = calls.slice(before);
        await hall.close();
        return made;
      }),
    );
    expect(waits[0]).toContain('append');
    for (const calls of waits) expect(calls).toEqual(waits[0]);
  });

  it('in what the log keeps, but for the level and what follows a bad one', async () => {
    const kept = await Promise.all(
      RATING_LEVELS.map(async (level) => {
        const { hall, store, visitor } = openHall();
        const { caseNumber } = await walkThrough(hall).close('immediate');
        await visitor.run('rating.give', { caseNumber, level, words: '一样的话' }, { id: 'same' });
        const written = await store.findCommand('same');
        const given = written.find(({ event }) => event.type === 'rating.give')!.event as unknown as Record<
          string,
          unknown
        >;
        await hall.close();
        return Object.keys(given);
      }),
    );
    for (const keys of kept) expect(keys).toEqual(kept[0]);
  });
});
