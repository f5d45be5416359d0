import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MACHINE_VERSIONS } from '../machines/machine-versions.ts';
import { stageOf } from '../machines/case-turn.ts';
import { replayCase } from '../machines/replay-case.ts';
import { caseRecord } from '../projections/case-record.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { caseEventsOf } from './case-events.ts';
import type { LogEntry } from './log-store.ts';

const folder = new URL('golden/', import.meta.url);
const golden = (name: string): LogEntry[] => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const view = { today: '2026-11-23', calendar: chinaCalendar } as const;

/** How each log was read on the day it was written. It is never changed: a new version adds a log. */
const READ = {
  'promised-case-1': {
    caseType: 'promised',
    stage: 'closed',
    outcome: 'refused',
    due: { on: '2026-03-02', workdaysLeft: 0, provisional: false, overdue: false },
    no: { reason: '不符合条件', basis: '未记录', remedies: ['未记录'] },
    version: 3,
    ratable: true,
  },
  'immediate-case-1': {
    caseType: 'immediate',
    stage: 'closed',
    outcome: 'granted',
    due: { on: '2026-02-24', workdaysLeft: 0, provisional: false, overdue: false },
    version: 3,
  },
  'case-2': {
    caseType: 'promised',
    stage: 'closed',
    outcome: 'granted',
    acceptedOn: '2026-03-12',
    answerable: { staff: 'W102', since: '2026-03-23', because: 'accepted' },
    bill: { paidOn: '2026-03-25' },
    version: 17,
  },
} as const;

describe('the golden logs', () => {
  it('cover every version that ever wrote one', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      Object.keys(READ)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
    const current = MACHINE_VERSIONS.case.replace('@', '-');
    expect(Object.keys(READ)).toContain(current);
  });

  it.each(Object.entries(READ))('%s is still read as it was', (name, record) => {
    expect(caseRecord(golden(name), view)).toMatchObject(record);
  });

  it.each(Object.keys(READ))('%s can be read after each of its entries', (name) => {
    const entries = golden(name);
    for (let count = 1; count <= entries.length; count += 1) {
      const snapshot = replayCase(caseEventsOf(entries.slice(0, count)).flat());
      expect(caseRecord(entries.slice(0, count), view)).toMatchObject({ stage: stageOf(snapshot), version: count });
    }
  });

  it('are not read where something is missing from them', () => {
    const entries = golden('case-2');
    expect(() => caseRecord(entries.toSpliced(3, 1), view)).toThrow(
      expect.objectContaining({ code: 'log-unreplayable' }),
    );
  });
});
