import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { createCaller } from '../../packages/adapters/src/dialects/caller/index.ts';
import { PLUG_INS } from '../../packages/adapters/src/dialects/signing/index.ts';
import { TEST_SECRETS } from '../../packages/adapters/src/dialects/simulator/index.ts';
import { zjAtg } from '../../packages/adapters/src/dialects/zj-atg/index.ts';
import { dialectChannel, openOutbox } from '../../packages/adapters/src/outbox/index.ts';
import { sqliteStore } from '../../packages/adapters/src/stores/sqlite.ts';
import { zhejiangTellings } from '../../examples/provincial-bridge/zhejiang-tellings.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf, sayRatio } from '../statistics.ts';

const LETTERS = 1000;
const ROUNDS = 7;
const AT_ONCE = 64;
const PROVINCE = fileURLToPath(new URL('../contenders/outbox-province.js', import.meta.url));

/** How fast an outbox brings letters to a province, measured in what the disk under it can do. */
export const question: Question = {
  title: 'Bringing letters to a province',

  async answer() {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-bench-outbox-'));
    const province = fork(PROVINCE, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [url] = (await once(province, 'message')) as [string];
    const bare: number[] = [];
    const outbox: number[] = [];
    try {
      for (let round = 0; round <= ROUNDS; round += 1) {
        const files = [join(folder, `bare-${round}.sqlite`), join(folder, `hall-${round}.sqlite`)] as const;
        const seconds = { bare: measureBare(files[0]), outbox: await measureOutbox(files[1], url, round) };
        // The first round warms up.
        if (round === 0) continue;
        bare.push(LETTERS / seconds.bare);
        outbox.push(LETTERS / seconds.outbox);
      }
    } finally {
      province.kill();
      rmSync(folder, { recursive: true });
    }
    const rows = [
      ['bare durable transactions', quantile(bare, 0.5).toFixed(0), '1'],
      ['letters of an outbox', quantile(outbox, 0.5).toFixed(0), sayRatio(ratioOf(outbox, bare))],
    ];
    return `${LETTERS} letters a round, ${ROUNDS} rounds, both sides in turn in every round. A bare transaction inserts one row of 300 bytes
into a SQLite file of its own, with a write-ahead log that is flushed at each commit, one after another. A letter is an
acceptance of a case: read from the hall's log, encoded in \`zj-atg\`, signed, sent over HTTP to a simulated province in
another process, whose answer is decoded, and written twice into the hall's log on SQLite, before and after; ${AT_ONCE} are
under way at once, of ${LETTERS} cases.

${table(['', 'per second', 'of the bare transactions'], rows)}

An outbox may be faster than the disk flushes because letters that are under way together share a flush. Not measured: the network to a
real province, which is slower than all of this, and its limits.`;
  },
};

/** Seconds for as many transactions as there are letters. */
function measureBare(file: string): number {
  const db = new DatabaseSync(file);
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)',
  );
  const insert = db.prepare('INSERT INTO rows (text) VALUES (?)');
  const text = 'x'.repeat(300);
  const begin = performance.now();
  for (let row = 0; row < LETTERS; row += 1) {
    db.exec('BEGIN IMMEDIATE');
    insert.run(text);
    db.exec('COMMIT');
  }
  const seconds = (performance.now() - begin) / 1000;
  db.close();
  return seconds;
}

/** Seconds until every letter has arrived and the log says so. */
async function measureOutbox(file: string, url: string, round: number): Promise<number> {
  const store = sqliteStore({ file });
  const entry = {
    at: '2026-11-23T01:00:00.000Z',
    by: { role: 'system', id: 'bench' },
    hall: 'bench',
    machine: 'm@1',
    ruleSet: 'r@1',
  } as const;
  await Promise.all(
    Array.from({ length: LETTERS }, (_, number) => {
      const caseNumber = `${round}-${number}`;
      const event = { type: 'case.accept', caseNumber, guide: 'g' };
      const drafts = [{ ...entry, command: caseNumber, event }];
      return store.append([{ stream: `case/${caseNumber}`, expectedVersion: 0, drafts }]);
    }),
  );
  const caller = createCaller({
    dialect: zjAtg,
    settings: { baseUrl: url, appId: 'bench' },
    secrets: TEST_SECRETS,
    plugIns: PLUG_INS,
  });
  const tellings = zhejiangTellings({ area: '330102', itemCodeOf: (guide) => `11330102MADEUP013P4${guide}` });
  const channel = dialectChannel({ caller, tellings });
  const outbox = await openOutbox({ store, hall: 'bench', channel, policy: { atOnce: AT_ONCE } });
  const begin = performance.now();
  await outbox.deliver();
  const seconds = (performance.now() - begin) / 1000;
  const { delivered } = outbox.figures();
  await store.close();
  if (delivered !== LETTERS) throw new Error(`Only ${delivered} of ${LETTERS} letters arrived.`);
  return seconds;
}
