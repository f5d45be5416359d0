import type {
  CaseOutcome,
  CaseStage,
  CaseStepType,
  CaseTurn,
  CaseType,
  DeliveryWay,
  DueDate,
  HandlingSystem,
  IsoDate,
  OpinionAnswer,
} from '@banshi/core';
import { caseTypesEn, caseTypesZhCN } from './matter.strings.ts';

/** What is said of a case, at the desk and to its applicant. 办件的说法. */
export interface CaseStrings {
  readonly caseTypes: Readonly<Record<CaseType, string>>;
  readonly stages: Readonly<Record<CaseStage, string>>;
  readonly turns: Readonly<Record<CaseTurn, string>>;
  readonly systems: Readonly<Record<HandlingSystem, string>>;
  readonly outcomes: Readonly<Record<CaseOutcome, string>>;
  readonly answers: Readonly<Record<OpinionAnswer, string>>;
  readonly ways: Readonly<Record<DeliveryWay, string>>;
  readonly steps: Readonly<Record<CaseStepType, string>>;
  /** 日期. */
  readonly day: (date: IsoDate) => string;
  /** 金额, in yuan. */
  readonly yuan: (amount: number) => string;
  /** 办结截止日. */
  readonly dueOn: (due: DueDate) => string;
  /** 剩余或超期. */
  readonly left: (due: DueDate) => string;
  readonly cards: Readonly<Record<'yellow' | 'red', string>>;
  readonly urgent: string;
  /** Where the papers came in, outside the hall. */
  readonly point: string;
  readonly provisional: string;
  /** The day is the law's. */
  readonly statutory: string;
  readonly noDue: string;
}

