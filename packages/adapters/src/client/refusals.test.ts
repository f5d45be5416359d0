import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';
import { hallClient } from './index.ts';

const slots = [{ from: '09:30', until: '10:00', capacity: 2 }];
const departments = MODEL_HALL.hall.departments.map((one) => (one.id === 'land' ? { ...one, slots } : one));
const closing: (() => Promise<void>)[] = [];

/** A hall that takes appointments, behind a real server, and its client. */
async function overHttp() {
  const running = openHall({ hall: { ...MODEL_HALL.hall, departments } });
  const server = await new Promise<ServerType>((resolve) => {
    const listening = serve({ fetch: running.hall.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(listening));
  });
  closing.push(async () => {
    await running.hall.close();
    await new Promise((resolve) => server.close(resolve));
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  return { ...running, baseUrl, client: hallClient({ baseUrl }) };
}

const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a refusal over HTTP', () => {
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  it('Q7: tells who comes too early for an appointment from when to check in, and who comes too late nothing', async () => {
    const { client, clock } = await overHttp();
    for (const person of [1, 2])
      await client.run('appointment.book', {
        guide: 'land',
        residentId: residentIdOf(person),
        day: '2026-11-23',
        from: '09:30',
      });
    const checkIn = (person: number) => caught(client.run('appointment.checkIn', { residentId: residentIdOf(person) }));
    clock.now = new Date('2026-11-23T08:59:59+08:00');
    expect(await checkIn(1)).toMatchObject({
      name: 'RefusedError',
      code: 'appointment-not-now',
      from: '09:00',
      retryable: false,
    });
    clock.now = new Date('2026-11-23T09:00:00+08:00');
    const { ticket } = await client.run('appointment.checkIn', { residentId: residentIdOf(1) });
    expect(ticket.number).toBe('YB001');
    clock.now = new Date('2026-11-23T10:00:00+08:00');
    const late = await checkIn(2);
    expect(late).toMatchObject({ code: 'appointment-not-now' });
    expect(late).not.toHaveProperty('from');
  });

  it('names the ticket with which somebody waits already', async () => {
    const { client } = await overHttp();
    const take = () => client.run('ticket.take', { guide: 'food', residentId: residentIdOf(3) });
    const { ticket } = await take();
    expect(await caught(take())).toMatchObject({ code: 'already-waiting', ticket: ticket.id });
  });

  it.each([9, null, {}, ['09:00']])('takes %o for no time of day', async (from) => {
    const answer = () => Response.json({ error: { code: 'appointment-not-now', from } }, { status: 409 });
    const client = hallClient({ baseUrl: 'https://hall.invalid/api', fetch: async () => answer() });
    const error = await caught(client.run('appointment.checkIn', { residentId: residentIdOf(1) }));
    expect(error).toMatchObject({ code: 'appointment-not-now' });
    expect(error).not.toHaveProperty('from');
  });
});
