// Runs one hall on a log that other processes share, and lets its windows call until nobody waits; says on stdout
// what came of it, as JSON. Started by claim-race.test.ts: node claim-child.ts <file> <window> …
import { writeSync } from 'node:fs';
import { callUntilEmpty, CLAIM_HALL } from '../src/conformance/index.ts';
import { createHall } from '../src/hall/index.ts';
import { sqliteStore } from '../src/stores/sqlite.ts';

const [file = '', ...windows] = process.argv.slice(2);
const hall = createHall({
  ...CLAIM_HALL,
  store: sqliteStore({ file }),
  secret: 'a secret of the tests',
  now: () => new Date('2026-11-23T02:00:00Z'),
});
const race = await callUntilEmpty(hall.gateway, windows);
writeSync(1, JSON.stringify(race));
await hall.close();
