import type { CaseDocument, CaseDocumentContents, CaseDocumentKind, CaseDocumentOf } from '../model/case-document.ts';
import { DOCUMENT_MARKS } from '../projections/documents/document-kinds.ts';
import { parseLimit } from '../rules/parse-limit.ts';

const no = {
  reason: '申请人未通过护士执业资格考试，不符合护士条例规定的执业注册条件。',
  basis: '护士条例 第七条',
  remedies: ['自知道本决定之日起六十日内，向县人民政府申请行政复议', '六个月内向县人民法院提起行政诉讼'],
};
const papers = ['护士执业注册申请审核表', '申请人身份证明', '申请人学历证书'];

/** What a document of each kind says, made up for {@link aCaseDocument}. */
const CONTENTS: { readonly [K in CaseDocumentKind]: CaseDocumentContents[K] } = {
  acceptance: {
    as: 'promised',
    acceptedOn: '2026-11-23',
    promised: parseLimit('5个工作日'),
    due: { on: '2026-11-30', limit: 'promised' },
    outstanding: { materials: ['申请人学历证书'], supplyBy: '2026-11-26', consequence: 'returned' },
  },
  supplement: {
    gaps: [
      { material: '健康体检证明', fault: 'missing', remedy: '提交二级以上医疗机构六个月内出具的体检证明原件。' },
      { material: '申请人学历证书', fault: 'faulty', remedy: '复印件模糊，请重新复印并由学校盖章。' },
    ],
    supplyBy: '2026-12-04',
    consequence: 'withdrawn',
  },
  nonAcceptance: { ...no, ground: 'notCompetent', competent: '市卫生健康委员会' },
  return: { ...no, ground: 'againstPolicy', papers, reviewOffice: '县政务服务中心业务科' },
  reclassification: { as: 'promised', reason: '需要现场勘察。', due: { on: '2026-11-30', limit: 'promised' } },
  consultation: {
    departments: ['生态环境局', '消防救援大队'],
    by: '2026-11-30',
    silence: 'overdue',
    answers: ['agree', 'disagree', 'forward'],
  },
  specialProcedure: { procedure: '听证', from: '2026-11-24', until: '2026-12-22' },
  suspension: {
    reason: '容缺材料逾期未补齐',
    basis: '2026112300001-受理-1 已告知的逾期后果',
    from: '2026-11-27',
    materials: ['申请人学历证书'],
  },
  resumption: {
    reason: '听证',
    from: '2026-11-24',
    to: '2026-12-15',
    due: { on: '2026-12-21', limit: 'promised' },
  },
  extension: {
    reason: '案情复杂，需要向有关部门核实。',
    amount: 10,
    unit: 'workday',
    approver: 'authorityHead',
    was: { on: '2026-12-21', limit: 'statutory' },
    due: { on: '2027-01-05', limit: 'statutory', provisional: true },
  },
  superiorAnswer: { superior: '市卫生健康委员会', outcome: 'granted', answeredOn: '2026-11-27' },
  decision: { ...no, outcome: 'refused', licence: true, deliverBy: '2026-12-07' },
  payment: {
    sections: [
      {
        department: '自然资源局',
        items: [
          { name: '不动产登记费', amount: 80, basis: '发改价格规〔2016〕2559号' },
          { name: '证书工本费', amount: 10, basis: '发改价格规〔2016〕2559号' },
        ],
        subtotal: 90,
      },
      {
        department: '公安局',
        items: [{ name: '刻章费', amount: 120.5, basis: '省价费〔2018〕12号' }],
        subtotal: 120.5,
      },
    ],
    total: 210.5,
  },
  completion: { outcome: 'granted', decidedOn: '2026-11-27', way: 'window' },
  withdrawal: { papers },
  lapse: {
    reason: '逾期未补正',
    basis: '2026112300001-补正-1 已告知的逾期后果',
    supplyBy: '2026-12-04',
    papers,
  },
  voiding: { reason: '重复录入', approver: 'S001' },
  reviewResult: {
    result: 'upheld',
    reason: '退办的理由和依据成立。',
    office: '县政务服务中心业务科',
    remedies: no.remedies,
  },
  correction: { reason: '经核查，告知承诺的内容与事实不符', basis: '告知承诺书', materials: ['健康体检证明'] },
  revocation: no,
};

/** Returns a document of a kind, with all that it must say. 办件文书. Override only what a test is about. */
export function aCaseDocument<TKind extends CaseDocumentKind = 'acceptance'>(
  kind: TKind = 'acceptance' as TKind,
  overrides: Partial<CaseDocumentOf<TKind>> = {},
): CaseDocumentOf<TKind> & CaseDocument {
  return {
    kind,
    number: `2026112300001-${DOCUMENT_MARKS[kind as CaseDocumentKind]}-1`,
    on: '2026-11-23',
    caseNumber: '2026112300001',
    guide: 'nurse-registration',
    matter: '护士执业首次注册',
    authority: '县卫生健康局',
    seal: '县卫生健康局',
    contact: { hotline: '0515-12345', address: '县政务服务中心二楼综合窗口' },
    ruleSet: 'national@1',
    version: 2,
    ...CONTENTS[kind],
    ...overrides,
  } as unknown as CaseDocumentOf<TKind> & CaseDocument;
}
