import { expect, it } from 'vitest';
import { clerkAt, openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

const take = { guide: 'food', residentId: residentIdOf(1) };
const numberOf = async ({ visitor }: ReturnType<typeof openHall>) =>
  (await visitor.run('ticket.take', take)).ticket.number;

it('refuses after the last number of the day, and grows to four figures where the rules allow more', async () => {
  const running = openHall();
  const generous = openHall({ hall: { ...MODEL_HALL.hall, queue: { numbering: { last: 1000 } } } }, running.store);
  const drafts = (number: string) => [
    {
      at: '2026-11-23T00:00:00.000Z',
      by: clerkAt('1'),
      hall: 'h',
      machine: 'ticket@1',
      ruleSet: 'r@1',
      command: number,
      event: {
        type: 'ticket.take',
        number,
        day: '2026-11-23',
        department: 'health',
        guide: 'food',
        matter: 'm',
        holder: 'h',
      },
    },
  ];
  for (let count = 1; count <= 999; count += 1) {
    const number = `A${String(count).padStart(3, '0')}`;
    await running.store.append([{ stream: `ticket/2026-11-23/${number}`, expectedVersion: 0, drafts: drafts(number) }]);
  }
  await expect(running.visitor.run('ticket.take', take)).rejects.toMatchObject({ code: 'numbers-used-up' });
  const { ticket, ahead } = await generous.visitor.run('ticket.take', take);
  expect([ticket.number, ahead]).toEqual(['A1000', 999]);
  const other = { ...take, residentId: residentIdOf(2) };
  await expect(generous.visitor.run('ticket.take', other)).rejects.toMatchObject({ code: 'numbers-used-up' });
  expect((await running.visitor.run('ticket.take', { ...take, guide: 'land' })).ticket.number).toBe('B001');
});

it('says on the board which businesses have no number left, from the last one on and until the day is over', async () => {
  const [health, land] = MODEL_HALL.hall.departments;
  const departments = [{ ...health!, lastNumber: 2 }, land!];
  const running = openHall({ hall: { ...MODEL_HALL.hall, departments, queue: { numbering: { last: 1 } } } });
  const takeAs = (person: number, guide = 'food') =>
    running.visitor.run('ticket.take', { guide, residentId: residentIdOf(person) });
  const full = async () => (await running.visitor.readBoard()).full;
  await takeAs(1);
  expect(await full()).toBeUndefined();
  const { ticket } = await takeAs(2);
  expect(await full()).toEqual(['health']);
  await expect(takeAs(3)).rejects.toMatchObject({ code: 'numbers-used-up' });
  // Who has a number is told so, and which.
  await expect(takeAs(2)).rejects.toMatchObject({ code: 'already-waiting', ticket: ticket.id });
  await running.visitor.run('ticket.cancel', { ticket: ticket.id, residentId: residentIdOf(2) });
  expect(await full()).toEqual(['health']);
  await takeAs(3, 'land');
  expect(await full()).toEqual(['health', 'land']);
  running.clock.now = new Date('2026-11-23T16:00:00.000Z');
  expect(await full()).toBeUndefined();
});

it('begins anew at midnight in Beijing, wherever the server stands', async () => {
  const running = openHall();
  running.clock.now = new Date('2026-11-23T15:59:59.999Z');
  expect(await numberOf(running)).toBe('A001');
  running.clock.now = new Date('2026-11-23T16:00:00.000Z');
  const { ticket } = await running.visitor.run('ticket.take', take);
  expect(ticket.id).toBe('2026-11-24/A001');
});

it('passes over what another department has given out under the same prefix', async () => {
  const [health, land] = MODEL_HALL.hall.departments as [never, never];
  const before = openHall();
  expect(await numberOf(before)).toBe('A001');
  const departments = [
    { ...(health as object), prefix: 'B' },
    { ...(land as object), prefix: 'A' },
  ] as never;
  const after = openHall({ hall: { ...MODEL_HALL.hall, departments } }, before.store);
  const { ticket } = await after.visitor.run('ticket.take', { ...take, guide: 'land' });
  expect(ticket.number).toBe('A002');
});
