import type { GuideSummary } from '../model/guide-summary.ts';
import type { ServiceGuide } from '../model/guide.ts';
import { parseLimit } from '../rules/parse-limit.ts';

/** Returns a guide that discloses all five. 办事指南. Override only what a test is about. */
export function aGuide(overrides: Partial<ServiceGuide> = {}): ServiceGuide {
  return {
    id: 'nurse-registration',
    matter: { name: '护士执业注册', itemType: 'licence', caseTypes: ['promised'], level: 'county' },
    division: { name: '盐都区', code: '320903' },
    department: { name: '卫生健康局', window: '2号窗口' },
    legalBasis: [{ name: '护士条例', article: '第八条' }],
    applicants: ['自然人'],
    conditions: ['取得护士执业资格证书'],
    steps: [
      { name: '受理', limit: parseLimit('1个工作日') },
      { name: '审查', limit: parseLimit('4个工作日') },
    ],
    materials: [{ name: '护士执业注册申请表', kind: '原件', count: 1, required: true }],
    limits: { statutory: parseLimit('20个工作日'), promised: parseLimit('5个工作日') },
    fees: { charged: false, text: '不收费' },
    result: { name: '护士执业证书', type: '证照' },
    ...overrides,
  };
}

/** Returns the summary of {@link aGuide}. 指南摘要. */
export function aGuideSummary(overrides: Partial<GuideSummary> = {}): GuideSummary {
  return {
    id: 'nurse-registration',
    name: '护士执业注册',
    department: '卫生健康局',
    audience: ['自然人'],
    promised: '5个工作日',
    initials: ['hszyzc'],
    ...overrides,
  };
}
