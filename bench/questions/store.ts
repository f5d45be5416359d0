import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '../../packages/adapters/src/stores/sqlite.ts';
import type { LogDraft } from '../../packages/core/src/log/index.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf, sayRatio } from '../statistics.ts';

const ROUNDS = 15;
const APPENDS = 300;
/** So many clerks press a button in the same turn of the event loop. */
const AT_ONCE = [1, 10, 100] as const;

/** What a decision writes: the size of an ordinary entry. */
const draft = (command: string): LogDraft => ({
  at: '2026-11-23T01:02:03.004Z',
  by: { role: 'clerk', id: 'W101', window: '1' },
  hall: 'bench',
  machine: 'case@2',
  ruleSet: 'national@1',
  command,
  event: { type: 'case.decide', on: '2026-11-23', outcome: 'granted' } as LogDraft['event'],
});

/** Writes `APPENDS` entries, so many at once, and returns entries a second. */
interface Contender {
  readonly name: string;
  readonly run: (atOnce: number) => Promise<number>;
  readonly close: () => Promise<void> | void;
}

/** What an append costs beside the same rows written by nothing but a prepared statement, equally safe from a power cut. */
export const question: Question = {
  title: 'Appending to the log',

  async answer() {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-bench-'));
    const contenders = [bare(join(folder, 'bare.db')), ours(join(folder, 'ours.db'))];
    const rows: (string | number)[][] = [];
    try {
      for (const atOnce of AT_ONCE) rows.push(...(await race(contenders, atOnce)));
    } finally {
      for (const { close } of contenders) await close();
      rmSync(folder, { recursive: true });
    }
    return `Entries a second into one SQLite file, write-ahead log, \`synchronous = FULL\`: each acknowledged entry is on the disk. The bare
insert has the same table, the same two indexes and the same bytes, each entry prepared beforehand and committed by itself;
\`sqliteStore\` also takes the objects, compares the version of the stream, reads back what it wrote and tells its listeners. Median
of ${ROUNDS} rounds of ${APPENDS} entries in which both take turns.

${table(['', 'at once', 'entries a second', 'of the bare insert'], rows)}

What arrives in one turn of the event loop shares a flush, so many at once cost less each than a bare insert, which flushes every
time. Not compared: databases on a network.`;
  },
};

async function race(contenders: readonly Contender[], atOnce: number): Promise<(string | number)[][]> {
  const speeds = contenders.map((): number[] => []);
  for (const { run } of contenders) await run(atOnce);
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const one of order) speeds[contenders.indexOf(one)]!.push(await one.run(atOnce));
  }
  return contenders.map(({ name }, index) => [
    name,
    atOnce,
    Math.round(quantile(speeds[index]!, 0.5)).toLocaleString('en'),
    index === 0 ? '' : sayRatio(ratioOf(speeds[index]!, speeds[0]!)),
  ]);
}

function bare(file: string): Contender {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE entries (
      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
      hall TEXT NOT NULL, machine TEXT NOT NULL, rule_set TEXT NOT NULL, command TEXT NOT NULL, event TEXT NOT NULL,
      UNIQUE (stream, version)
    ) STRICT;
    CREATE INDEX entries_of_command ON entries (command);`);
  const insert = db.prepare(
    `INSERT INTO entries (stream, version, at, actor, hall, machine, rule_set, command, event)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let written = 0;
  return {
    name: 'a bare prepared insert',
    async run() {
      const rows = Array.from({ length: APPENDS }, () => {
        const { at, by, hall, machine, ruleSet, command, event } = draft(`command-${(written += 1)}`);
        const [actor, said] = [JSON.stringify(by), JSON.stringify(event)];
        return [`case/${written}`, 1, at, actor, hall, machine, ruleSet, command, said] as const;
      });
      const began = performance.now();
      for (const row of rows) insert.run(...row);
      return (APPENDS * 1000) / (performance.now() - began);
    },
    close: () => db.close(),
  };
}

function ours(file: string): Contender {
  const store = sqliteStore({ file });
  let written = 0;
  return {
    name: '`sqliteStore`',
    async run(atOnce) {
      const began = performance.now();
      for (let done = 0; done < APPENDS; done += atOnce) {
        const appends = Array.from({ length: atOnce }, () => {
          written += 1;
          return store.append([
            { stream: `case/${written}`, expectedVersion: 0, drafts: [draft(`command-${written}`)] },
          ]);
        });
        await Promise.all(appends);
      }
      return (APPENDS * 1000) / (performance.now() - began);
    },
    close: () => store.close(),
  };
}
