import type { CaseSummary } from '../model/case-summary.ts';

/** Returns the case of {@link aCaseRecord} in a list. 在办件摘要. */
export function aCaseSummary(overrides: Partial<CaseSummary> = {}): CaseSummary {
  return {
    caseNumber: '2026112300001',
    guide: 'nurse-registration',
    matter: '护士执业注册',
    department: '卫生健康局',
    caseType: 'promised',
    stage: 'accepted',
    turn: 'hall',
    receivedOn: '2026-11-23',
    due: { on: '2026-11-30', workdaysLeft: 5, provisional: false, overdue: false },
    card: 'none',
    answerable: { staff: 'W101', since: '2026-11-23', because: 'accepted' },
    window: '1',
    version: 2,
    ...overrides,
  };
}
