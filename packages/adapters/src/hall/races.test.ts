import type { LogEntry, LogStore } from '@banshi/core/log';
import { expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { memoryStore } from '../stores/memory.ts';

/** A store in which something else happens once, right before the first append to a stream of this kind. */
function outrun(kind: string, event: () => Promise<unknown>): LogStore {
  const store = memoryStore();
  let happened = false;
  return {
    ...store,
    async append(appends) {
      if (!happened && appends.some(({ stream }) => stream.startsWith(kind))) {
        happened = true;
        await event();
      }
      return store.append(appends);
    },
  };
}

/** A store in which something else happens once, right after the first read of a stream of this kind was answered. */
function interrupted(kind: string, event: () => Promise<unknown>): LogStore {
  const store = memoryStore();
  let happened = false;
  return {
    ...store,
    async read(stream): Promise<readonly LogEntry[]> {
      const entries = await store.read(stream);
      if (happened || !stream.startsWith(kind)) return entries;
      happened = true;
      await event();
      return entries;
    },
  };
}

it('gives one ticket to a person whose other hand was quicker between two looks at the log', async () => {
  const take = { guide: 'food', residentId: residentIdOf(1) };
  const { visitor, store } = openHall(
    {},
    interrupted('holder/', () => visitor.run('ticket.take', take)),
  );
  await expect(visitor.run('ticket.take', take)).rejects.toMatchObject({ code: 'already-waiting' });
  expect((await store.readAll(0, 99)).filter(({ event }) => event.type === 'ticket.take')).toHaveLength(1);
});

it('gives one ticket to a window whose other hand was quicker between two looks at the log', async () => {
  const window = { window: '1' };
  const { visitor, clerk } = openHall(
    {},
    outrun('window/', () => clerk('1').run('ticket.callNext', window)),
  );
  for (const person of [1, 2]) await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });
  await expect(clerk('1').run('ticket.callNext', window)).rejects.toMatchObject({ code: 'window-busy' });
  expect((await visitor.readBoard()).serving.map(({ number }) => number)).toEqual(['A001']);
});

it('says truly how many come first, even to whoever was overtaken', async () => {
  const { visitor } = openHall(
    {},
    interrupted('holder/', () => visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(1) })),
  );
  const { ticket, ahead } = await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(2) });
  expect([ticket.number, ahead]).toEqual(['A002', 1]);
});
