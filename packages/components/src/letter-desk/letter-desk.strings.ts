import type { ComplaintStage, ConductType, Consequence, LetterSource, SuggestionStage } from '@banshi/core';
import { complaintEn, complaintZhCN } from '../internal/complaint.strings.ts';
import { ledgerDueEn, type LedgerDueWords, ledgerDueZhCN } from '../internal/ledger-due.ts';
import { ledgerEn, type LedgerStrings, ledgerZhCN } from '../internal/ledger.strings.ts';
import type { LetterKind } from './letter-actions.ts';
import { letterActionsEn, type LetterActionStrings, letterActionsZhCN } from './letter-actions.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-letter-desk>` may say. A language which lacks a line does not compile. */
export interface LetterDeskStrings extends LedgerStrings, LedgerDueWords, LetterActionStrings {
  readonly heading: string;
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly count: (open: number, overdue: number) => string;
  readonly empty: Readonly<Record<'open' | 'overdue' | 'all', string>>;
  readonly noneSuch: string;
  readonly filters: Readonly<Record<'which' | 'stage' | 'conduct', string>>;
  readonly all: string;
  readonly columns: Readonly<Record<'due' | 'content' | 'stage' | 'turn', string>>;
  readonly look: string;
  readonly print: string;
  readonly stages: {
    readonly complaint: Readonly<Record<ComplaintStage, string>>;
    readonly suggestion: Readonly<Record<SuggestionStage, string>>;
  };
  readonly conducts: Readonly<Record<ConductType, string>>;
  readonly sources: Readonly<Record<LetterSource, string>>;
  readonly turns: Readonly<Record<'hall' | 'sender', string>>;
  readonly track: string;
  readonly grades: string;
  readonly provided: (consequence: string) => string;
  readonly consequences: Readonly<Record<Consequence, string>>;
  readonly facts: Readonly<
    Record<
      | 'id'
      | 'received'
      | 'source'
      | 'about'
      | 'happenedOn'
      | 'case'
      | 'turn'
      | 'due'
      | 'finding'
      | 'staff'
      | 'consequence'
      | 'escalation'
      | 'answer',
      string
    >
  >;
  readonly atWindow: (window: string) => string;
  readonly named: string;
  readonly anonymous: string;
  readonly showSender: string;
  readonly senderNote: string;
  readonly steps: Readonly<Record<string, string>>;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<LetterDeskStrings>(() => ({
  ...ledgerZhCN,
  ...ledgerDueZhCN,
  ...letterActionsZhCN,
  heading: '意见投诉台账',
  kinds: { complaint: '投诉', suggestion: '意见建议' },
  count: (open, overdue) => (overdue ? `待办 ${open}，逾期 ${overdue}` : `待办 ${open}`),
  empty: { open: '没有待办的。', overdue: '没有逾期的。', all: '台账是空的。' },
  noneSuch: '没有符合条件的。',
  filters: { which: '范围', stage: '状态', conduct: '行为类型' },
  all: '全部',
  columns: { due: '期限', content: '内容', stage: '状态', turn: '轮到' },
  look: '查看',
  print: '打印',
  stages: { complaint: complaintZhCN.stages, suggestion: { received: '待答复', answered: '已答复' } },
  conducts: complaintZhCN.conducts,
  sources: {
    web: '网上',
    terminal: '大厅终端',
    box: '意见箱',
    book: '投诉记录本',
    phone: '电话',
    hotline: '12345 热线',
  },
  turns: { hall: '大厅监督', sender: '投诉人可申请复查，否则办结' },
  track: '办理环节',
  grades: '本类行为的分级处理',
  provided: (consequence) => `本次属实的，处理不得轻于：${consequence}`,
  consequences: {
    criticism: '批评教育',
    writtenReview: '书面检查',
    circular: '通报批评',
    interview: '约谈',
    retraining: '离岗培训',
    referral: '移送',
  },
  facts: {
    id: '登记号',
    received: '收到',
    source: '来源',
    about: '反映的部门、窗口',
    happenedOn: '发生日期',
    case: '办件编号',
    turn: '轮到',
    due: '期限',
    finding: '调查结论',
    staff: '被投诉人工号',
    consequence: '处理',
    escalation: '督办',
    answer: '答复',
  },
  atWindow: (window) => `${window} 号窗口`,
  named: '留有联系方式',
  anonymous: '匿名',
  showSender: '查看联系方式',
  senderNote: '每次查看都会记入日志。',
  steps: {
    'suggestion.send': '收到意见',
    'suggestion.transfer': '转办',
    'suggestion.answer': '答复',
    'complaint.send': '收到投诉',
    'complaint.accept': '受理',
    'complaint.decline': '不予受理',
    'complaint.transfer': '转办',
    'complaint.find': '查明',
    'complaint.answer': '答复',
    'complaint.askReview': '申请复查',
    'complaint.close': '办结',
    'complaint.escalate': '督办',
  },
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<LetterDeskStrings>(() => ({
  ...ledgerEn,
  ...ledgerDueEn,
  ...letterActionsEn,
  heading: 'Suggestions and complaints',
  kinds: { complaint: 'Complaints', suggestion: 'Suggestions' },
  count: (open, overdue) => (overdue ? `${open} open, ${overdue} overdue` : `${open} open`),
  empty: { open: 'Nothing is open.', overdue: 'Nothing is overdue.', all: 'The ledger is empty.' },
  noneSuch: 'Nothing like this.',
  filters: { which: 'Which', stage: 'State', conduct: 'Conduct' },
  all: 'All',
  columns: { due: 'Limit', content: 'What', stage: 'State', turn: 'Whose turn' },
  look: 'Look at it',
  print: 'Print',
  stages: { complaint: complaintEn.stages, suggestion: { received: 'to be answered', answered: 'answered' } },
  conducts: complaintEn.conducts,
  sources: {
    web: 'web',
    terminal: 'terminal in the hall',
    box: 'suggestion box',
    book: 'complaint book',
    phone: 'telephone',
    hotline: 'hotline 12345',
  },
  turns: { hall: 'The hall', sender: 'The sender may ask for a review; otherwise close it' },
  track: 'Steps',
  grades: 'What follows this conduct, by repetition',
  provided: (consequence) => `If upheld this time, nothing lighter than: ${consequence}`,
  consequences: {
    criticism: 'criticism',
    writtenReview: 'written self-review',
    circular: 'circular',
    interview: 'interview',
    retraining: 'retraining off post',
    referral: 'referral',
  },
  facts: {
    id: 'Number',
    received: 'Received',
    source: 'Came by',
    about: 'Department, window',
    happenedOn: 'Day',
    case: 'Case',
    turn: 'Whose turn',
    due: 'Limit',
    finding: 'Finding',
    staff: 'Staff concerned',
    consequence: 'Consequence',
    escalation: 'Pressed',
    answer: 'Answer',
  },
  atWindow: (window) => `Window ${window}`,
  named: 'can be reached',
  anonymous: 'anonymous',
  showSender: 'Show how to reach',
  senderNote: 'Each look is written down.',
  steps: {
    'suggestion.send': 'received',
    'suggestion.transfer': 'handed on',
    'suggestion.answer': 'answered',
    'complaint.send': 'received',
    'complaint.accept': 'taken up',
    'complaint.decline': 'not taken up',
    'complaint.transfer': 'handed on',
    'complaint.find': 'found out',
    'complaint.answer': 'answered',
    'complaint.askReview': 'review asked for',
    'complaint.close': 'closed',
    'complaint.escalate': 'pressed',
  },
}));
