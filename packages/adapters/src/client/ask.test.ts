import { REFUSALS } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { hallClient } from './index.ts';

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

/** A client of a hall that answers as told, and what it was asked. */
function ask(...answers: readonly (() => Response | Promise<Response>)[]) {
  const asked: { url: string; body: { id?: string } | undefined }[] = [];
  const client = hallClient({
    baseUrl: 'https://hall.invalid/api',
    retryDelay: 0,
    fetch: async (url, init) => {
      asked.push({
        url: String(url as string),
        body: init?.body ? (JSON.parse(init.body as string) as object) : undefined,
      });
      return (answers[asked.length - 1] ?? answers.at(-1)!)();
    },
  });
  return { client, asked };
}

describe('a client', () => {
  it.each([
    [
      'a refusal',
      () => json({ error: { code: 'unknown-window' } }, 404),
      { code: 'unknown-window', name: 'RefusedError' },
    ],
    ['a hall that fails', () => json({ error: { code: 'internal' } }, 500), { code: 'unreachable', retryable: true }],
    ['a gateway without a hall', () => new Response('<h1>502</h1>', { status: 502 }), { code: 'unreachable' }],
    ['too many requests', () => json({ error: { code: 'too-many-requests' } }, 429), { code: 'too-many-requests' }],
    [
      'a network that fails',
      () => Promise.reject(new TypeError('fetch failed')),
      { code: 'unreachable', retryable: true },
    ],
    [
      'a page where there should be a record',
      () => new Response('<h1>欢迎上网</h1>'),
      { code: 'malformed', paths: ['$'] },
    ],
    ['a page that says no', () => new Response('<h1>403</h1>', { status: 403 }), { code: 'malformed', paths: ['$'] }],
    ['a code nobody knows', () => json({ error: { code: 'odd' } }, 400), { code: 'malformed', paths: ['$'] }],
    ['an error without a code', () => json(null, 400), { code: 'malformed', paths: ['$'] }],
    ['nothing', () => json(null), { code: 'malformed', paths: ['$'] }],
    [
      'half a record',
      () => json({ day: '', next: [] }),
      { code: 'malformed', paths: ['$.serving', '$.calls', '$.waiting', '$.windows'] },
    ],
  ])('tells %s from the rest', async (_, answer, expected) => {
    await expect(ask(answer).client.readBoard()).rejects.toMatchObject(expected);
  });

  it.each(REFUSALS)('knows the refusal %s', async (code) => {
    const { client } = ask(() => json({ error: { code } }, 400));
    await expect(client.run('rating.give', { caseNumber: 'C', level: 5 })).rejects.toMatchObject({ code });
  });

  it('asks where it was told, with everything in the query', async () => {
    const { client, asked } = ask(() => json({ guides: [], total: 0 }));
    await client.searchGuides({ text: '办 & 事=?', limit: 5 });
    await client.searchGuides({});
    expect(asked.map(({ url }) => url)).toEqual([
      'https://hall.invalid/api/guides?text=%E5%8A%9E%20%26%20%E4%BA%8B%3D%3F&limit=5',
      'https://hall.invalid/api/guides',
    ]);
  });

  it('never puts an identity number into an address', async () => {
    const { client, asked } = ask(() => json({ ticket: {}, ahead: 0 }));
    await client.run('ticket.take', { guide: 'food', residentId: '11010519491231002X' });
    expect(asked[0]).toMatchObject({ url: 'https://hall.invalid/api/command', body: { name: 'ticket.take' } });
  });

  it('sends a command again under the same id while nobody answers, and takes the first answer', async () => {
    const down = () => Promise.reject(new TypeError('fetch failed'));
    const { client, asked } = ask(
      down,
      () => json({}, 503),
      () => json({ receipt: 'R' }),
    );
    expect(await client.run('rating.give', { caseNumber: 'C', level: 5 })).toEqual({ receipt: 'R' });
    expect(new Set(asked.map(({ body }) => body?.id)).size).toBe(1);
    expect(asked).toHaveLength(3);
  });

  it('gives up after two more attempts, and does not repeat what was answered', async () => {
    const down = ask(() => Promise.reject(new TypeError('fetch failed')));
    await expect(down.client.run('rating.give', { caseNumber: 'C', level: 5 })).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect(down.asked).toHaveLength(3);
    const refused = ask(() => json({ error: { code: 'already-rated' } }, 409));
    await refused.client.run('rating.give', { caseNumber: 'C', level: 5 }).catch(() => {});
    expect(refused.asked).toHaveLength(1);
  });

  it('names each wish by an id of its own, or by the one it is given', async () => {
    const { client, asked } = ask(() => json({ receipt: 'R' }));
    for (const options of [{}, {}, { id: 'wish-1' }])
      await client.run('rating.give', { caseNumber: 'C', level: 5 }, options);
    const ids = asked.map(({ body }) => body?.id);
    const isId: unknown = expect.stringMatching(/^([346789A-HJKMNPQRTWXY]{4}-){3}[346789A-HJKMNPQRTWXY]{4}$/);
    expect(ids).toEqual([isId, isId, 'wish-1']);
    expect(new Set(ids).size).toBe(3);
  });

  it('gives up when the hall takes too long', async () => {
    const hanging = hallClient({
      baseUrl: '/api/',
      timeout: 1,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(new Error('aborted')))),
    });
    await expect(hanging.readBoard()).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('stops repeating when its caller gives up, with the reason of the caller', async () => {
    const { client, asked } = ask(() => json({}, 503));
    const controller = new AbortController();
    const reason = new Error('The person has left.');
    const slow = hallClient({
      baseUrl: '/api/',
      retryDelay: 1_000_000,
      fetch: async () => {
        controller.abort(reason);
        return json({}, 503);
      },
    });
    await expect(slow.run('rating.give', { caseNumber: 'C', level: 5 }, controller)).rejects.toBe(reason);
    await expect(client.run('rating.give', { caseNumber: 'C', level: 5 }, controller)).rejects.toBe(reason);
    expect(asked).toEqual([]);
  });
});
