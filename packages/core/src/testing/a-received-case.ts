import type { CaseReceived } from '../machines/case/case-event.ts';
import { caseRulesOf } from '../rules/case-rules.ts';
import { nationalRuleSet } from '../rules/national-rule-set.ts';
import { parseLimit } from '../rules/parse-limit.ts';

/** Returns the first event of a case of {@link aGuide}, complete, received on a Monday. 收件. */
export function aReceivedCase(overrides: Partial<CaseReceived> = {}): CaseReceived {
  return {
    type: 'case.receive',
    on: '2026-03-02',
    caseNumber: '2026030200001',
    guide: 'nurse-registration',
    matter: '护士执业注册',
    department: '卫生健康局',
    system: 'committed',
    caseType: 'promised',
    limits: { statutory: parseLimit('20个工作日'), promised: parseLimit('10个工作日') },
    materials: [
      { id: '1', name: '护士执业注册申请表', required: true, deferrable: false, given: true },
      { id: '2', name: '健康体检证明', required: true, deferrable: true, given: true },
      { id: '3', name: '近期照片', required: false, deferrable: true, given: false },
    ],
    noticeBy: '2026-03-09',
    rules: caseRulesOf(nationalRuleSet),
    firstAsked: 'W101',
    ...overrides,
  };
}
