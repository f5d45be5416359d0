import type { CaseRecord } from '../model/case-record.ts';
import { caseRulesOf } from '../rules/case-rules.ts';
import { nationalRuleSet } from '../rules/national-rule-set.ts';
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
    system: 'committed',
    turn: 'hall',
    receivedOn: '2026-11-23',
    noticeBy: '2026-11-30',
    channel: 'window',
    materials: [
      { id: '1', name: '护士执业注册申请表', required: true, deferrable: false, given: true },
      { id: '2', name: '健康体检证明', required: true, deferrable: true, given: true },
    ],
    told: [],
    partners: [],
    opinions: [],
    speaksFor: [],
    answerable: { staff: 'W101', since: '2026-11-23', because: 'accepted' },
    permitted: {
      'case.decide': 'allowed',
      'case.pause': 'allowed',
      'case.withdraw': 'allowed',
      'case.void': 'allowed',
    },
    accepts: ['promised', 'immediate'],
    becomes: ['joint'],
    rules: caseRulesOf(nationalRuleSet),
    steps: [
      { type: 'case.receive', at: '2026-11-23T01:20:00.000Z', window: '1', stage: 'received' },
      { type: 'case.accept', at: '2026-11-23T01:30:00.000Z', window: '1', stage: 'accepted' },
    ],
    ratable: false,
    version: 2,
    ...overrides,
  };
}
