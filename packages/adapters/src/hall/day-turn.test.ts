import type { LogEntry, LogStore } from '@banshi/core/log';
import { nationalRuleSet, type RuleSet } from '@banshi/core/rules';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { memoryStore } from '../stores/memory.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import type { HallLogLine } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'banshi-days-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first working day after the five in which a filing of 2026-11-23 must be told what is missing. */
const TOO_LATE = new Date('2026-12-01T01:00:00Z');
const given = ['1', '2', '3'];

const begun = async (store: LogStore): Promise<readonly LogEntry[]> =>
  (await store.readAll(0, 1000)).filter(({ event }) => event.type === 'day.begin');

it('takes for accepted what nobody answered in time, before anything else of that day', async () => {
  const { visitor, clerk, clock, store } = openHall();
  const { caseNumber } = await visitor.run('case.submit', { guide: 'food', given });
  clock.now = new Date('2026-11-30T01:00:00Z');
  expect((await visitor.findCase(caseNumber))?.stage).toBe('received');
  clock.now = TOO_LATE;
  const record = await visitor.findCase(caseNumber);
  expect([record?.stage, record?.deemed, record?.acceptedOn, record?.version]).toEqual([
    'accepted',
    true,
    '2026-11-23',
    2,
  ]);
  const [entry] = await begun(store);
  expect(entry).toMatchObject({ by: { role: 'system', id: 'hall' }, machine: 'case@2', event: { on: '2026-12-01' } });
  await expect(clerk('1').run('case.accept', { caseNumber, version: 1, as: 'promised' })).rejects.toMatchObject({
    code: 'version-conflict',
  });
  await clerk('1').run('case.decide', { caseNumber, version: 2, outcome: 'granted' });
});

it('begins a day for all cases that it changes, and for no other', async () => {
  const { visitor, clerk, clock, store } = openHall();
  const numbers = [];
  for (let count = 0; count < 3; count += 1) {
    numbers.push((await visitor.run('case.submit', { guide: 'food', given })).caseNumber);
  }
  await clerk('1').run('case.accept', { caseNumber: numbers[1]!, version: 1, as: 'promised' });
  clock.now = TOO_LATE;
  await visitor.readBoard();
  const changed = (await begun(store)).map(({ stream }) => stream);
  expect(changed).toEqual([`case/${numbers[0]}`, `case/${numbers[2]}`]);
  await visitor.readBoard();
  await clerk('1').run('case.decide', { caseNumber: numbers[0]!, version: 2, outcome: 'granted' });
  expect(await begun(store)).toHaveLength(2);
});

it('begins it on the start of a hall that was closed overnight', async () => {
  const store = memoryStore();
  const before = openHall({}, store);
  await before.visitor.run('case.submit', { guide: 'food', given });
  const told = new Promise<readonly LogEntry[]>((resolve) => store.subscribe(resolve));
  openHall({ now: () => TOO_LATE }, store);
  expect((await told).map(({ event }) => event.type)).toEqual(['day.begin']);
});

it('begins it once, whichever of several processes is first', async () => {
  const file = join(folder, 'many.db');
  const halls = [1, 2, 3, 4].map(() => openHall({}, sqliteStore({ file, pollInterval: 5 })));
  for (let count = 0; count < 20; count += 1) {
    await halls[count % 4]!.visitor.run('case.submit', { guide: 'food', given });
  }
  for (const { clock } of halls) clock.now = TOO_LATE;
  await Promise.all(halls.flatMap(({ visitor, clerk }) => [visitor.readBoard(), clerk('1').readWindow('1')]));
  const entries = await begun(halls[0]!.store);
  expect(new Set(entries.map(({ stream }) => stream)).size).toBe(20);
  expect(entries).toHaveLength(20);
  await Promise.all(halls.map(({ hall }) => hall.close()));
});

it('does not undo on the same day what a clerk did after it had begun', async () => {
  const deferral: RuleSet['deferral'] = { ...nationalRuleSet.deferral, allowed: true, expiry: 'suspended' };
  const { visitor, clerk, clock } = openHall({ ruleSet: { ...nationalRuleSet, id: 'here', deferral } });
  const { caseNumber } = await clerk('1').run('case.receive', { guide: 'food', given: ['1', '2'] });
  await clerk('1').run('case.accept', { caseNumber, version: 1, as: 'promised', deferred: { materials: ['3'] } });
  const stage = async () => (await visitor.findCase(caseNumber))?.stage;
  clock.now = new Date('2026-11-27T01:00:00Z');
  expect(await stage()).toBe('suspended');
  await clerk('1').run('case.resume', { caseNumber, version: 3 });
  await clerk('1').run('case.handOver', { caseNumber, version: 4, to: 'clerk-2', because: 'referred' });
  expect(await stage()).toBe('accepted');
  clock.now = new Date('2026-11-28T01:00:00Z');
  expect(await stage()).toBe('suspended');
});

it('opens though one case is damaged, and says so', async () => {
  const store = memoryStore();
  const before = openHall({}, store);
  const damaged = await before.visitor.run('case.submit', { guide: 'food', given });
  const sound = await before.visitor.run('case.submit', { guide: 'food', given });
  const [first] = await store.read(`case/${damaged.caseNumber}`);
  const { stream, version: _, position: __, ...draft } = first!;
  const forged = { ...draft, command: 'forged', event: { type: 'case.deliver', on: '2026-11-23', way: 'window' } };
  await store.append([{ stream, expectedVersion: 1, drafts: [forged] }]);

  const lines: HallLogLine[] = [];
  const { visitor, clerk } = openHall({ now: () => TOO_LATE, log: (line) => lines.push(line) }, store);
  expect((await visitor.findCase(sound.caseNumber))?.deemed).toBe(true);
  expect((await clerk('1').readWindow('1')).cases.map(({ caseNumber }) => caseNumber)).toEqual([sound.caseNumber]);
  await expect(visitor.findCase(damaged.caseNumber)).rejects.toMatchObject({ code: 'log-unreplayable' });
  expect(lines.filter(({ what }) => what === 'case')).toMatchObject([{ code: 'internal', status: 500 }]);
  expect(await store.read(stream)).toHaveLength(2);
});
