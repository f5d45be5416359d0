import type { LogStore } from '@banshi/core/log';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'banshi-stores-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true }));

/** Few streams and low versions, so that hits and conflicts are both common. */
const anAppend = fc.record({
  stream: fc.constantFrom('a', 'b', '票'),
  expectedVersion: fc.nat({ max: 3 }),
  events: fc.array(fc.record({ type: fc.string({ unit: 'binary' }), n: fc.option(fc.integer()) }), { maxLength: 3 }),
});
const aBatch = fc.record({ appends: fc.array(anAppend, { maxLength: 3 }), command: fc.constantFrom('c1', 'c2', 'c3') });
type Batch = typeof aBatch extends fc.Arbitrary<infer T> ? T : never;

function append(store: LogStore, { appends, command }: Batch) {
  const common = { at: '2026-11-23T00:00:00.000Z', hall: 'h', machine: 'm@1', ruleSet: 'r@1', command } as const;
  return store
    .append(
      appends.map(({ events, ...rest }) => ({
        ...rest,
        drafts: events.map((event) => ({ ...common, by: { role: 'system', id: 's' }, event })),
      })),
    )
    .catch((error: { code: string }) => error.code);
}

it('answer alike, whatever is appended, one after another or at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(aBatch, { maxLength: 4 }), { maxLength: 5 }), async (rounds) => {
      const memory = memoryStore();
      const sqlite = sqliteStore({ file: join(folder, `${(count += 1)}.db`) });
      for (const round of rounds) {
        const inMemory = await Promise.all(round.map((batch) => append(memory, batch)));
        expect(await Promise.all(round.map((batch) => append(sqlite, batch)))).toEqual(inMemory);
      }
      expect(await sqlite.readAll(0, 1000)).toEqual(await memory.readAll(0, 1000));
      for (const name of ['a', 'b', '票']) expect(await sqlite.read(name)).toEqual(await memory.read(name));
      for (const name of ['c1', 'c2', 'c3']) {
        expect(await sqlite.findCommand(name)).toEqual(await memory.findCommand(name));
      }
      await sqlite.close();
    }),
    { numRuns: 60 },
  );
});
