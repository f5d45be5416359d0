import type {
  ComplaintStage,
  ConductType,
  Consequence,
  EscalationStep,
  LedgerDue,
  LetterSource,
  SuggestionStage,
} from '@banshi/core';
import { complaintEn, complaintZhCN } from '../internal/complaint.strings.ts';
import {
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
  type LedgerErrors,
  ledgerErrorsEn,
  ledgerErrorsZhCN,
  type OpinionErrors,
  opinionErrorsEn,
  opinionErrorsZhCN,
} from '../internal/error.strings.ts';
import type { Hindrance, LetterAction, LetterKind } from './letter-actions.ts';

type Field = 'words' | 'adopted' | 'department' | 'upheld' | 'staff' | 'consequence' | 'step';

/** Everything `<banshi-letter-desk>` may say. A language which lacks a line does not compile. */
export interface LetterDeskStrings {
  readonly errors: CommonErrors;
  readonly opinionErrors: OpinionErrors;
  readonly ledgerErrors: LedgerErrors;
  readonly heading: string;
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly count: (open: number, overdue: number) => string;
  readonly which: Readonly<Record<'open' | 'overdue' | 'all', string>>;
  readonly total: (shown: number, total: number) => string;
  readonly empty: Readonly<Record<'open' | 'overdue' | 'all', string>>;
  readonly noneSuch: string;
  readonly filters: Readonly<Record<'which' | 'stage' | 'conduct', string>>;
  readonly all: string;
  readonly columns: Readonly<Record<'due' | 'content' | 'stage' | 'turn', string>>;
  readonly open: string;
  readonly look: string;
  readonly back: string;
  readonly loading: string;
  readonly retry: string;
  readonly done: string;
  readonly print: string;
  readonly lost: string;
  readonly stages: {
    readonly complaint: Readonly<Record<ComplaintStage, string>>;
    readonly suggestion: Readonly<Record<SuggestionStage, string>>;
  };
  readonly conducts: Readonly<Record<ConductType, string>>;
  readonly sources: Readonly<Record<LetterSource, string>>;
  readonly cards: Readonly<Record<'yellow' | 'red', string>>;
  readonly due: (due: LedgerDue) => string;
  readonly provisional: string;
  readonly noDue: string;
  readonly turns: Readonly<Record<'hall' | 'sender', string>>;
  readonly track: string;
  readonly grades: string;
  readonly provided: (consequence: string) => string;
  readonly consequences: Readonly<Record<Consequence, string>>;
  readonly escalations: Readonly<Record<EscalationStep, string>>;
  readonly upheld: Readonly<Record<'yes' | 'no', string>>;
  readonly adopted: Readonly<Record<'yes' | 'no', string>>;
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
  readonly process: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<LetterAction, string>>;
  readonly hindrances: Readonly<Record<Hindrance, string>>;
  readonly says: Readonly<Record<'answer' | 'decline' | 'find' | 'transfer', string>>;
  readonly fields: Readonly<Record<Exclude<Field, 'words'>, string>>;
  readonly confirm: Readonly<Record<LetterAction, string>>;
  readonly choose: (field: string) => string;
  readonly least: (earlier: number, consequence: string) => string;
  readonly none: string;
}

/** 中文. */
export const zhCN: LetterDeskStrings = {
  errors: commonErrorsZhCN,
  opinionErrors: opinionErrorsZhCN,
  ledgerErrors: ledgerErrorsZhCN,
  heading: '意见投诉台账',
  kinds: { complaint: '投诉', suggestion: '意见建议' },
  count: (open, overdue) => (overdue ? `待办 ${open}，逾期 ${overdue}` : `待办 ${open}`),
  which: { open: '待办', overdue: '逾期', all: '全部' },
  total: (shown, total) => (shown < total ? `显示 ${shown} 条，共 ${total} 条` : `共 ${total} 条`),
  empty: { open: '没有待办的。', overdue: '没有逾期的。', all: '台账是空的。' },
  noneSuch: '没有符合条件的。',
  filters: { which: '范围', stage: '状态', conduct: '行为类型' },
  all: '全部',
  columns: { due: '期限', content: '内容', stage: '状态', turn: '轮到' },
  open: '办理',
  look: '查看',
  back: '‹ 返回台账',
  loading: '正在读取……',
  retry: '重试',
  done: '已记录。',
  print: '打印',
  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
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
  cards: { yellow: '黄牌', red: '红牌' },
  due: ({ on, workdaysOver, card }) =>
    card === 'red'
      ? `${on} 到期，已逾期${workdaysOver > 0 ? ` ${workdaysOver} 个工作日` : ''}`
      : workdaysOver === 0
        ? `${on}，今天到期`
        : `${on}，还剩 ${-workdaysOver} 个工作日`,
  provisional: '暂定，以国务院放假通知为准',
  noDue: '没有期限',
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
  escalations: { reminder: '提醒', supervision: '督办', circular: '通报', interview: '约谈', accountability: '问责' },
  upheld: { yes: '属实', no: '不属实' },
  adopted: { yes: '采纳', no: '未采纳' },
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
  process: '办理过程',
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
  actions: {
    accept: '受理',
    decline: '不予受理',
    transfer: '转办',
    find: '记录查明',
    answer: '答复',
    close: '办结',
    escalate: '督办',
  },
  hindrances: {
    settled: '已经办结',
    notAccepted: '受理后才能办',
    notFound: '查明后才能办',
    notAnswered: '答复后才能办',
    isAccepted: '已经受理',
    isFound: '已经查明',
    isAnswered: '已经答复',
    notOverdue: '没有逾期',
    allPressed: '已到最高一级',
    forAnother: '原由您查明，复查须由另一位工作人员办',
  },
  says: {
    answer: '答复内容（对方凭回执可以看到）',
    decline: '不予受理的理由（对方凭回执可以看到）',
    find: '查明的情况（对方看不到）',
    transfer: '交办意见（可不填）',
  },
  fields: {
    adopted: '是否采纳',
    department: '转给哪个部门',
    upheld: '是否属实',
    staff: '被投诉人工号（不清楚可不填）',
    consequence: '处理（不属实的不选）',
    step: '督办级别',
  },
  confirm: {
    accept: '确认受理',
    decline: '确认不予受理',
    transfer: '确认转办',
    find: '提交查明结论',
    answer: '提交答复',
    close: '确认办结',
    escalate: '确认督办',
  },
  choose: (field) => `请选择：${field}`,
  least: (earlier, consequence) =>
    `该工作人员此类投诉此前属实 ${earlier} 次；本次属实的，处理不得轻于：${consequence}。`,
  none: '不选',
};

