import type {
  CaseDocument,
  CaseDocumentKind,
  DocumentDay,
  LapseConsequence,
  PeriodUnit,
  TimeLimit,
} from '@banshi/core';
import { type CaseStrings, en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';
import { englishLimit } from '../internal/limit-words.ts';
import { type Openings, openingsEn, openingsZhCN } from './opening.strings.ts';

/** The labels of what documents say. 文书项目名称. */
type Label =
  | 'number'
  | 'caseNumber'
  | 'caseType'
  | 'acceptedOn'
  | 'promised'
  | 'due'
  | 'supplyBy'
  | 'consequence'
  | 'reason'
  | 'basis'
  | 'competent'
  | 'reviewOffice'
  | 'procedure'
  | 'from'
  | 'until'
  | 'needed'
  | 'to'
  | 'amount'
  | 'was'
  | 'newDue'
  | 'remaining'
  | 'approver'
  | 'outcome'
  | 'superior'
  | 'answeredOn'
  | 'deliverBy'
  | 'decidedOn'
  | 'way'
  | 'result'
  | 'answerBy'
  | 'silence'
  | 'contact';
/** The headings over lists. 清单名称. */
type Heading = 'gaps' | 'outstanding' | 'committed' | 'papers' | 'remedies' | 'awaited' | 'answers' | 'fees';

/** Everything `<banshi-case-document>` may say. A language which lacks a line does not compile. */
export interface CaseDocumentStrings {
  readonly case: CaseStrings;
  readonly errors: CommonErrors;
  readonly openings: Openings;
  readonly title: (document: Pick<CaseDocument, 'kind'> & Partial<CaseDocument>) => string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly consequences: Readonly<Record<LapseConsequence, string>>;
  readonly approvers: Readonly<Record<'authorityHead' | 'governmentHead', string>>;
  readonly faults: Readonly<Record<'missing' | 'faulty', string>>;
  readonly silences: Readonly<Record<'agree' | 'overdue', string>>;
  readonly results: Readonly<Record<'upheld' | 'overturned', string>>;
  readonly gapColumns: readonly [paper: string, fault: string, remedy: string];
  readonly feeColumns: readonly [department: string, item: string, basis: string, amount: string];
  readonly subtotal: string;
  readonly total: string;
  readonly day: (day: DocumentDay) => string;
  readonly limit: (limit: TimeLimit) => string;
  readonly days: (amount: number, unit: PeriodUnit) => string;
  readonly none: string;
  readonly applicant: string;
  readonly departments: string;
  readonly seal: string;
  readonly received: string;
  readonly signature: string;
  readonly signedOn: string;
  readonly qr: string;
  readonly qrText: (href: string) => string;
  readonly list: string;
  readonly empty: string;
  readonly open: (title: string) => string;
  readonly close: (title: string) => string;
  readonly print: string;
  readonly printOne: (title: string) => string;
  readonly loading: string;
  readonly retry: string;
  readonly unknown: string;
  readonly unreadable: string;
}

const titlesZhCN: Readonly<Record<Exclude<CaseDocumentKind, 'decision'>, string>> = {
  acceptance: '受理通知书',
  supplement: '补正通知书（一次性告知单）',
  nonAcceptance: '不予受理通知书',
  return: '退件通知书',
  reclassification: '转办告知书',
  consultation: '联办通知书',
  specialProcedure: '特别程序告知书',
  suspension: '中止办理通知书',
  resumption: '恢复办理通知书',
  extension: '延期通知书',
  superiorAnswer: '上级答复告知书',
  payment: '缴费通知书',
  completion: '办结通知书',
  withdrawal: '撤回申请确认书',
  lapse: '视为撤回申请告知书',
  voiding: '作废通知书',
  reviewResult: '复核决定书',
  correction: '责令改正通知书',
  revocation: '撤销决定书',
};

/** 中文. */
export const zhCN: CaseDocumentStrings = {
  case: caseZhCN,
  errors: commonErrorsZhCN,
  openings: openingsZhCN,
  title: (document) =>
    document.kind === 'decision'
      ? `${document.outcome === 'granted' ? '准予' : '不予'}${document.licence === false ? '办理' : '许可'}决定书`
      : titlesZhCN[document.kind],
  labels: {
    number: '编号',
    caseNumber: '办件编号',
    caseType: '办件类型',
    acceptedOn: '受理日期',
    promised: '承诺时限',
    due: '办结截止日',
    supplyBy: '补交截止日',
    consequence: '逾期后果',
    reason: '理由',
    basis: '依据',
    competent: '有权机关',
    reviewOffice: '复核机构',
    procedure: '特别程序',
    from: '开始日期',
    until: '预计结束',
    needed: '所需时间',
    to: '恢复日期',
    amount: '延长',
    was: '原截止日',
    newDue: '新截止日',
    remaining: '中止后剩余',
    approver: '批准人',
    outcome: '办理结果',
    superior: '上级机关',
    answeredOn: '答复日期',
    deliverBy: '送达截止日',
    decidedOn: '决定日期',
    way: '送达方式',
    result: '复核结果',
    answerBy: '答复截止日',
    silence: '逾期未答复',
    contact: '咨询方式',
  },
  headings: {
    gaps: '需补正的内容',
    outstanding: '待补交的材料',
    committed: '以告知承诺代替的材料',
    papers: '退回的材料',
    remedies: '救济途径',
    awaited: '恢复办理须补交',
    answers: '答复意见（请勾选）',
    fees: '缴费项目',
  },
  consequences: {
    withdrawn: '视为撤回申请',
    returned: '予以退办',
    refused: '作出不予的决定',
    suspended: '中止办理',
    ended: '终止办理',
  },
  approvers: { authorityHead: '本机关负责人', governmentHead: '本级人民政府负责人' },
  faults: { missing: '缺少', faulty: '不符合要求' },
  silences: { agree: '视为同意', overdue: '计为逾期' },
  results: { upheld: '维持退办', overturned: '撤销退办' },
  gapColumns: ['材料', '问题', '如何补正'],
  feeColumns: ['部门', '项目', '依据', '金额'],
  subtotal: '小计',
  total: '合计',
  day: ({ on, limit, provisional }) =>
    `${caseZhCN.day(on)}（${limit === 'promised' ? '承诺' : '法定'}${provisional ? '，暂定：该年度节假日安排尚未公布' : ''}）`,
  limit: ({ text }) => text,
  days: (amount, unit) =>
    `${amount} ${unit === 'workday' ? '个工作日' : unit === 'month' ? '个月' : unit === 'year' ? '年' : '日'}`,
  none: '无',
  applicant: '申请人',
  departments: '致',
  seal: '专用印章',
  received: '送达回执',
  signature: '签收人（签名）',
  signedOn: '签收日期',
  qr: '扫码查询办理进度',
  qrText: (href) => `二维码，内容为：${href}`,
  list: '办件文书',
  empty: '本办件还没有出具文书。',
  open: (title) => `查看${title}`,
  close: (title) => `收起${title}`,
  print: '打印',
  printOne: (title) => `打印${title}`,
  loading: '正在读取文书……',
  retry: '重试',
  unknown: '没有这个办件，请核对编号。',
  unreadable: '文书数据无法读取，请向窗口咨询。',
};

const titlesEn: Readonly<Record<Exclude<CaseDocumentKind, 'decision'>, string>> = {
  acceptance: 'Notice of acceptance',
  supplement: 'One-time notice of what to supply',
  nonAcceptance: 'Notice of non-acceptance',
  return: 'Notice of return',
  reclassification: 'Notice of transfer',
  consultation: 'Notice of joint handling',
  specialProcedure: 'Notice of a special procedure',
  suspension: 'Notice of suspension',
  resumption: 'Notice of resumption',
  extension: 'Notice of extension',
  superiorAnswer: 'Answer of the superior authority',
  payment: 'Notice of payment',
  completion: 'Notice of completion',
  withdrawal: 'Confirmation of withdrawal',
  lapse: 'Notice of deemed withdrawal',
  voiding: 'Notice of voiding',
  reviewResult: 'Decision on review',
  correction: 'Order to correct',
  revocation: 'Decision of revocation',
};

/** English. */
export const en: CaseDocumentStrings = {
  case: caseEn,
  errors: commonErrorsEn,
  openings: openingsEn,
  title: (document) =>
    document.kind === 'decision'
      ? `Decision: ${document.outcome === 'granted' ? 'granted' : 'refused'}`
      : titlesEn[document.kind],
  labels: {
    number: 'Number',
    caseNumber: 'Case',
    caseType: 'Case type',
    acceptedOn: 'Accepted on',
    promised: 'Promised limit',
    due: 'Due',
    supplyBy: 'To be supplied by',
    consequence: 'If not in time',
    reason: 'Reason',
    basis: 'Legal basis',
    competent: 'Competent authority',
    reviewOffice: 'Reviewed by',
    procedure: 'Procedure',
    from: 'From',
    until: 'Expected until',
    needed: 'Time needed',
    to: 'Resumed on',
    amount: 'Extended by',
    was: 'Was due',
    newDue: 'Now due',
    remaining: 'Left after the pause',
    approver: 'Approved by',
    outcome: 'Outcome',
    superior: 'Superior authority',
    answeredOn: 'Answered on',
    deliverBy: 'To be handed over by',
    decidedOn: 'Decided on',
    way: 'Handed over',
    result: 'Result',
    answerBy: 'Answer by',
    silence: 'If no answer comes',
    contact: 'Enquiries',
  },
  headings: {
    gaps: 'To be supplied',
    outstanding: 'May follow',
    committed: 'Vouched for instead of proven',
    papers: 'Papers handed back',
    remedies: 'What you can do about it',
    awaited: 'Needed before it goes on',
    answers: 'Answer (tick one)',
    fees: 'Fees',
  },
  consequences: {
    withdrawn: 'it counts as withdrawn',
    returned: 'it is returned',
    refused: 'it is refused',
    suspended: 'it is suspended',
    ended: 'it ends',
  },
  approvers: { authorityHead: 'the head of the authority', governmentHead: 'the head of the government' },
  faults: { missing: 'missing', faulty: 'not in order' },
  silences: { agree: 'it counts as agreement', overdue: 'it counts as overdue' },
  results: { upheld: 'the return is upheld', overturned: 'the return is overturned' },
  gapColumns: ['Paper', 'Fault', 'How to mend it'],
  feeColumns: ['Department', 'Item', 'Legal basis', 'Amount'],
  subtotal: 'Subtotal',
  total: 'Total',
  day: ({ on, limit, provisional }) =>
    `${caseEn.day(on)} (${limit === 'promised' ? 'promised' : 'by law'}${provisional ? ', provisional: the holidays of that year are not published yet' : ''})`,
  limit: englishLimit,
  days: (amount, unit) => {
    const [one, many] =
      unit === 'workday'
        ? ['working day', 'working days']
        : [
            unit === 'month' || unit === 'year' ? unit : 'day',
            `${unit === 'month' || unit === 'year' ? unit : 'day'}s`,
          ];
    return `${amount} ${amount === 1 ? one : many}`;
  },
  none: 'None',
  applicant: 'Applicant',
  departments: 'To',
  seal: 'Official seal',
  received: 'Receipt',
  signature: 'Received by (signature)',
  signedOn: 'Date',
  qr: 'Scan to follow the case',
  qrText: (href) => `QR code that holds: ${href}`,
  list: 'Documents of the case',
  empty: 'This case has given out no document yet.',
  open: (title) => `Open: ${title}`,
  close: (title) => `Close: ${title}`,
  print: 'Print',
  printOne: (title) => `Print: ${title}`,
  loading: 'Reading the documents…',
  retry: 'Try again',
  unknown: 'There is no such case. Please check the number.',
  unreadable: 'The document cannot be read. Please ask at the window.',
};
