import type { LogStore } from '@banshi/core/log';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { memoryStore } from '../stores/memory.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import { createCaseShelf } from './case-shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'banshi-shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const given = ['1', '2', '3'];

/** A store that tells how many entries each reading of a case returned. */
function counted(store: LogStore) {
  const reads: number[] = [];
  const read: LogStore['read'] = async (stream, after) => {
    const entries = await store.read(stream, after);
    if (stream.startsWith('case/')) reads.push(entries.length);
    return entries;
  };
  return { reads, store: { ...store, read } };
}

async function manyCases(store: LogStore, count: number): Promise<string[]> {
  const { visitor } = openHall({}, store);
  const numbers = [];
  for (let index = 0; index < count; index += 1) {
    numbers.push((await visitor.run('case.submit', { guide: 'food', given })).caseNumber);
  }
  return numbers;
}

it('reads of a case that it keeps only what came after', async () => {
  const { reads, store } = counted(memoryStore());
  const [caseNumber = ''] = await manyCases(store, 1);
  const shelf = createCaseShelf(store, 10);
  reads.length = 0;
  await shelf.load(caseNumber);
  await shelf.load(caseNumber.toLowerCase());
  await openHall({}, store).clerk('1').run('case.accept', { caseNumber, version: 1, as: 'promised' });
  reads.length = 0;
  const loaded = await shelf.load(caseNumber);
  expect([loaded?.version, loaded?.stage, reads]).toEqual([2, 'accepted', [1]]);
});

it('keeps no more than it may, and those that were used last', async () => {
  const { reads, store } = counted(memoryStore());
  const numbers = await manyCases(store, 3);
  const shelf = createCaseShelf(store, 2);
  reads.length = 0;
  for (const index of [0, 1, 0, 2, 0, 1]) await shelf.load(numbers[index]!);
  expect(reads).toEqual([1, 1, 0, 1, 0, 1]);
});

it('knows no case that is not there, and keeps nothing of it', async () => {
  const shelf = createCaseShelf(memoryStore(), 2);
  expect([await shelf.load('20261123A7K2M98'), await shelf.load('nonsense')]).toEqual([undefined, undefined]);
});

it.each([
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore({ file: join(folder, 'race.db'), pollInterval: 5 })],
])('lets one of many stale screens win, and tells the others, on %s', async (_, open) => {
  const store = open();
  const halls = [1, 2, 3].map(() => openHall({}, store));
  const clerk = (index: number) => halls[index % 3]!.clerk(`r${(index % 8) + 1}`);
  const { caseNumber } = await clerk(0).run('case.receive', { guide: 'food', given });
  await clerk(1).run('case.accept', { caseNumber, version: 1, as: 'promised' });
  for (let version = 2; version <= 6; version += 1) {
    const name = version % 2 === 0 ? 'case.pause' : 'case.resume';
    const words = version % 2 === 0 ? { reason: '鉴定' } : {};
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (__, index) =>
        clerk(index)
          .run(name, { caseNumber, version, ...words } as never)
          .then(() => 'done')
          .catch((error: { code: string }) => error.code),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'version-conflict']));
  }
  const entries = await store.read(`case/${caseNumber}`);
  expect(entries.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await halls[2]!.visitor.findCase(caseNumber))?.version).toBe(7);
  await store.close();
});
