import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchSource } from './live-source.ts';

/** A source whose connection the test feeds. */
async function open(contentType = 'text/event-stream; charset=utf-8', status = 200) {
  let feed: ReadableStreamDefaultController<Uint8Array> | undefined;
  let sent: RequestInit | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (feed = controller) });
  const source = fetchSource(
    '/api/live',
    async (_, init) => {
      sent = init;
      return new Response(body, { status, headers: { 'Content-Type': contentType } });
    },
    { actor: 'clerk' },
  );
  const told: string[] = [];
  source.onopen = () => told.push('open');
  source.onmessage = ({ data }) => told.push(data);
  const failed = new Promise<void>((resolve) => {
    source.onerror = () => {
      told.push('error');
      resolve();
    };
  });
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  await settle();
  const write = async (bytes: Uint8Array) => {
    feed?.enqueue(bytes);
    await settle();
  };
  return { source, told, failed, write, end: () => feed?.close(), signal: () => sent?.signal, sent: () => sent };
}

const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => void vi.useRealTimers());

describe('server-sent events over fetch', () => {
  it('are read however they are cut, and comments are not', async () => {
    const { told, write } = await open();
    for (const byte of bytes('retry: 2000\n\n:\n\ndata: {"name":"甲"}\n\ndata: 1\r\ndata: 2\r\n\r\nevent: x\n\n')) {
      await write(Uint8Array.of(byte));
    }
    await write(bytes('data: a\n\ndata: b\n\ndata: half'));
    expect(told).toEqual(['open', ' {"name":"甲"}', ' 1\n 2', ' a', ' b']);
  });

  it('are asked for with the headers of the client', async () => {
    const { sent } = await open();
    expect(sent()?.headers).toEqual({ actor: 'clerk', Accept: 'text/event-stream' });
  });

  it.each([
    ['a page', 'text/html', 200],
    ['a refusal', 'application/json', 403],
  ])('fail at %s, and give the connection up', async (_, type, status) => {
    const { source, told, failed, signal } = await open(type, status);
    await failed;
    expect([told, source.readyState, signal()?.aborted]).toEqual([['error'], 2, true]);
  });

  it('fail when the hall ends them', async () => {
    const { told, failed, end } = await open();
    end();
    await failed;
    expect(told).toEqual(['open', 'error']);
  });

  it('fail when the hall is silent for three heartbeats', async () => {
    vi.useFakeTimers();
    const { told, write, signal } = await open();
    vi.advanceTimersByTime(40_000);
    await write(bytes(':\n\n'));
    vi.advanceTimersByTime(40_000);
    expect(told).toEqual(['open']);
    vi.advanceTimersByTime(5000);
    expect([told, signal()?.aborted]).toEqual([['open', 'error'], true]);
  });

  it('say nothing more once they are closed', async () => {
    const { source, told, signal } = await open();
    source.close();
    expect([told, signal()?.aborted]).toEqual([['open'], true]);
  });
});
