import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOutbox } from '../outbox/index.ts';
import { sqliteStore } from '../stores/sqlite.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;
let file: string;

const banshi = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banshi-outbox-'));
  file = join(folder, 'hall.sqlite');
  const store = sqliteStore({ file });
  for (const number of ['1', '2']) {
    const entry = {
      at: '2026-11-23T01:00:00.000Z',
      by: { role: 'system', id: 's' },
      hall: 'h',
      machine: 'm@1',
      ruleSet: 'r@1',
    } as const;
    const drafts = ['case.accept', 'case.decide'].map((type) => ({
      ...entry,
      command: `${type}${number}`,
      event: { type },
    }));
    await store.append([{ stream: `case/${number}`, expectedVersion: 0, drafts }]);
  }
  const outbox = await openOutbox({
    store,
    hall: 'h',
    channel: {
      name: 'p',
      routes: { 'case.accept': 'case', 'case.decide': 'case' },
      send: async ({ fact }) => (fact.subject === '1' ? { outcome: 'rejected', code: 'B-7' } : { outcome: 'ok' }),
      find: async () => 'absent',
    },
  });
  await outbox.deliver();
  await outbox.close();
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

it('lists what has not arrived, lets a clerk send it again, and then lists it as waiting', async () => {
  const before = await banshi('outbox', 'list', file);
  expect(before.out).toContain('p: 2 delivered, 1 waiting, 0 under way, 0 doubtful, 1 dead');
  expect(before.out).toMatch(/dead +case\.accept\/1\/1 .*\(rejected B-7\)/);
  expect(before.out).toMatch(/waiting +case\.decide\/1\/2 .*\(behind case\.accept\/1\/1\)/);
  expect(before.code).toBe(1);

  expect(await banshi('outbox', 'resend', file, 'case.accept/1/1')).toMatchObject({ code: 2 });
  expect(await banshi('outbox', 'resend', file, 'case.accept/2/1', '--by', '1001')).toMatchObject({ code: 1 });
  const resent = await banshi('outbox', 'resend', file, '--dead', '--by', '1001', '--channel', 'p');
  expect(resent).toEqual({ code: 0, out: 'p  case.accept/1/1  will be sent again\n', err: '' });

  const after = await banshi('outbox', 'list', file, '--json', '--all');
  expect(JSON.parse(after.out)).toMatchObject([{ channel: 'p', waiting: 2, dead: 0, delivered: 2 }]);
  expect(after.code).toBe(0);
});

it.each([
  [['list'], 2],
  [['list', '/nowhere/at/all'], 2],
  [['list', '--colour'], 2],
  [['resend', '/nowhere/at/all', '--dead', '--by', '1'], 2],
])('is told how to ask when it asks %j', async (args, code) => {
  const told = await banshi('outbox', ...args);
  expect([told.code, told.out]).toEqual([code, '']);
  expect(told.err).not.toContain('    at ');
});

it('says that a log knows no such outbox', async () => {
  expect(await banshi('outbox', 'list', file, '--channel', 'q')).toMatchObject({ code: 1, out: '' });
});
