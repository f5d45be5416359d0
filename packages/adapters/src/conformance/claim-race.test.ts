import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LogEntry } from '@banshi/core/log';
import { afterAll, describe, expect, it } from 'vitest';
import { createHall } from '../hall/index.ts';
import { memoryStore } from '../stores/memory.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import { callUntilEmpty, CLAIM_HALL, CLAIM_RACE, CLAIM_WINDOWS, claimFaults, fillQueue } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'banshi-claims-'));
const script = fileURLToPath(new URL('../../test/claim-child.ts', import.meta.url));
const run = promisify(execFile);
const PROCESSES = 4;

afterAll(() => rmSync(folder, { recursive: true }));

describe('the claim of a ticket', () => {
  it(`is made once by ${CLAIM_RACE.windows} windows in ${PROCESSES} processes over ${CLAIM_RACE.tickets} tickets, in order`, async () => {
    const file = join(folder, 'race.sqlite');
    const now = () => new Date('2026-11-23T01:00:00Z');
    const secret = 'a secret of the tests';
    const morning = createHall({ ...CLAIM_HALL, store: sqliteStore({ file }), secret, now });
    await fillQueue(morning.gateway);
    await morning.close();

    const children = Array.from({ length: PROCESSES }, (_, child) =>
      CLAIM_WINDOWS.filter((_window, index) => index % PROCESSES === child),
    );
    const said = await Promise.all(children.map((windows) => run(process.execPath, [script, file, ...windows])));
    const called = said.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean));
    const log = sqliteStore({ file });
    const entries = await log.readAll(0, 100_000);
    await log.close();

    expect(claimFaults(called, entries)).toEqual([]);
    expect(called).toHaveLength(CLAIM_RACE.tickets);
    expect(said.every(({ stdout }) => stdout.length > 0)).toBe(true);
  });

  it('is held to its promise by a check that finds every fault', async () => {
    const store = memoryStore();
    const hall = createHall({ ...CLAIM_HALL, store, secret: 'a secret of the tests' });
    await fillQueue(hall.gateway, 6);
    const called = await callUntilEmpty(hall.gateway, CLAIM_WINDOWS.slice(0, 2));
    const entries = await store.readAll(0, 999);
    expect(claimFaults(called, entries)).toEqual([]);

    const calls = entries.filter(({ event }) => event.type === 'ticket.call');
    const [first, second] = calls as [LogEntry, LogEntry];
    const swapped = entries.map((entry) => (entry === calls[0] ? calls[2]! : entry === calls[2] ? first : entry));
    const wrong: [string, readonly string[], readonly LogEntry[]][] = [
      ['two windows', [...called, called[0]!], entries],
      ['twice in the log', called, [...entries, first]],
      ['two tickets in hand', called, entries.filter(({ event }) => event.type !== 'ticket.miss')],
      ['given out twice', called, [...entries, entries.find(({ event }) => event.type === 'ticket.take')!]],
      ['never called', called.slice(1), entries],
      ['was called after', called, swapped],
    ];
    for (const [fault, heard, log] of wrong) expect(claimFaults(heard, log).join('\n')).toContain(fault);
    expect(second.stream).not.toBe(first.stream);
    await hall.close();
  });
});
