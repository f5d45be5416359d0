import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LogEntry, LogStore } from '@banshi/core/log';
import { afterAll, describe, expect, it } from 'vitest';
import { createHall } from '../hall/index.ts';
import { memoryStore } from '../stores/memory.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import {
  callUntilEmpty,
  CLAIM_HALL,
  CLAIM_RACE,
  CLAIM_WINDOWS,
  claimFaults,
  type ClaimRace,
  fillQueue,
} from './index.ts';

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
    const races = said.map(({ stdout }) => JSON.parse(stdout) as ClaimRace);
    const race = {
      called: races.flatMap(({ called }) => called),
      failures: races.flatMap(({ failures }) => failures),
    };
    const log = sqliteStore({ file });
    const entries = await log.readAll(0, 100_000);
    await log.close();

    expect(claimFaults(race, entries)).toEqual([]);
    expect(race.called).toHaveLength(CLAIM_RACE.tickets);
    expect(races.every(({ called }) => called.length > 0)).toBe(true);
  });

  it('is held to its promise by a check that finds every fault', async () => {
    const store = memoryStore();
    const hall = createHall({ ...CLAIM_HALL, store, secret: 'a secret of the tests' });
    await fillQueue(hall.gateway, 6);
    const race = await callUntilEmpty(hall.gateway, CLAIM_WINDOWS.slice(0, 2));
    const { called } = race;
    const entries = await store.readAll(0, 999);
    expect(claimFaults(race, entries)).toEqual([]);

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
    for (const [fault, heard, log] of wrong)
      expect(claimFaults({ called: heard, failures: [] }, log).join('\n')).toContain(fault);
    expect(second.stream).not.toBe(first.stream);
    await hall.close();
  });

  it('is made once by several halls on one store that compares versions', async () => {
    const { faults, race } = await raceOf(memoryStore(), 4);
    expect(faults).toEqual([]);
    expect(race.called).toHaveLength(40);
  });

  it('is found wanting in a store that compares none, once more than one hall uses it', async () => {
    expect((await raceOf(believesAll(memoryStore()), 2)).faults.join('\n')).toContain('twice');
  });

  it('is found wanting in a store that fails under one window, and the calls of the others are kept', async () => {
    const store = memoryStore();
    let appends = 0;
    const failing: LogStore = {
      ...store,
      append: async (drafts) => {
        if (drafts.some(({ drafts: [first] }) => first?.event.type === 'ticket.call') && ++appends === 5)
          throw new Error('The disk is full.');
        return store.append(drafts);
      },
    };
    const { faults, race } = await raceOf(failing, 2);
    expect(race.called).toHaveLength(40);
    expect(race.failures).toEqual([expect.stringMatching(/^window c\d+ could call no more: .*The disk is full/)]);
    expect(faults).toContain(race.failures[0]);
  });
});

/** Races the windows of some halls on one store over forty tickets. */
async function raceOf(
  store: LogStore,
  count: number,
): Promise<{ readonly faults: readonly string[]; readonly race: ClaimRace }> {
  const halls = Array.from({ length: count }, () =>
    createHall({ ...CLAIM_HALL, store, secret: 'a secret of the tests' }),
  );
  const gateways = halls.map(({ gateway }) => gateway);
  await fillQueue(gateways[0]!, 40);
  const race = await callUntilEmpty(gateways, CLAIM_WINDOWS);
  const faults = claimFaults(race, await store.readAll(0, 9999));
  for (const hall of halls) await hall.close();
  return { faults, race };
}

/** A store that writes whatever it is given, whichever version the writer saw. */
function believesAll(store: LogStore): LogStore {
  const versionOf = async (stream: string): Promise<number> => (await store.read(stream)).length;
  return {
    ...store,
    async append(appends) {
      for (;;) {
        const asTheyAre = appends.map(async (one) => ({ ...one, expectedVersion: await versionOf(one.stream) }));
        const written = await store.append(await Promise.all(asTheyAre)).catch(() => undefined);
        if (written) return written;
      }
    },
  };
}
