import { REFUSALS } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import type { HallLogLine } from './index.ts';
import { memoryStore } from '../stores/memory.ts';

const take = { id: 'take-1', name: 'ticket.take', input: { guide: 'food', residentId: residentIdOf(1) } };

describe('the HTTP interface', () => {
  it.each([
    ['hall', 200, { id: 'model-hall' }],
    ['guides', 200, { total: 3 }],
    ['guides?text=%E7%BB%8F%E8%90%A5&limit=1', 200, { total: 1, guides: [{ id: 'food' }] }],
    ['guides?text=%E0%A4%A', 200, { total: 0 }],
    ['guides?limit=1001', 400, { error: { code: 'invalid-command' } }],
    ['guides?limit=-1', 400, { error: { code: 'invalid-command' } }],
    ['guide?id=food', 200, { id: 'food' }],
    ['guide?id=', 404, { error: { code: 'unknown-guide' } }],
    ['guide?id=__proto__', 404, { error: { code: 'unknown-guide' } }],
    ['board', 200, { day: '2026-11-23', serving: [], next: [] }],
    ['window?id=1', 403, { error: { code: 'not-your-role' } }],
    ['case?number=20261123A7K2M98', 404, { error: { code: 'unknown-case' } }],
    ['ticket?id=2026-11-23/A001', 404, { error: { code: 'unknown-ticket' } }],
    ['live', 400, { error: { code: 'invalid-command' } }],
    ['live?topic=constructor', 400, { error: { code: 'invalid-command' } }],
    ['live?topic=ticket&key=none', 404, { error: { code: 'unknown-ticket' } }],
    ['live?topic=window&key=1', 403, { error: { code: 'not-your-role' } }],
    ['command', 404, { error: { code: 'not-found' } }],
    ['no/such/route', 404, { error: { code: 'not-found' } }],
  ])('answers GET %s with %i', async (path, status, body) => {
    const response = await openHall().get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    ['a command', take, 200, { ticket: { number: 'A001' }, ahead: 0 }],
    ['nothing', '', 400, { error: { code: 'invalid-command' } }],
    ['half an object', '{"id":', 400, { error: { code: 'invalid-command' } }],
    ['a list', [], 400, { error: { code: 'invalid-command' } }],
    ['null', 'null', 400, { error: { code: 'invalid-command' } }],
    ['a command without an id', { ...take, id: undefined }, 400, { error: { code: 'invalid-command' } }],
    ['a command whose id is a poem', { ...take, id: '白日依山尽' }, 400, { error: { code: 'invalid-command' } }],
    ['a command with a long id', { ...take, id: 'x'.repeat(65) }, 400, { error: { code: 'invalid-command' } }],
    ['a command nobody knows', { ...take, name: 'hall.sell' }, 400, { error: { code: 'invalid-command' } }],
    ['a command named as objects are', { ...take, name: 'toString' }, 400, { error: { code: 'invalid-command' } }],
    [
      'a wrong number',
      { ...take, input: { guide: 'food', residentId: '1' } },
      422,
      { error: { code: 'invalid-resident-id' } },
    ],
    ['too much', JSON.stringify({ ...take, more: 'x'.repeat(20_000) }), 413, { error: { code: 'too-large' } }],
  ])('answers POST command with %s', async (_, body, status, expected) => {
    const response = await openHall().post(body);
    expect([response.status, await response.json()]).toMatchObject([status, expected]);
  });

  it('takes no command that a form of another site could send', async () => {
    const { hall } = openHall();
    const request = (type: string) =>
      new Request('http://hall/api/command', {
        method: 'POST',
        body: JSON.stringify(take),
        headers: { 'Content-Type': type },
      });
    const answers = ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'].map(
      async (type) => (await hall.fetch(request(type))).status,
    );
    expect(await Promise.all(answers)).toEqual([400, 400, 400]);
    expect((await hall.fetch(request('Application/JSON; charset=utf-8'))).status).toBe(200);
  });

  it('answers under the base that it is given', async () => {
    const { hall } = openHall({ base: '/hall/v1' });
    expect((await hall.fetch(new Request('http://x/hall/v1/board'))).status).toBe(200);
    expect((await hall.fetch(new Request('http://x/api/board'))).status).toBe(404);
  });

  it('has a status of its own choosing for every refusal', async () => {
    const { statusOf } = await import('./answer.ts');
    expect(REFUSALS.map(statusOf).filter((status) => !(status >= 400 && status < 500))).toEqual([]);
  });

  it('asks whoever limits it before anything else', async () => {
    const asked: string[] = [];
    const { get, post } = openHall({
      limit: ({ url }) => asked.push(new URL(url).pathname) < 2,
      identify: () => {
        if (asked.length > 1) throw new Error('Nobody should have been asked.');
        return { role: 'applicant', id: 'a' };
      },
    });
    expect((await get('board')).status).toBe(200);
    const refused = await post(take);
    expect([refused.status, await refused.json()]).toEqual([429, { error: { code: 'too-many-requests' } }]);
    expect(asked).toEqual(['/api/board', '/api/command']);
  });
});

