import type { GuideSummary, ServiceGuide } from '@banshi/core';

/** A guide that discloses all five, made up for stories and tests. Override only what the story is about. */
export function aGuide(overrides: Partial<ServiceGuide> = {}): ServiceGuide {
  return {
    id: 'nurse-registration',
    matter: {
      name: '护士执业首次注册',
      parent: '护士执业注册',
      itemType: 'licence',
      caseTypes: ['promised'],
      level: 'county',
      basicCode: '000123006000',
    },
    division: { name: '某省某市某县', code: '430382' },
    department: { name: '县卫生健康局', window: '卫生健康窗口' },
    legalBasis: [
      { name: '护士条例', article: '第七条', documentNumber: '国务院令第517号' },
      { name: '护士执业注册管理办法', article: '第六条、第七条' },
    ],
    applicants: ['自然人'],
    conditions: ['通过护士执业资格考试', '在教学、综合医院完成八个月以上护理临床实习', '符合规定的健康标准'],
    steps: [
      {
        name: '受理',
        limit: { text: '1个工作日', period: { unit: 'workday', amount: 1 } },
        actor: '窗口',
        inClock: true,
      },
      { name: '审查', limit: { text: '4个工作日', period: { unit: 'workday', amount: 4 } }, actor: '医政股' },
      { name: '决定', limit: { text: '1个工作日', period: { unit: 'workday', amount: 1 } }, actor: '分管领导' },
      { name: '送达', note: '窗口领取或邮寄送达。' },
    ],
    specialProcedures: [
      {
        name: '体检',
        limit: { text: '10个工作日', period: { unit: 'workday', amount: 10 } },
        excludedFromClock: true,
        trigger: '未提交六个月内的健康体检证明',
      },
    ],
    materials: [
      {
        name: '护士执业注册申请审核表',
        kind: '原件',
        originals: 2,
        form: '纸质',
        source: '申请人自备',
        required: true,
      },
      { name: '申请人身份证明', kind: '原件和复印件', originals: 1, copies: 1, source: '公安机关', required: true },
      { name: '申请人学历证书', kind: '复印件', copies: 1, source: '学校', required: true, deferrable: true },
      {
        name: '健康体检证明',
        kind: '原件',
        originals: 1,
        source: '二级以上医疗机构',
        required: true,
        note: '须为六个月内出具。',
      },
      { name: '代办委托书', kind: '原件', originals: 1, required: false, condition: '委托他人办理的' },
    ],
    limits: {
      promised: { text: '6个工作日', period: { unit: 'workday', amount: 6 } },
      statutory: { text: '20个工作日', period: { unit: 'workday', amount: 20 } },
      excludes: ['体检', '公示'],
    },
    fees: { charged: false, text: '不收费' },
    result: { name: '护士执业证书', type: '证照', validity: '5年', delivery: ['窗口领取', '邮寄送达'] },
    channels: ['窗口办理', '网上办理'],
    visits: 1,
    address: '县政务服务中心二楼',
    hours: [{ text: '周一至周五 9:00-12:00，13:30-17:00（法定节假日除外）', days: '周一至周五' }],
    hotline: '12345',
    source: {
      url: 'https://www.example.gov.cn/guide/1.html',
      site: '某县人民政府网站',
      publishedOn: '2025-03-06',
      readOn: '2026-11-22',
      coverage: 'full',
    },
    remarks: [
      { path: 'materials[1].note', value: '身份证正反面复印在同一页', by: 'source' },
      { path: 'level_inferred', value: '县级', by: 'collector' },
    ],
    ...overrides,
  };
}

/** A guide whose page says nothing about materials, limit and fees. */
export function aSilentGuide(overrides: Partial<ServiceGuide> = {}): ServiceGuide {
  return {
    id: 'elder-card',
    matter: { name: '老年人优待证办理', itemType: 'confirmation' },
    department: { name: '镇便民服务中心' },
    applicants: ['六十周岁以上老年人'],
    conditions: ['具有本县户籍'],
    limits: { statutory: { text: '60个工作日', period: { unit: 'workday', amount: 60 } } },
    ...overrides,
  };
}

/** What a list shows of a guide. */
export function aSummary(overrides: Partial<GuideSummary> = {}): GuideSummary {
  return {
    id: 'nurse-registration',
    name: '护士执业首次注册',
    department: '县卫生健康局',
    audience: ['自然人'],
    promised: '6个工作日',
    initials: ['hszyscz'],
    ...overrides,
  };
}
