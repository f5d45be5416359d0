// Appends to one stream of a log until it has won as often as it was told, and says each won version on stdout once
// it is acknowledged. Started by sqlite.test.ts: node sqlite-child.ts <file> <racer> <times>
import { isBanshiError } from '@banshi/core';
import { writeSync } from 'node:fs';
import { sqliteStore } from '../src/stores/sqlite.ts';

const [file = '', racer = '', times = ''] = process.argv.slice(2);
const store = sqliteStore({ file });
for (let won = 0; won < Number(times);) {
  const expectedVersion = (await store.read('race')).length;
  const draft = {
    at: new Date().toISOString(),
    by: { role: 'system', id: racer },
    hall: 'kit',
    machine: 'kit@1',
    ruleSet: 'kit@1',
    command: `${racer}.${won}`,
    event: { type: 'raced' },
  } as const;
  try {
    const [entry] = await store.append([{ stream: 'race', expectedVersion, drafts: [draft] }]);
    writeSync(1, `${entry?.version}\n`);
    won += 1;
  } catch (error) {
    if (!isBanshiError(error)) throw error;
  }
}
await store.close();