describe('what the operator is told', () => {
  it('is one line for each answer, without what was asked', async () => {
    const lines: HallLogLine[] = [];
    const { get, post, visitor } = openHall({ log: (line) => lines.push(line) });
    await get('case?number=11010519491231002X');
    await get('11010519491231002X');
    await post(take);
    await post({ ...take, id: 'take-2' });
    await post('{');
    await visitor.run('ticket.callNext', { window: '1' }).catch(() => {});
    expect(lines.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
    expect(lines.map((line) => ({ ...line, milliseconds: 0 }))).toEqual([
      { what: 'GET case', status: 404, code: 'unknown-case', milliseconds: 0 },
      { what: 'unknown route', status: 404, code: 'not-found', milliseconds: 0 },
      { what: 'ticket.take', status: 200, milliseconds: 0 },
      { what: 'ticket.take', status: 409, code: 'already-waiting', milliseconds: 0 },
      { what: 'POST command', status: 400, code: 'invalid-command', milliseconds: 0 },
      { what: 'ticket.callNext', status: 403, code: 'not-your-role', milliseconds: 0 },
    ]);
  });

  it('is what went wrong inside, while the client is told nothing of it', async () => {
    const lines: HallLogLine[] = [];
    const fault = new Error('The disk at /var/lib/hall is full.');
    const { get } = openHall(
      { log: (line) => lines.push(line) },
      { ...memoryStore(), readAll: () => Promise.reject(fault) },
    );
    const response = await get('board');
    expect([response.status, await response.text()]).toEqual([500, '{"error":{"code":"internal"}}']);
    expect(lines).toEqual([
      { what: 'GET board', status: 500, code: 'internal', milliseconds: expect.any(Number), error: fault },
    ]);
  });

  it('is that the hall is closed', async () => {
    const { hall, get } = openHall();
    await hall.close();
    const response = await get('board');
    expect([response.status, await response.json()]).toEqual([503, { error: { code: 'unreachable' } }]);
  });
});

describe('GET live', () => {
  async function read(response: Response, until: string): Promise<string> {
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (!text.includes(until)) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
    return text;
  }

  it('sends the whole record at once, and says when to come back', async () => {
    const { get } = openHall();
    const response = await get('live?topic=board');
    expect(response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store, no-transform');
    const text = await read(response, '\n\ndata:');
    expect(text).toMatch(/^retry: \d{4}\n\ndata: \{"day":"2026-11-23","serving":\[\],.*\}\n\n$/);
  });

  it('sends a comment now and then', async () => {
    const { get } = openHall({ heartbeat: 1 });
    expect(await read(await get('live?topic=board'), '\n:\n\n')).toContain('\n:\n\n');
  });

  it('turns to the new day at midnight, though nothing happened', async () => {
    const { get, clock, visitor } = openHall({ heartbeat: 1 });
    await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(1) });
    const reading = read(await get('live?topic=board'), '2026-11-24');
    clock.now = new Date('2026-11-23T16:00:00Z');
    expect(await reading).toContain(
      '"day":"2026-11-24","serving":[],"calls":[],"missed":[],"waiting":{"health":0,"land":0}',
    );
  });

  it('opens nothing for a HEAD', async () => {
    const reads: string[] = [];
    const { hall, clock } = openHall({ now: () => (reads.push('a read'), new Date(clock.now)), heartbeat: 1 });
    await hall.fetch(new Request('http://hall/api/live?topic=board', { method: 'HEAD' }));
    const before = reads.length;
    const { get } = openHall({ heartbeat: 1 });
    await read(await get('live?topic=board'), '\n:\n\n');
    expect(reads).toHaveLength(before);
  });

  it('ends when the hall closes', async () => {
    const { hall, get } = openHall();
    const text = read(await get('live?topic=board'), 'never');
    await hall.close();
    expect(await text).toContain('retry:');
  });
});
