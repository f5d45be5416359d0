import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

const departments = MODEL_HALL.hall.departments.map((one) => ({
  ...one,
  slots: [{ from: '10:00', until: '10:30', capacity: 9 }],
}));
const open = () => {
  const running = openHall({ hall: { ...MODEL_HALL.hall, departments } });
  return { ...running, job: running.hall.gateway({ role: 'system', id: 'night' }) };
};
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const day = '2026-11-23';

async function aDay() {
  const running = open();
  const { visitor, clerk } = running;
  for (const person of [1, 2, 3, 4, 5]) {
    await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(person) });
  }
  const booked = await visitor.run('appointment.book', {
    guide: 'land',
    residentId: residentIdOf(6),
    day,
    from: '10:00',
  });
  const [serving, held, called] = await Promise.all(
    ['2', 'r1', 'r2'].map((window) => clerk(window).run('ticket.callNext', { window })),
  );
  await clerk(serving!.window!).run('ticket.serve', { ticket: serving!.id, version: 2 });
  await clerk(held!.window!).run('ticket.hold', { ticket: held!.id, version: 2 });
  return { ...running, booked, serving: serving!, held: held!, called: called! };
}

describe('the end of a day', () => {
  it('Q-09: leaves nobody waiting, expires appointments, and the next day begins at 001', async () => {
    const { job, visitor, clock, booked, serving, held, called } = await aDay();
    clock.now = new Date('2026-11-23T15:59:00Z');
    expect(await job.run('day.close', { day })).toEqual({ day, missed: 4, unfinished: 1, expired: 1 });
    const stateOf = async (id: string) => (await visitor.readPlace(id))?.ticket.state;
    expect(await Promise.all([serving, held, called].map(({ id }) => stateOf(id)))).toEqual([
      'done',
      'missed',
      'missed',
    ]);
    expect(await stateOf(`${day}/B005`)).toBe('missed');
    expect((await visitor.findAppointment(booked.id))?.state).toBe('expired');
    const board = await visitor.readBoard();
    expect([board.closed, board.waiting['land'], board.serving]).toEqual([true, 0, []]);
    const take = () => visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(8) });
    await expect(take()).rejects.toThrow(refused('day-closed'));
    clock.now = new Date('2026-11-23T16:00:00Z');
    expect((await take()).ticket.id).toBe('2026-11-24/B001');
  });

  it('Q-09: is the same when the job runs after the next day has begun, and does nothing the second time', async () => {
    const { job, visitor, clock } = await aDay();
    clock.now = new Date('2026-11-23T17:00:00Z');
    const { ticket } = await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(1) });
    expect(ticket.number).toBe('B001');
    expect(await job.run('day.close', { day })).toEqual({ day, missed: 4, unfinished: 1, expired: 1 });
    expect(await job.run('day.close', { day })).toEqual({ day, missed: 0, unfinished: 0, expired: 0 });
    expect((await visitor.readBoard()).waiting['land']).toBe(1);
  });

  it('is for the hall’s own job, and not for a day to come', async () => {
    const { job, visitor, clerk } = open();
    await expect(visitor.run('day.close', { day })).rejects.toThrow(refused('not-your-role'));
    await expect(clerk('2').run('day.close', { day })).rejects.toThrow(refused('not-your-role'));
    await expect(job.run('day.close', { day: '2026-11-24' })).rejects.toThrow(refused('not-allowed-now'));
  });
});