/** 中文. */
export const zhCN: CaseStrings = {
  caseTypes: caseTypesZhCN,
  stages: {
    received: '已收件，待审查',
    awaitingSupplement: '待补正材料',
    accepted: '已受理，办理中',
    suspended: '已中止计时',
    escalated: '已上报，等上级答复',
    decided: '已作出决定，待送达',
    closed: '已办结',
    returned: '已退办',
    returnUnderReview: '退办复核中',
    withdrawn: '已撤回',
    voided: '已作废',
    revoked: '已撤销',
    archived: '已归档',
  },
  turns: { applicant: '申请人', hall: '窗口', departments: '会办部门', superior: '上级机关' },
  systems: {
    direct: '直接办理',
    committed: '承诺办理',
    joint: '联合办理',
    escalated: '上报办理',
    definiteReply: '明确答复',
  },
  outcomes: { granted: '准予', refused: '不予' },
  answers: { agree: '同意', disagree: '不同意', forward: '同意，但需转报' },
  ways: { window: '窗口领取', post: '邮寄', electronic: '电子送达', point: '村（社区）服务站领取' },
  steps: {
    'case.receive': '收件',
    'case.supply': '补交材料',
    'case.notify': '一次性告知',
    'case.report': '否定报备',
    'case.accept': '受理',
    'case.decline': '不予受理（退办）',
    'case.reclassify': '转办',
    'case.pause': '中止计时',
    'case.resume': '恢复计时',
    'case.extend': '延期',
    'case.survey': '现场勘察',
    'case.escalate': '上报',
    'case.answer': '上级答复',
    'case.tell': '告知上级答复',
    'case.consult': '征求会办意见',
    'case.opine': '会办部门答复',
    'case.meet': '联审会',
    'case.decide': '作出决定',
    'case.bill': '缴费通知',
    'case.pay': '缴费',
    'case.deliver': '送达办结',
    'case.withdraw': '撤回申请',
    'case.void': '作废',
    'case.handOver': '移交',
    'case.requestReview': '申请复核',
    'case.review': '复核',
    'case.verify': '承诺核查',
    'case.archive': '归档',
    'day.begin': '到期自动处理',
    'rating.give': '评价',
  },
  day: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  yuan: (amount) => `${amount.toFixed(2)} 元`,
  dueOn: ({ on }) => `${zhCN.day(on)}前办结`,
  left: ({ overdue, workdaysLeft }) =>
    overdue
      ? `已超期 ${Math.max(1, -workdaysLeft)} 个工作日`
      : workdaysLeft === 0
        ? '今天到期'
        : `还剩 ${workdaysLeft} 个工作日`,
  cards: { yellow: '黄牌', red: '红牌' },
  urgent: '急事急办',
  point: '收件服务站',
  provisional: '截止日为暂定：国务院尚未公布该年度的节假日安排。',
  statutory: '本事项没有可以换算为日期的承诺时限，这是法定的最后一天。',
  noDue: '没有可以换算为日期的承诺时限。',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English. */
export const en: CaseStrings = {
  caseTypes: caseTypesEn,
  stages: {
    received: 'Received, being checked',
    awaitingSupplement: 'Waiting for papers',
    accepted: 'Accepted, in progress',
    suspended: 'The clock stands still',
    escalated: 'With the superior authority',
    decided: 'Decided, to be handed over',
    closed: 'Closed',
    returned: 'Returned',
    returnUnderReview: 'Return under review',
    withdrawn: 'Withdrawn',
    voided: 'Void',
    revoked: 'Revoked',
    archived: 'Archived',
  },
  turns: { applicant: 'the applicant', hall: 'the window', departments: 'other departments', superior: 'the superior' },
  systems: {
    direct: 'Direct',
    committed: 'Committed',
    joint: 'Joint',
    escalated: 'Escalated',
    definiteReply: 'Definite reply',
  },
  outcomes: { granted: 'Granted', refused: 'Refused' },
  answers: { agree: 'Agrees', disagree: 'Disagrees', forward: 'Agrees, and must forward it' },
  ways: { window: 'At the window', post: 'By post', electronic: 'Electronically', point: 'At the service point' },
  steps: {
    'case.receive': 'Received',
    'case.supply': 'Papers supplied',
    'case.notify': 'One-time notice',
    'case.report': 'No reported beforehand',
    'case.accept': 'Accepted',
    'case.decline': 'Not accepted (returned)',
    'case.reclassify': 'Changed to another type',
    'case.pause': 'Clock stopped',
    'case.resume': 'Clock resumed',
    'case.extend': 'Extended',
    'case.survey': 'Surveyed',
    'case.escalate': 'Sent to the superior',
    'case.answer': 'Answer of the superior',
    'case.tell': 'Answer told',
    'case.consult': 'Departments asked',
    'case.opine': 'A department answered',
    'case.meet': 'Meeting of the departments',
    'case.decide': 'Decided',
    'case.bill': 'Bill',
    'case.pay': 'Paid',
    'case.deliver': 'Handed over',
    'case.withdraw': 'Withdrawn',
    'case.void': 'Made void',
    'case.handOver': 'Given to a colleague',
    'case.requestReview': 'Review asked for',
    'case.review': 'Reviewed',
    'case.verify': 'Commitment verified',
    'case.archive': 'Archived',
    'day.begin': 'A day ran out',
    'rating.give': 'Rated',
  },
  day: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
  },
  yuan: (amount) => `¥${amount.toFixed(2)}`,
  dueOn: ({ on }) => `Due by ${en.day(on)}`,
  left: ({ overdue, workdaysLeft }) => {
    if (!overdue && workdaysLeft === 0) return 'Due today';
    const days = overdue ? Math.max(1, -workdaysLeft) : workdaysLeft;
    return `${days} working day${days === 1 ? '' : 's'} ${overdue ? 'overdue' : 'left'}`;
  },
  cards: { yellow: 'Yellow card', red: 'Red card' },
  urgent: 'Urgent',
  point: 'Came in at',
  provisional: 'The date is provisional: the holidays of that year are not published yet.',
  statutory: 'No promised limit names a day; this is the last one that the law leaves.',
  noDue: 'No day can be computed from the promised limit. Please ask at the window.',
};
