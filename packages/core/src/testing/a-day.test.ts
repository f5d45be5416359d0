import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isResidentId } from '../checks/resident-id.ts';
import { aDay } from './a-day.ts';
import { aHall } from './a-hall.ts';
import { aResidentId } from './a-resident-id.ts';
import { createAgenda } from './agenda.ts';
import { seededRandom } from './seeded-random.ts';

const options = { day: '2026-11-23', seed: 1, visits: 300 } as const;

it('plans the same day from the same seed, and another from another', () => {
  expect(aDay(aHall(), options)).toEqual(aDay(aHall(), options));
  expect(aDay(aHall(), options).visits).not.toEqual(aDay(aHall(), { ...options, seed: 2 }).visits);
});

it('plans a day of its hall, in the hours of Beijing, whatever the zone of the computer', () => {
  const { visits, opensAt, closesAt, breaks } = aDay(aHall(), options);
  expect([opensAt, closesAt]).toEqual(['2026-11-23T01:00:00.000Z', '2026-11-23T09:00:00.000Z']);
  expect(Math.abs(visits.length - 300)).toBeLessThan(80);
  const times = visits.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  expect(times.every((at) => opensAt <= at && at < closesAt)).toBe(true);
  const guides = aHall().departments.flatMap((department) => department.guides);
  expect(visits.every(({ guide }) => guides.includes(guide))).toBe(true);
  expect(Object.keys(breaks)).toEqual(aHall().windows.map(({ id }) => id));
  expect(Object.values(aDay(aHall(), { ...options, unbroken: true }).breaks).flat()).toEqual([]);
});

it('draws lengths with the mean and the spread that were asked for', () => {
  const random = seededRandom(1);
  const lengths = Array.from({ length: 20_000 }, () => random.length(480, 0.7));
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const spread = Math.sqrt(lengths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / lengths.length) / mean;
  expect([Math.round(mean / 20), Math.round(spread * 10)]).toEqual([24, 7]);
});

it('names people with identity numbers that are well formed and different', () => {
  const ids = Array.from({ length: 3000 }, (_, n) => aResidentId(n));
  expect(ids.every(isResidentId)).toBe(true);
  expect(new Set(ids).size).toBe(3000);
});

it('keeps an agenda in order, the first planned first among equals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 40 }), async (times) => {
      const agenda = createAgenda();
      const done: number[] = [];
      for (const [index, at] of times.entries()) agenda.plan(at, async () => void done.push(index));
      for (let item = agenda.next(); item; item = agenda.next()) await item.run();
      const expected = times.map((at, index) => ({ at, index })).sort((one, other) => one.at - other.at);
      expect(done).toEqual(expected.map(({ index }) => index));
    }),
  );
});
