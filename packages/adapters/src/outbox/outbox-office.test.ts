import type { Actor, OutboxReport } from '@banshi/core';
import type { LogStore } from '@banshi/core/log';
import { aHall } from '@banshi/core/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHall, type Hall } from '../hall/index.ts';
import { memoryStore } from '../stores/memory.ts';
import type { Answer, Channel } from './channel.ts';
import { openOutboxOffice } from './outbox-office.ts';
import { openOutbox } from './outbox.ts';

const SUPERVISOR: Actor = { role: 'supervisor', id: 'sup-1' };
let store: LogStore;
let hall: Hall;
let answers: Answer[];

const channel: Channel = {
  name: 'p',
  routes: { 'case.accept': 'case', 'rating.give': 'rating' },
  send: async () => answers.shift() ?? { outcome: 'ok' },
  find: async () => 'unaskable',
};
const happen = async (stream: string, type: string, more: object = {}) => {
  const version = (await store.read(stream)).length;
  const by = { role: 'system', id: 's' } as const;
  const entry = { at: '2026-11-23T01:00:00.000Z', by, hall: 'h', machine: 'm@1', ruleSet: 'r@1' };
  const drafts = [{ ...entry, command: `${stream}${version}`, event: { type, ...more } }];
  await store.append([{ stream, expectedVersion: version, drafts }]);
};
const states = ([report]: readonly OutboxReport[]) => report?.letters.map(({ key, state }) => `${state} ${key}`);

beforeEach(() => {
  store = memoryStore();
  answers = [];
  hall = createHall({
    hall: aHall(),
    guides: [],
    store,
    secret: 'a secret of sixteen letters',
    outbox: openOutboxOffice(store),
  });
});
afterEach(() => hall.close());

it('shows those who oversee what died and why, and lets one or all of a reason out again, by name', async () => {
  const overseer = hall.gateway(SUPERVISOR);
  expect(await overseer.ask('outbox.list', {})).toEqual([]);
  const outbox = await openOutbox({ store, hall: 'h', channel, policy: { atOnce: 1 } });
  answers = [{ outcome: 'rejected', code: 'B-7' }, { outcome: 'rejected', code: 'B-7' }, { outcome: 'malformed' }];
  for (const number of ['1', '2', '3']) await happen(`letters-of/${number}`, 'case.accept', { caseNumber: number });
  await outbox.deliver();
  await happen('rating-of/1', 'rating.give', { caseNumber: '1' });
  const [report] = await overseer.ask('outbox.list', {});
  expect(report?.figures).toEqual({ channel: 'p', waiting: 1, underway: 0, doubtful: 0, dead: 3, delivered: 0 });
  expect(report?.letters.map(({ state, reason, code, doubt, behind }) => [state, reason, code, doubt, behind])).toEqual(
    [
      ['dead', 'rejected', 'B-7', undefined, undefined],
      ['dead', 'rejected', 'B-7', undefined, undefined],
      ['dead', 'malformed', undefined, true, undefined],
      ['waiting', undefined, undefined, undefined, 'case.accept/1/1'],
    ],
  );

  const one = { channel: 'p', key: 'case.accept/3/1' };
  expect(await overseer.run('outbox.resend', one, { id: 'wish-1' })).toEqual({ resent: 1 });
  expect(await overseer.run('outbox.resend', one, { id: 'wish-1' })).toEqual({ resent: 1 });
  await expect(overseer.run('outbox.resend', one)).rejects.toMatchObject({ code: 'not-allowed-now' });
  expect(await overseer.run('outbox.resend', { channel: 'p', reason: 'rejected' })).toEqual({ resent: 2 });
  const written = (await store.readAll(0, 100)).filter(({ event }) => event.type === 'letter.resend');
  expect(written.map(({ by }) => by)).toEqual([SUPERVISOR, SUPERVISOR, SUPERVISOR]);
  for (let time = 0; time < 3; time += 1) await outbox.deliver();
  const [after] = await overseer.ask('outbox.list', {});
  // The one that may have arrived was asked for first, and the platform cannot be asked.
  expect(after?.figures).toMatchObject({ dead: 1, delivered: 3, waiting: 0 });
  expect(after?.letters[0]).toMatchObject({ reason: 'unaskable', doubt: true });
});

it.each<[string, Actor]>([
  ['an applicant', { role: 'applicant', id: 'visitor' }],
  ['a clerk', { role: 'clerk', id: '1001', window: '1' }],
  ['a ticket machine', { role: 'kiosk', id: 'k' }],
])('answers %s nothing', async (_, actor) => {
  const gateway = hall.gateway(actor);
  await expect(gateway.ask('outbox.list', {})).rejects.toMatchObject({ code: 'not-your-role' });
  await expect(gateway.run('outbox.resend', { channel: 'p', reason: 'rejected' })).rejects.toMatchObject({
    code: 'not-your-role',
  });
  const connection = new Promise((resolve) => {
    gateway.listen('outbox', undefined, { next: () => resolve('told'), connection: resolve });
  });
  expect(await connection).toBe('lost');
});

it('is heard live, and knows why a running outbox holds its letters back', async () => {
  answers = Array.from({ length: 9 }, () => ({ outcome: 'auth' }) as const);
  const outbox = await openOutbox({ store, hall: 'h', channel });
  const office = openOutboxOffice(store, { outboxes: [outbox] });
  const heard: string[] = [];
  const died = new Promise<void>((resolve) => {
    hall.gateway(SUPERVISOR).listen('outbox', undefined, {
      next: (reports) => {
        heard.push(String(states(reports)));
        if (heard.at(-1) === 'waiting case.accept/1/1') resolve();
      },
    });
  });
  await happen('letters-of/1', 'case.accept', { caseNumber: '1' });
  await outbox.deliver();
  await died;
  expect((await office.read())[0]?.figures).toMatchObject({ waiting: 1, held: 'auth' });
});

it('lists no more than it is told to, the dead first, and counts them all', async () => {
  answers = [{ outcome: 'ok' }, { outcome: 'ok' }, { outcome: 'rejected' }];
  const outbox = await openOutbox({ store, hall: 'h', channel, policy: { atOnce: 1 } });
  for (let number = 0; number < 3; number += 1) await happen(`letters-of/${number}`, 'case.accept');
  await outbox.deliver();
  await happen('letters-of/9', 'case.accept');
  const [report] = await openOutboxOffice(store, { most: 1 }).read();
  expect(states([report!])?.filter((one) => !one.startsWith('delivered'))).toEqual(['dead case.accept/2/1']);
  expect(report?.figures).toMatchObject({ dead: 1, waiting: 1, delivered: 2 });
});

it('sees a kind of fact that a channel carries only later', async () => {
  const office = openOutboxOffice(store);
  await openOutbox({ store, hall: 'h', channel: { ...channel, routes: { 'case.accept': 'case' } } });
  await happen('letters-of/1', 'case.accept');
  expect(states(await office.read())).toEqual(['waiting case.accept/1/1']);
  await openOutbox({ store, hall: 'h', channel });
  await happen('rating-of/1', 'rating.give');
  expect(states(await office.read())).toEqual(['waiting case.accept/1/1', 'waiting rating.give/1/1']);
});
