import { expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { createDayLog } from './day-log.ts';

const DAY = '2026-11-23';

it('reads each entry once, whoever asks at the same time, and knows what came meanwhile', async () => {
  const { store, visitor } = openHall();
  const reads: number[] = [];
  const readAll: typeof store.readAll = (position, limit) => {
    reads.push(position);
    return store.readAll(position, limit);
  };
  const log = createDayLog({ ...store, readAll });
  const take = (person: number) => visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(person) });
  const taken = async () => (await log.of(DAY)).filter(({ event }) => event.type === 'ticket.take').length;

  await take(1);
  expect(await Promise.all([taken(), taken(), taken()])).toEqual([1, 1, 1]);
  await Promise.all([take(2), take(3)]);
  expect([await taken(), await taken()]).toEqual([3, 3]);
  expect(await log.of('2026-11-24')).toEqual([]);
  // From the beginning once for each day.
  expect(reads.filter((position) => position === 0)).toHaveLength(2);
});

it('begins again after a reading that failed', async () => {
  const { store, visitor } = openHall();
  await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(1) });
  let broken = true;
  const log = createDayLog({
    ...store,
    readAll: async (...given) => {
      if (broken) throw new Error('The disk is away.');
      return store.readAll(...given);
    },
  });
  await expect(log.of(DAY)).rejects.toThrow('away');
  broken = false;
  expect(await log.of(DAY)).toHaveLength(2);
});
