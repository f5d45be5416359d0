import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { hallClient } from './hall-client.ts';
import { jsonText } from './json-text.ts';

/** What Prototype.js 1.6 does, on a page that loads it before ours. */
function beOld(): void {
  const toJSON = { configurable: true, value: (): string => 'the page’s own' };
  for (const type of [Array, Object, String, Number]) Object.defineProperty(type.prototype, 'toJSON', toJSON);
}

afterEach(() => {
  for (const type of [Array, Object, String, Number]) Reflect.deleteProperty(type.prototype, 'toJSON');
});

describe('JSON on a page whose prototypes have a toJSON', () => {
  it('is what it is elsewhere', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected = JSON.stringify(value);
        beOld();
        const text = jsonText(value);
        for (const type of [Array, Object, String, Number]) Reflect.deleteProperty(type.prototype, 'toJSON');
        expect(text).toBe(expected);
      }),
    );
  });

  it('carries the labels of a rating, and what is asked', async () => {
    const bodies: unknown[] = [];
    const send: typeof fetch = async (_, init) => {
      bodies.push(JSON.parse(init!.body as string));
      return new Response('{}');
    };
    const client = hallClient({ baseUrl: 'http://hall.invalid/api', fetch: send, retries: 0 });
    beOld();
    const input = { ticket: 't', level: 2, tags: ['207'] } as const;
    await client.run('rating.give', input, { id: 'w1' }).catch(() => {});
    await client.ask('rating.occasion', { ticket: 't' }).catch(() => {});
    expect(bodies).toMatchObject([
      { id: 'w1', name: 'rating.give', input },
      { name: 'rating.occasion', input: { ticket: 't' } },
    ]);
  });
});
