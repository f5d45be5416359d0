import type { LogEntry, LogStore } from '@banshi/core/log';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';
import { memoryStore } from '../stores/memory.ts';

/** A store in which something else happens once, right before the first append to a stream of this kind. */
function outrun(store: LogStore, kind: string, event: () => Promise<unknown>): LogStore {
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

it('gives one ticket to a window whose other hand was quicker between two looks at the log, in another process', async () => {
  const window = { window: '1' };
  const shared = memoryStore();
  const other = openHall({}, shared);
  const { visitor, clerk } = openHall(
    {},
    outrun(shared, 'window/', () => other.clerk('1').run('ticket.callNext', window)),
  );
  for (const person of [1, 2]) await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });
  await expect(clerk('1').run('ticket.callNext', window)).rejects.toMatchObject({ code: 'window-busy' });
  expect((await visitor.readBoard()).serving.map(({ number }) => number)).toEqual(['A001']);
});

it('gives the first ticket to one of two hands at a window, and leaves the second in the line', async () => {
  const { visitor, clerk } = openHall();
  for (const person of [1, 2]) await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });
  const hands = await Promise.allSettled([1, 2].map(() => clerk('1').run('ticket.callNext', { window: '1' })));
  expect(hands.map((hand) => (hand.status === 'fulfilled' ? hand.value.number : 'refused')).sort()).toEqual([
    'A001',
    'refused',
  ]);
  expect((await clerk('1').readWindow('1')).line.map(({ number }) => number)).toEqual(['A002']);
});

it('calls on when the call before it fails', async () => {
  const shared = memoryStore();
  const other = openHall({}, shared);
  const { visitor, clerk } = openHall(
    {},
    outrun(shared, 'window/', () => other.clerk('r3').run('ticket.callNext', { window: 'r3' })),
  );
  for (const person of [1, 2, 3]) await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });
  const called = await Promise.all(['r1', 'r2'].map((window) => clerk(window).run('ticket.callNext', { window })));
  expect(called.map(({ number }) => number).sort()).toEqual(['A002', 'A003']);
});

it('says truly how many come first, even to whoever was overtaken', async () => {
  const { visitor } = openHall(
    {},
    interrupted('holder/', () => visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(1) })),
  );
  const { ticket, ahead } = await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(2) });
  expect([ticket.number, ahead]).toEqual(['A002', 1]);
});

describe('P7: one person whom two windows want to stand in', () => {
  const posts = ['1', '2'].map((window) => ({ window, holder: `s${window}`, cover: 's3' }));
  const staff = ['s1', 's2', 's3'].map((id) => ({ id, name: id }));
  const hall = { ...MODEL_HALL.hall, posts, staff };
  const handOver = (at: ReturnType<typeof openHall>, window: string) =>
    at.clerk(window).run('window.handOver', { window });
  const pause = (at: ReturnType<typeof openHall>, window: string) =>
    at.clerk(window).run('window.pause', { window, reason: '会议' });
  const placesOf = async ({ visitor }: ReturnType<typeof openHall>, person: string) =>
    (await visitor.readBoard()).windows.filter((one) => one.staff === person && one.state === 'open');

  it.each<[string, (at: ReturnType<typeof openHall>) => Promise<unknown>, string]>([
    ['is handed over', async (at) => handOver(at, '2'), 's3'],
    ['is opened by name', async (at) => at.clerk('2').run('window.open', { window: '2', staff: 's3' }), 's3'],
    [
      'is opened by the person',
      async (at) => at.hall.gateway({ role: 'clerk', id: 's3', window: '2' }).run('window.open', { window: '2' }),
      's3',
    ],
  ])('has them at one when the other, in another process, %s between look and append', async (_how, there, person) => {
    const shared = memoryStore();
    const other = openHall({ hall }, shared);
    const here = openHall(
      { hall },
      outrun(shared, 'window/', () => there(other)),
    );
    await expect(handOver(here, '1')).rejects.toMatchObject({ code: 'serves-elsewhere' });
    expect(await placesOf(other, person)).toMatchObject([{ window: '2' }]);
  });

  it('does not let them come back to one while the other gets them', async () => {
    const shared = memoryStore();
    const other = openHall({ hall }, shared);
    await handOver(other, '1');
    await pause(other, '1');
    const back = openHall(
      { hall },
      outrun(shared, 'window/', () => handOver(other, '2')),
    );
    await expect(back.clerk('1').run('window.resume', { window: '1' })).rejects.toMatchObject({
      code: 'serves-elsewhere',
    });
    expect(await placesOf(other, 's3')).toMatchObject([{ window: '2' }]);
  });

  it('comes back with whoever has the window now, when it was handed over meanwhile', async () => {
    const shared = memoryStore();
    const other = openHall({ hall }, shared);
    await handOver(other, '1');
    await pause(other, '1');
    const here = openHall(
      { hall },
      outrun(shared, 'window/', async () => {
        await handOver(other, '1');
        await pause(other, '1');
        await handOver(other, '2');
      }),
    );
    expect(await here.clerk('1').run('window.resume', { window: '1' })).toMatchObject({ staff: 's1', state: 'open' });
    expect(await placesOf(other, 's3')).toMatchObject([{ window: '2' }]);
  });
});
