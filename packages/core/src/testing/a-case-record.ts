import type { CaseRecord } from '../model/case-record.ts';
import { parseLimit } from '../rules/parse-limit.ts';

/** Returns a promised case that was accepted in {@link aHall} for {@link aGuide} on a Monday. 办件. */
export function aCaseRecord(overrides: Partial<CaseRecord> = {}): CaseRecord {
  return {
    caseNumber: '2026112300001',
    guide: 'nurse-registration',
    matter: '护士执业注册',
    department: '卫生健康局',
    caseType: 'promised',
    stage: 'accepted',
    acceptedOn: '2026-11-23',
    promised: parseLimit('5个工作日'),
    due: { on: '2026-11-30', workdaysLeft: 5, provisional: false, overdue: false },
    steps: [{ type: 'accepted', at: '2026-11-23T01:30:00.000Z', window: '1' }],
    ratable: false,
    version: 1,
    ...overrides,
  };
}
