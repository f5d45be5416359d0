import type { IsoDate, LocalQueueRules } from '@banshi/core';
import { chinaCalendar, type HallHours } from '@banshi/core/time';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

const slots = [
  { from: '09:30', until: '10:00', capacity: 2 },
  { from: '10:00', until: '10:30', capacity: 1 },
];
const open = (queue: LocalQueueRules = {}, hours?: HallHours) => {
  const departments = MODEL_HALL.hall.departments.map((one) => (one.id === 'land' ? { ...one, slots } : one));
  return openHall({ hall: { ...MODEL_HALL.hall, departments, queue }, ...(hours && { hours }) });
};
type Running = ReturnType<typeof open>;
const book = ({ visitor }: Running, person: number, from = '09:30', day: IsoDate = '2026-11-23') =>
  visitor.run('appointment.book', { guide: 'land', residentId: residentIdOf(person), day, from });
const checkIn = ({ visitor }: Running, person: number, more: object = {}) =>
  visitor.run('appointment.checkIn', { residentId: residentIdOf(person), ...more });
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const at = (running: Running, time: string) => void (running.clock.now = new Date(`2026-11-23T${time}:00+08:00`));

describe('appointments', () => {
  it('offers today and five workdays, with what is left of each slot', async () => {
    const running = open();
    await book(running, 1);
    const days = await running.visitor.readSlots('land');
    expect(days.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
    ]);
    expect(days[0]?.slots[0]).toEqual({ ...slots[0], left: 1, bookable: true });
    expect(await running.visitor.readSlots('food')).toEqual([]);
    await expect(running.visitor.readSlots('none')).rejects.toThrow(refused('unknown-guide'));
  });

  it('P12: is booked on the Saturdays of a six-day week and by the holiday rota, which move no legal day', async () => {
    const sixDays: HallHours = {
      calendar: chinaCalendar,
      weekly: [
        { days: 'workdays', slots: [['09:00', '17:00']] },
        { days: [6], slots: [['09:00', '10:00']] },
      ],
      exceptions: [
        { on: '2026-11-24', slots: [] },
        { on: '2026-11-29', slots: [['10:00', '11:00']] },
      ],
    };
    const running = open({}, sixDays);
    const days = await running.visitor.readSlots('land');
    expect(days.map(({ day, slots: offered }) => [day.slice(5), offered.map(({ from }) => from)])).toEqual([
      ['11-23', ['09:30', '10:00']],
      ['11-25', ['09:30', '10:00']],
      ['11-26', ['09:30', '10:00']],
      ['11-27', ['09:30', '10:00']],
      ['11-28', ['09:30']],
      ['11-29', ['10:00']],
      ['11-30', ['09:30', '10:00']],
    ]);
    await book(running, 1, '09:30', '2026-11-28' as never);
    await expect(book(running, 2, '10:00', '2026-11-28' as never)).rejects.toThrow(refused('slot-closed'));
    const clerk = running.clerk('1');
    const received = await clerk.run('case.receive', { guide: 'food', given: ['1', '2', '3'] });
    const accepted = await clerk.run('case.accept', { caseNumber: received.caseNumber, version: 1, as: 'promised' });
    expect(accepted.due?.on).toBe('2026-11-30');
  });

  it('Q-12: refuses a second one of the person, business and day, a full slot, and one that is too near', async () => {
    const running = open();
    const first = await book(running, 1, '10:00');
    expect(first).toMatchObject({ state: 'booked', slot: { from: '10:00', until: '10:30' }, day: '2026-11-23' });
    await expect(book(running, 1)).rejects.toThrow(refused('already-booked'));
    await book(running, 1, '09:30', '2026-11-24' as never);
    await expect(book(running, 2, '10:00')).rejects.toThrow(refused('slot-full'));
    at(running, '09:19');
    await book(running, 3);
    at(running, '09:20');
    await expect(book(running, 4)).rejects.toThrow(refused('slot-closed'));
    for (const [day, from] of [
      ['2026-11-28', '10:00'],
      ['2026-12-01', '10:00'],
      ['2026-11-22', '10:00'],
      ['2026-11-24', '11:00'],
    ])
      await expect(book(running, 5, from, day as never)).rejects.toThrow(refused('slot-closed'));
  });

  it('gives the last place to one of two who want it at once', async () => {
    const running = open();
    const outcomes = await Promise.allSettled([1, 2, 3].map((person) => book(running, person, '10:00')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('Q-04, Q-05: turns into a marked ticket, preferred once its slot has begun and not before', async () => {
    const running = open();
    await running.visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(1) });
    const { id } = await book(running, 3);
    const taken = async (person: number, more = {}) =>
      (await running.visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(person), ...more })).ticket;
    expect((await taken(2, { priority: 'elderly' })).number).toBe('B002');
    at(running, '09:01');
    const { ticket } = await checkIn(running, 3);
    expect([ticket.id, ticket.number, ticket.slot?.from]).toEqual(['2026-11-23/B003', 'YB003', '09:30']);
    const line = async () => (await running.clerk('2').readWindow('2')).line.map(({ number }) => number);
    expect(await line()).toEqual(['B002', 'B001', 'YB003']);
    at(running, '09:31');
    expect(await line()).toEqual(['B002', 'YB003', 'B001']);
    expect((await running.visitor.findAppointment(id.toLowerCase()))?.state).toBe('checkedIn');
    await running.clerk('2').run('ticket.callNext', { window: '2' });
    const { id: called } = await running.clerk('r1').run('ticket.callNext', { window: 'r1' });
    await running.clerk('r1').run('ticket.serve', { ticket: called, version: 2 });
    await running.clerk('r1').run('ticket.finish', { ticket: called, version: 3 });
    expect((await running.visitor.findAppointment(id))?.state).toBe('done');
  });

  it('Q7: says of an appointment on a later day that it is not its time, and does not deny it', async () => {
    const running = open();
    await book(running, 1, '09:30', '2026-11-24');
    await expect(checkIn(running, 1)).rejects.toThrow(refused('appointment-not-now'));
    await expect(checkIn(running, 2)).rejects.toThrow(refused('unknown-appointment'));
  });

  it('Q-02: names the ticket to who checks in again, as long as it waits, and to nobody else', async () => {
    const running = open();
    const { id: appointment } = await book(running, 1);
    await book(running, 2);
    at(running, '09:40');
    const { ticket } = await checkIn(running, 1);
    await checkIn(running, 2);
    const waits = { code: 'already-waiting', ticket: ticket.id };
    const clerk = running.clerk('2');
    for (const go of [
      async () => undefined,
      () => clerk.run('ticket.callNext', { window: '2' }),
      () => clerk.run('ticket.hold', { ticket: ticket.id, version: 2 }),
    ]) {
      await go();
      await expect(checkIn(running, 1)).rejects.toMatchObject(waits);
      await expect(checkIn(running, 1, { appointment })).rejects.toMatchObject(waits);
      for (const stranger of [
        checkIn(running, 3),
        checkIn(running, 3, { appointment }),
        checkIn(running, 2, { appointment }),
      ]) {
        const error = await stranger.catch((reason: unknown) => reason);
        expect(error).toMatchObject({ code: 'unknown-appointment' });
        expect(error).not.toHaveProperty('ticket');
      }
    }
    await running.visitor.run('ticket.cancel', { ticket: ticket.id, residentId: residentIdOf(1) });
    await expect(checkIn(running, 1)).rejects.toThrow(refused('unknown-appointment'));
  });

  it('Q7: checks in half an hour before until the slot is over, and never twice', async () => {
    const running = open();
    for (const person of [1, 2]) await book(running, person);
    running.clock.now = new Date('2026-11-23T00:59:59.999Z');
    await expect(checkIn(running, 1)).rejects.toMatchObject({ code: 'appointment-not-now', from: '09:00' });
    await expect(checkIn(running, 3)).rejects.toThrow(refused('unknown-appointment'));
    at(running, '09:59');
    const { ticket } = await checkIn(running, 1);
    await expect(checkIn(running, 1)).rejects.toMatchObject({ code: 'already-waiting', ticket: ticket.id });
    at(running, '10:00');
    const late = await checkIn(running, 2).catch((error: unknown) => error);
    expect(late).toMatchObject({ code: 'appointment-not-now' });
    expect(late).not.toHaveProperty('from');
    const strict = open({ appointments: { checkInAfter: 5 } });
    await book(strict, 1);
    at(strict, '09:35');
    await expect(checkIn(strict, 1)).rejects.toThrow(refused('appointment-not-now'));
  });

  it('gives the place back when it is cancelled by whoever booked it', async () => {
    const running = open();
    const { id } = await book(running, 1, '10:00');
    const cancel = (person: number) =>
      running.visitor.run('appointment.cancel', { appointment: id, residentId: residentIdOf(person) });
    await expect(cancel(2)).rejects.toThrow(refused('unknown-appointment'));
    expect((await cancel(1)).state).toBe('cancelled');
    await expect(cancel(1)).rejects.toThrow(refused('not-allowed-now'));
    await book(running, 2, '10:00');
    await book(running, 1);
    expect(await running.visitor.findAppointment('nothing')).toBeUndefined();
  });

  it('keeps who booked from everybody', async () => {
    const running = open();
    const { id } = await book(running, 1);
    const seen = JSON.stringify([await running.visitor.findAppointment(id), await running.store.readAll(0, 99)]);
    expect(seen).not.toContain(residentIdOf(1));
    expect(seen).not.toContain(residentIdOf(1).slice(6, 17));
  });

  it('Q7: keeps a booked place on a day whose numbers are used up, and gives nobody else one', async () => {
    const running = open({ numbering: { last: 1 } });
    await book(running, 1);
    const take = (person: number) =>
      running.visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(person) });
    await take(2);
    at(running, '09:30');
    expect((await running.visitor.readBoard()).full).toEqual(['land']);
    expect((await checkIn(running, 1)).ticket.number).toBe('YB002');
    await expect(take(3)).rejects.toThrow(refused('numbers-used-up'));
  });
});