/** English. */
export const en: LetterDeskStrings = {
  errors: commonErrorsEn,
  opinionErrors: opinionErrorsEn,
  ledgerErrors: ledgerErrorsEn,
  heading: 'Suggestions and complaints',
  kinds: { complaint: 'Complaints', suggestion: 'Suggestions' },
  count: (open, overdue) => (overdue ? `${open} open, ${overdue} overdue` : `${open} open`),
  which: { open: 'Open', overdue: 'Overdue', all: 'All' },
  total: (shown, total) => (shown < total ? `${shown} of ${total} shown` : `${total} in all`),
  empty: { open: 'Nothing is open.', overdue: 'Nothing is overdue.', all: 'The ledger is empty.' },
  noneSuch: 'Nothing like this.',
  filters: { which: 'Which', stage: 'State', conduct: 'Conduct' },
  all: 'All',
  columns: { due: 'Limit', content: 'What', stage: 'State', turn: 'Whose turn' },
  open: 'Work on it',
  look: 'Look at it',
  back: '‹ Back to the ledger',
  loading: 'Reading…',
  retry: 'Try again',
  done: 'Written down.',
  print: 'Print',
  lost: 'The connection to the hall is lost; this may not be the latest.',
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
  cards: { yellow: 'Yellow card', red: 'Red card' },
  due: ({ on, workdaysOver, card }) => {
    const days = Math.abs(workdaysOver);
    const counted = `${days} working day${days === 1 ? '' : 's'}`;
    if (card === 'red') return workdaysOver > 0 ? `due ${on}, ${counted} over` : `due ${on}, over`;
    return workdaysOver === 0 ? `due today, ${on}` : `due ${on}, ${counted} left`;
  },
  provisional: 'provisional until the holidays are published',
  noDue: 'no limit',
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
  escalations: {
    reminder: 'reminder',
    supervision: 'supervision',
    circular: 'circular',
    interview: 'interview',
    accountability: 'accountability',
  },
  upheld: { yes: 'upheld', no: 'not upheld' },
  adopted: { yes: 'adopted', no: 'not adopted' },
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
  process: 'What was done',
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
  actions: {
    accept: 'Take up',
    decline: 'Do not take up',
    transfer: 'Hand on',
    find: 'Note the finding',
    answer: 'Answer',
    close: 'Close',
    escalate: 'Press',
  },
  hindrances: {
    settled: 'it is settled',
    notAccepted: 'once it is taken up',
    notFound: 'once it is found out',
    notAnswered: 'once it is answered',
    isAccepted: 'it is taken up',
    isFound: 'it is found out',
    isAnswered: 'it is answered',
    notOverdue: 'it is not overdue',
    allPressed: 'the last step is taken',
    forAnother: 'you found it before: somebody else reviews it',
  },
  says: {
    answer: 'The answer (the sender sees it with the receipt)',
    decline: 'Why not (the sender sees it with the receipt)',
    find: 'What was found (the sender does not see it)',
    transfer: 'What is asked of them (if you like)',
  },
  fields: {
    adopted: 'Is it adopted?',
    department: 'To which department',
    upheld: 'Is it true?',
    staff: 'Staff number (if known)',
    consequence: 'Consequence (none if not upheld)',
    step: 'Step',
  },
  confirm: {
    accept: 'Take it up',
    decline: 'Do not take it up',
    transfer: 'Hand it on',
    find: 'Submit the finding',
    answer: 'Send the answer',
    close: 'Close it',
    escalate: 'Press it',
  },
  choose: (field) => `Please choose: ${field}`,
  least: (earlier, consequence) =>
    `Upheld of this person and kind before: ${earlier}. If upheld, nothing lighter than: ${consequence}.`,
  none: 'none',
};
