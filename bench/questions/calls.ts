import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  callUntilEmpty,
  CLAIM_HALL,
  CLAIM_RACE,
  CLAIM_WINDOWS,
  claimFaults,
  fillQueue,
} from '../../packages/adapters/src/conformance/index.ts';
import { createHall } from '../../packages/adapters/src/hall/index.ts';
import { sqliteStore } from '../../packages/adapters/src/stores/sqlite.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf } from '../statistics.ts';

const ROUNDS = 3;
const { tickets, windows } = CLAIM_RACE;
/** Each ticket is called and passed: two commands that survive a power cut. */
const COMMANDS = tickets * 2;

/** How fast a hall calls when all its windows want the next ticket at once. */
export const question: Question = {
  title: 'Calling from SQLite, twenty windows at once',

  async answer() {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-calls-'));
    const [ours, bare]: number[][] = [[], []];
    let doubles = 0;
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const race = await hallRate(join(folder, `hall-${round}.sqlite`));
        doubles += race.faults;
        ours!.push(race.rate);
        bare!.push(bareRate(join(folder, `bare-${round}.sqlite`)));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    const row = (name: string, rates: readonly number[]) => [
      name,
      Math.round(quantile(rates, 0.5)),
      ratioOf(rates, bare!).median.toFixed(2),
    ];
    return `${windows} windows of one process call ${tickets} tickets and pass each: ${COMMANDS} commands, each acknowledged only once it
is safe from a power cut (write-ahead log, \`synchronous = FULL\` for both). Commands a second, median of ${ROUNDS} rounds in which both take
turns. The bare contender is prepared statements and nothing else: one transaction for each command, which takes the lowest waiting
number out of an indexed table or passes it, with no rules, no log, no command ids and nobody who listens. The hall puts the commands
that arrive in one turn of the event loop into one transaction.

${table(['', 'commands a second', 'of the bare transactions'], [row('bare prepared transactions', bare!), row('the hall', ours!)])}

Tickets called twice, never, or out of order in all rounds: ${doubles}.

Not compared: servers of other systems, and several processes on one file (a test races four).`;
  },
};

async function hallRate(file: string): Promise<{ readonly rate: number; readonly faults: number }> {
  const store = sqliteStore({ file });
  const secret = 'a secret of the bench';
  const hall = createHall({ ...CLAIM_HALL, store, secret, now: () => new Date('2026-11-23T02:00:00Z') });
  await fillQueue(hall.gateway, tickets);
  const begin = performance.now();
  const race = await callUntilEmpty(hall.gateway, CLAIM_WINDOWS);
  const seconds = (performance.now() - begin) / 1000;
  const faults = claimFaults(race, await store.readAll(0, 100_000)).length;
  await hall.close();
  return { rate: COMMANDS / seconds, faults };
}

function bareRate(file: string): number {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE tickets (number INTEGER PRIMARY KEY, state TEXT NOT NULL, at TEXT) STRICT;
    CREATE INDEX waiting ON tickets (state, number);`);
  const insert = db.prepare("INSERT INTO tickets (number, state) VALUES (?, 'waiting')");
  db.exec('BEGIN');
  for (let number = 1; number <= tickets; number += 1) insert.run(number);
  db.exec('COMMIT');
  const next = db.prepare("SELECT min(number) AS number FROM tickets WHERE state = 'waiting'");
  const change = db.prepare('UPDATE tickets SET state = ?, at = ? WHERE number = ? AND state = ?');
  const one = (to: string, number: number, from: string) => {
    db.exec('BEGIN IMMEDIATE');
    change.run(to, new Date().toISOString(), number, from);
    db.exec('COMMIT');
  };
  const begin = performance.now();
  for (let call = 0; call < tickets; call += 1) {
    const number = Number(next.get()!['number']);
    one('called', number, 'waiting');
    one('missed', number, 'called');
  }
  const seconds = (performance.now() - begin) / 1000;
  db.close();
  return COMMANDS / seconds;
}
