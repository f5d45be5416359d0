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

  it('leaves nothing to book or to check in: whoever comes is told that the day is closed', async () => {
    const { job, visitor, clock } = await aDay();
    clock.now = new Date('2026-11-23T01:40:00Z');
    const mine = { guide: 'land', residentId: residentIdOf(7), day, from: '10:00' } as const;
    expect((await visitor.readSlots('land'))[0]?.slots[0]?.bookable).toBe(true);
    await job.run('day.close', { day });
    const days = await visitor.readSlots('land');
    expect(days.map(({ slots }) => slots[0]?.bookable)).toEqual([false, true, true, true, true, true]);
    await expect(visitor.run('appointment.book', mine)).rejects.toThrow(refused('day-closed'));
    for (const person of [6, 7]) {
      const checkIn = visitor.run('appointment.checkIn', { residentId: residentIdOf(person) });
      await expect(checkIn).rejects.toThrow(refused('day-closed'));
    }
    expect(await visitor.run('appointment.book', { ...mine, day: '2026-11-24' })).toMatchObject({ state: 'booked' });
    await expect(visitor.run('appointment.book', { ...mine, day: '2026-11-22' })).rejects.toThrow(
      refused('slot-closed'),
    );
  });

  it.each([
    ['on the day itself', true, '2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['the day after', true, '2026-11-24T01:00:00Z', '2026-11-23T15:59:59.999Z'],
    ['the day after one that nobody closed', false, '2026-11-24T01:00:00Z', '2026-11-23T15:59:59.999Z'],
  ])('has missed what a machine handed out without network and tells %s', async (_, isClosed, now, takenAt) => {
    const { hall, job, visitor, clerk, clock } = open();
    const kiosk = hall.gateway({ role: 'kiosk', id: 'k1' });
    const { id: lease } = await kiosk.run('ticket.lease', { business: 'land', count: 3 });
    if (isClosed) await job.run('day.close', { day });
    clock.now = new Date(now);
    if (now > '2026-11-24') await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(9) });
    const taken = [{ number: 'B002', guide: 'land', takenAt: clock.now.toISOString(), residentId: residentIdOf(1) }];
    const told = await kiosk.run('ticket.reconcile', { lease, taken });
    expect(told).toMatchObject({ tickets: [{ id: `${day}/B002`, state: 'missed', takenAt }], refused: [] });
    expect(await kiosk.run('ticket.reconcile', { lease, taken })).toEqual(told);
    expect(await visitor.readPlace(`${day}/B002`)).toMatchObject({ ahead: 0, ticket: { state: 'missed' } });
    expect((await visitor.readBoard()).waiting['land']).toBe(now > '2026-11-24' ? 1 : 0);
    expect((await clerk('2').readFigures(day)).total).toMatchObject({ taken: 1, missed: 1 });
    expect((await clerk('2').readFigures('2026-11-24')).total).toMatchObject({ missed: 0 });
    expect(await job.run('day.close', { day })).toMatchObject({ missed: 0, unfinished: 0 });
  });
});
