import { DatabaseSync } from 'node:sqlite';
import { createCodec } from '@banshi/adapters/dialects';
import { nationalUp } from '@banshi/adapters/dialects/national-up';
import { type ExchangeTables, openOutbox, rowChannel } from '@banshi/adapters/outbox';
import { memoryStore } from '@banshi/adapters/stores/memory';
import { expect, it } from 'vitest';
import { nationalUpTellings } from './national-up-tellings.ts';

const TABLES = ['up_pro_accept_v4', 'up_pro_process_v4', 'up_pro_result_v4'];

/** A database that loses an answer now and then: before the row is written, or after. */
function exchange(luck: (insert: number) => 'fine' | 'lost before' | 'lost after') {
  const db = new DatabaseSync(':memory:');
  for (const table of TABLES) db.exec(`CREATE TABLE ${table} (row_guid TEXT PRIMARY KEY, row TEXT)`);
  let inserts = 0;
  const tables: ExchangeTables = {
    async insert(table, row) {
      const what = luck((inserts += 1));
      if (what === 'lost before') throw new Error('lost');
      db.prepare(`INSERT INTO ${table} VALUES (?, ?)`).run(String(row['row_guid']), JSON.stringify(row));
      if (what === 'lost after') throw new Error('lost');
    },
    has: async (table, id) => db.prepare(`SELECT 1 FROM ${table} WHERE row_guid = ?`).get(id) !== undefined,
  };
  const rows = () =>
    TABLES.flatMap((table) => db.prepare(`SELECT row FROM ${table} ORDER BY rowid`).all()).map(
      (row) => JSON.parse(String(row['row'])) as Record<string, unknown>,
    );
  return { tables, rows };
}

it('writes one row for each fact, whatever is lost', async () => {
  const store = memoryStore();
  let clock = Date.parse('2026-11-23T01:00:00Z');
  const steps = ['case.receive', 'case.accept', 'case.pause', 'case.resume', 'case.decide', 'case.deliver'];
  for (const [version, type] of steps.entries()) {
    const by = { role: 'system', id: 's' } as const;
    const entry = { at: new Date(clock + version * 60_000).toISOString(), by, hall: 'h', machine: 'm', ruleSet: 'r' };
    const drafts = [{ ...entry, command: type, event: { type, guide: 'sscard' } }];
    await store.append([{ stream: 'case/2026112300001', expectedVersion: version, drafts }]);
  }
  const { tables, rows } = exchange((insert) => (['fine', 'lost before', 'lost after'] as const)[insert % 3]!);
  const tellings = nationalUpTellings({
    suffix: '_v4',
    department: '11330102MADEUP013P',
    itemCodeOf: (guide) => `11330102MADEUP013P4${guide.toUpperCase().padEnd(12, '0')}`,
  });
  const channel = rowChannel({ codec: createCodec(nationalUp), tables, tellings });
  const outbox = await openOutbox({ store, hall: 'h', channel, now: () => clock });
  for (let minute = 0; minute < 40; minute += 1) {
    await outbox.deliver();
    clock += 60_000;
  }
  expect(outbox.figures()).toMatchObject({ delivered: 5, dead: 0, waiting: 0 });
  expect(rows().map((row) => row['project_no'])).toEqual(Array.from({ length: 5 }, () => '2026112300001'));
  expect(rows()[0]).toMatchObject({
    task_code: '11330102MADEUP013P4SSCARD000000',
    accept_date: '2026-11-23 09:01:00',
    org_code: '11330102MADEUP013P',
    cd_operation: 'I',
  });
  expect(rows().at(-1)).toMatchObject({ result_date: '2026-11-23 09:04:00' });
});
