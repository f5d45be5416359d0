import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { eventStream } from './event-stream.ts';
import type { Frame, FrameListener } from './live-topic.ts';

const frame = (text: string): Frame => ({ value: text, bytes: () => new TextEncoder().encode(text) });

function open() {
  let listener: FrameListener | undefined;
  let left = 0;
  const response = eventStream((one) => {
    listener = one;
    return () => (left += 1);
  });
  return { response, listener: listener!, timesLeft: () => left };
}

it('drops a client that reads nothing, and holds no more for it', async () => {
  const { response, listener, timesLeft } = open();
  const kilobyte = frame('x'.repeat(1024));
  let sent = 0;
  while (timesLeft() === 0 && sent < 1000) {
    listener.next(kilobyte);
    sent += 1;
  }
  expect([timesLeft(), sent]).toEqual([1, 256]);
  await expect(response.text()).rejects.toThrow('does not read');
});

it('keeps a client that reads, however much there is', async () => {
  const { response, listener, timesLeft } = open();
  const reader = response.body!.getReader();
  for (let sent = 0; sent < 1000; sent += 1) {
    listener.next(frame('x'.repeat(1024)));
    await reader.read();
  }
  expect(timesLeft()).toBe(0);
});

it('leaves when its client does', async () => {
  const { response, timesLeft } = open();
  await response.body!.cancel();
  expect(timesLeft()).toBe(1);
});

it('leaves when the connection of its client breaks', async () => {
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  const server = await new Promise<ServerType>((resolve) => {
    const listening = serve({ fetch: () => eventStream(() => leave), port: 0 }, () => resolve(listening));
  });
  const controller = new AbortController();
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { signal: controller.signal });
  expect((await response.body!.getReader().read()).done).toBe(false);
  controller.abort();
  await left;
  await new Promise((resolve) => server.close(resolve));
});
