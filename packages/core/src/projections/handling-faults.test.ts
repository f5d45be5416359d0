import { describe, expect, it } from 'vitest';
import type { CaseChange } from '../machines/case/case-event.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import { aReceivedCase } from '../testing/a-received-case.ts';
import { caseEntries } from '../testing/case-entries.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { handlingFaults } from './handling-faults.ts';

const view = { today: '2026-03-13', calendar: chinaCalendar } as const;
const limits = { promised: parseLimit('5个工作日') };
const accept = (as: 'immediate' | 'promised'): CaseChange => ({
  type: 'case.accept',
  on: '2026-03-02',
  as,
  officer: 'W101',
});
const decide: CaseChange = { type: 'case.decide', on: '2026-03-06', outcome: 'granted' };

describe('handlingFaults', () => {
  it('TYPE-04: what should have been decided at once and was promised costs two points', () => {
    const received = aReceivedCase({ caseType: 'immediate', limits });
    expect(handlingFaults(caseEntries([received, accept('promised'), decide]), view)).toEqual([
      { fault: 'immediateAsPromised', times: 1, points: -2 },
    ]);
    expect(handlingFaults(caseEntries([aReceivedCase({ limits }), accept('promised'), decide]), view)).toEqual([]);
  });

  it('counts workdays over the promise, and takes the points of the place', () => {
    const late = caseEntries([aReceivedCase({ limits }), accept('promised')]);
    const points = { immediateAsPromised: -1, overdueWorkday: -5, returnOverturned: -1 };
    // Promised until Monday 2026-03-09; seen on Friday the 13th.
    expect(handlingFaults(late, view, points)).toEqual([{ fault: 'overdueWorkday', times: 4, points: -20 }]);
  });

  it('finds nothing where there is no case', () => expect(handlingFaults([], view)).toEqual([]));
});
