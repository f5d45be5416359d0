import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hallClient, type LiveSource } from './index.ts';

const board = (day: string) =>
  JSON.stringify({ day, serving: [], calls: [], missed: [], waiting: {}, next: [], windows: [] });

/** A connection in the hands of the test. */
interface FakeSource extends LiveSource {
  readyState: number;
  readonly url: string;
}

function subject() {
  const opened: FakeSource[] = [];
  const told: unknown[] = [];
  const client = hallClient({
    baseUrl: '/api/',
    eventSource(url) {
      const source: FakeSource = {
        url,
        readyState: 0,
        onopen: null,
        onmessage: null,
        onerror: null,
        close: () => void (source.readyState = 2),
      };
      opened.push(source);
      return source;
    },
  });
  const leave = client.listen('board', undefined, {
    next: ({ day }) => told.push(day),
    connection: (state) => told.push(state),
  });
  return { client, opened, told, leave, latest: () => opened.at(-1)! };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a client that listens', () => {
  it('asks for the topic and its key', () => {
    const urls: string[] = [];
    const client = hallClient({
      baseUrl: '/api',
      eventSource: (url) => (
        urls.push(url),
        { readyState: 0, onopen: null, onmessage: null, onerror: null, close() {} }
      ),
    });
    client.listen('board', undefined, { next() {} });
    client.listen('ticket', '2026-11-23/A001', { next() {} });
    expect(urls).toEqual(['/api/live?topic=board', '/api/live?topic=ticket&key=2026-11-23%2FA001']);
  });

  it('says that it is live, what it hears, and that it is lost, each once', () => {
    const { told, latest } = subject();
    const source = latest();
    source.onopen?.();
    source.onmessage?.({ data: board('1') });
    source.onerror?.();
    source.onerror?.();
    source.onmessage?.({ data: board('2') });
    expect(told).toEqual(['live', '1', 'lost', 'live', '2']);
  });

  it('leaves an EventSource to come back by itself, and opens another when it does not', () => {
    const { opened, told, latest } = subject();
    latest().onerror?.();
    vi.runAllTimers();
    expect(opened).toHaveLength(1);
    latest().readyState = 2;
    latest().onerror?.();
    vi.runAllTimers();
    expect(opened).toHaveLength(2);
    latest().onopen?.();
    expect(told).toEqual(['lost', 'live']);
  });

  it('waits longer each time, never for more than four seconds, and briefly again after it has heard something', () => {
    const { opened, latest } = subject();
    const waits: number[] = [];
    const fail = () => {
      latest().readyState = 2;
      latest().onerror?.();
      const began = Date.now();
      vi.runAllTimers();
      waits.push(Date.now() - began);
    };
    for (let time = 0; time < 10; time += 1) fail();
    expect(waits[0]).toBeLessThanOrEqual(1000);
    expect(waits.at(-1)).toBeGreaterThan(1000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4000);
    latest().onmessage?.({ data: board('1') });
    fail();
    expect(waits.at(-1)).toBeLessThanOrEqual(1000);
    expect(opened).toHaveLength(12);
  });

  it.each(['<h1>502</h1>', '{}', 'null'])('comes back when it hears %s', (data) => {
    const { opened, told, latest } = subject();
    latest().onmessage?.({ data });
    expect([told, latest().readyState]).toEqual([['lost'], 2]);
    vi.runAllTimers();
    expect(opened).toHaveLength(2);
  });

  it('hears nothing more once it has left, even while it waits to come back', () => {
    const { opened, told, leave, latest } = subject();
    latest().readyState = 2;
    latest().onerror?.();
    leave();
    vi.runAllTimers();
    latest().onmessage?.({ data: board('1') });
    latest().onerror?.();
    vi.runAllTimers();
    expect([told, opened.length]).toEqual([['lost'], 1]);
  });

  it('shares one connection among all who listen to one topic, and closes it with the last', async () => {
    const { client, opened, told, leave, latest } = subject();
    latest().onopen?.();
    latest().onmessage?.({ data: board('1') });
    const later: unknown[] = [];
    const listener = {
      next: ({ day }: { readonly day: string }) => void later.push(day),
      connection: (state: string) => void later.push(state),
    };
    const leaves = [client.listen('board', undefined, listener), client.listen('board', undefined, listener)];
    expect([opened.length, later]).toEqual([1, []]);
    await Promise.resolve();
    expect(later).toEqual(['live', '1', 'live', '1']);
    leaves[1]!();
    leaves[1]!();
    latest().onmessage?.({ data: board('2') });
    expect([told, later]).toEqual([
      ['live', '1', '2'],
      ['live', '1', 'live', '1', '2'],
    ]);
    leave();
    expect(latest().readyState).toBe(0);
    leaves[0]!();
    expect(latest().readyState).toBe(2);
    client.listen('board', undefined, listener);
    client.listen('window', '1', { next() {} });
    client.listen('window', '2', { next() {} });
    expect(opened).toHaveLength(4);
  });

  it('gives nobody what is old while the hall cannot be heard, nor anything to who has left before it came', async () => {
    const { client, latest } = subject();
    latest().onmessage?.({ data: board('1') });
    latest().onerror?.();
    const told: unknown[] = [];
    const listener = { next: () => void told.push('next'), connection: (state: string) => void told.push(state) };
    client.listen('board', undefined, listener)();
    client.listen('board', undefined, listener);
    await Promise.resolve();
    expect(told).toEqual(['lost']);
    latest().onmessage?.({ data: board('1') });
    expect(told).toEqual(['lost', 'live', 'next']);
  });

  it('tells the others although one of them fails, and nobody twice', async () => {
    const { client, told, latest } = subject();
    const after: string[] = [];
    client.listen('board', undefined, {
      next() {
        throw new Error('of the page');
      },
    });
    client.listen('board', undefined, { next: ({ day }) => void after.push(day) });
    latest().onmessage?.({ data: board('1') });
    await Promise.resolve();
    expect([told, after]).toEqual([['live', '1'], ['1']]);
    expect(() => vi.runAllTimers()).toThrow('of the page');
  });
});
