import {
  RATING_TAGS,
  RATING_TAGS_ENGLISH,
  type EscalationStep,
  type RatingFinding,
  type RatingLevel,
  type RectificationMeasure,
  type RectificationStage,
} from '@banshi/core';
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

/** What can be done with an entry. 办理动作. */
export type DeskAction =
  | 'contact'
  | 'verify'
  | 'appeal'
  | 'review'
  | 'plan'
  | 'finish'
  | 'callBack'
  | 'close'
  | 'escalate';

/** Everything `<banshi-rectification-desk>` may say. A language which lacks a line does not compile. */
export interface RectificationDeskStrings {
  readonly errors: CommonErrors;
  readonly opinionErrors: OpinionErrors;
  readonly ledgerErrors: LedgerErrors;
  readonly heading: string;
  readonly which: Readonly<Record<'open' | 'overdue' | 'all', string>>;
  readonly total: (shown: number, total: number) => string;
  readonly empty: string;
  readonly open: string;
  readonly back: string;
  readonly loading: string;
  readonly retry: string;
  readonly done: string;
  readonly stages: Readonly<Record<RectificationStage, string>>;
  readonly findings: Readonly<Record<RatingFinding, string>>;
  readonly measures: Readonly<Record<RectificationMeasure, string>>;
  readonly outcomes: Readonly<Record<'upheld' | 'excluded', string>>;
  readonly satisfied: Readonly<Record<'yes' | 'no', string>>;
  readonly escalations: Readonly<Record<EscalationStep, string>>;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  readonly tag: (code: string) => string;
  /** Of an anonymous one, where nobody can be called back. */
  readonly toClose: string;
  /** Why a step is not for whoever looks. */
  readonly forAnother: string;
  readonly staffAt: (staff: string, window?: string) => string;
  /** What is to be written for an action. */
  readonly says: Readonly<Partial<Record<DeskAction, string>>>;
  readonly overdue: string;
  readonly due: (day: string) => string;
  readonly reopened: (times: number) => string;
  readonly facts: Readonly<
    Record<
      | 'matter'
      | 'unit'
      | 'staff'
      | 'subject'
      | 'channel'
      | 'contactBy'
      | 'finishBy'
      | 'measure'
      | 'result'
      | 'evidence'
      | 'received',
      string
    >
  >;
  readonly channels: Readonly<Record<string, string>>;
  readonly provisional: string;
  readonly contacted: (day: string) => string;
  readonly anonymous: string;
  readonly named: string;
  readonly showRater: string;
  readonly raterNote: string;
  readonly process: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<DeskAction, string>>;
  readonly fields: Readonly<
    Record<'finding' | 'words' | 'outcome' | 'measure' | 'result' | 'evidence' | 'satisfied' | 'step', string>
  >;
  readonly choose: string;
}

const labels = new Map(Object.values(RATING_TAGS).flatMap((tags) => tags.map(({ code, label }) => [code, label])));

/** 中文. */
export const zhCN: RectificationDeskStrings = {
  errors: commonErrorsZhCN,
  opinionErrors: opinionErrorsZhCN,
  ledgerErrors: ledgerErrorsZhCN,
  heading: '差评整改台账',
  which: { open: '待办', overdue: '逾期', all: '全部' },
  total: (shown, total) => (shown < total ? `显示 ${shown} 条，共 ${total} 条` : `共 ${total} 条`),
  empty: '没有待办的差评。',
  open: '办理',
  back: '‹ 返回台账',
  loading: '正在读取……',
  retry: '重试',
  done: '已记录。',
  stages: {
    received: '待核实',
    reviewing: '待复核',
    verified: '已核实，待定整改方式',
    rectifying: '整改中',
    answered: '待回访',
    closed: '已办结',
    excluded: '已排除',
  },
  findings: { valid: '属实', mistaken: '误评', malicious: '恶意差评' },
  measures: { atOnce: '立行立改', withinLimit: '限期整改', explain: '解释说明' },
  outcomes: { upheld: '维持：差评有效', excluded: '排除：不计入统计' },
  satisfied: { yes: '满意', no: '不满意，重新整改' },
  escalations: { reminder: '提醒', supervision: '督办', circular: '通报', interview: '约谈', accountability: '问责' },
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  tag: (code) => labels.get(code) ?? code,
  toClose: '待销号',
  forAnother: '上一步由您办理，须由另一位工作人员办',
  staffAt: (staff, window) => `工号 ${staff}${window ? `，${window} 号窗口` : ''}`,
  says: {
    contact: '怎样联系、结果如何（必填）',
    verify: '核实情况（必填）',
    appeal: '申诉理由（必填）',
    review: '复核情况（必填）',
    plan: '整改要求',
    callBack: '回访情况',
  },
  overdue: '逾期',
  due: (day) => `${day} 前`,
  reopened: (times) => `回访不满意，已重办 ${times} 次`,
  facts: {
    matter: '事项',
    unit: '责任单位',
    staff: '责任人',
    subject: '办件 / 排队号',
    channel: '渠道',
    contactBy: '联系期限',
    finishBy: '整改期限',
    measure: '整改方式',
    result: '整改结果',
    evidence: '佐证',
    received: '收到',
  },
  channels: { web: '网页', mobile: '手机', qr: '二维码', tablet: '窗口平板', terminal: '大厅终端', sms: '短信' },
  provisional: '暂定，以国务院放假通知为准',
  contacted: (day) => `${day} 已联系`,
  anonymous: '匿名',
  named: '实名',
  showRater: '查看联系方式',
  raterNote: '每次查看都会记入日志。',
  process: '办理过程',
  steps: {
    'rectification.open': '收到差评',
    'rectification.contact': '联系评价人',
    'rectification.verify': '核实',
    'rectification.appeal': '申诉',
    'rectification.review': '复核',
    'rectification.plan': '确定整改方式',
    'rectification.finish': '整改完成',
    'rectification.callBack': '回访',
    'rectification.close': '销号',
    'rectification.escalate': '督办',
  },
  actions: {
    contact: '记录联系',
    verify: '提交核实结论',
    appeal: '提出申诉',
    review: '提交复核结论',
    plan: '确定整改方式',
    finish: '整改完成',
    callBack: '记录回访',
    close: '销号',
    escalate: '升级督办',
  },
  fields: {
    finding: '核实结论',
    words: '说明',
    outcome: '复核结论',
    measure: '整改方式',
    result: '整改结果（答复评价人）',
    evidence: '佐证材料（每行一份：名称、文号或存放位置）',
    satisfied: '评价人是否满意',
    step: '督办级别',
  },
  choose: '请选择',
};

/** English. */
export const en: RectificationDeskStrings = {
  errors: commonErrorsEn,
  opinionErrors: opinionErrorsEn,
  ledgerErrors: ledgerErrorsEn,
  heading: 'Bad ratings and what follows',
  which: { open: 'Open', overdue: 'Overdue', all: 'All' },
  total: (shown, total) => (shown < total ? `${shown} of ${total} shown` : `${total} in all`),
  empty: 'Nothing is open.',
  open: 'Work on it',
  back: '‹ Back to the ledger',
  loading: 'Reading…',
  retry: 'Try again',
  done: 'Written down.',
  stages: {
    received: 'to be checked',
    reviewing: 'to be reviewed',
    verified: 'checked, to be planned',
    rectifying: 'being put right',
    answered: 'to be called back',
    closed: 'closed',
    excluded: 'excluded',
  },
  findings: { valid: 'valid', mistaken: 'mistaken', malicious: 'malicious' },
  measures: { atOnce: 'at once', withinLimit: 'within the limit', explain: 'explain' },
  outcomes: { upheld: 'upheld: it is valid', excluded: 'excluded: it does not count' },
  satisfied: { yes: 'satisfied', no: 'not satisfied: start again' },
  escalations: {
    reminder: 'reminder',
    supervision: 'supervision',
    circular: 'circular',
    interview: 'interview',
    accountability: 'accountability',
  },
  levels: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Basically satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
  tag: (code) => RATING_TAGS_ENGLISH[code] ?? code,
  toClose: 'to be closed',
  forAnother: 'you took the step before: somebody else takes this one',
  staffAt: (staff, window) => `${staff}${window ? `, window ${window}` : ''}`,
  says: {
    contact: 'How the rater was reached, and what came of it (required)',
    verify: 'What was checked (required)',
    appeal: 'Why the unit does not agree (required)',
    review: 'What the review found (required)',
    plan: 'What is asked for',
    callBack: 'What the rater said',
  },
  overdue: 'Overdue',
  due: (day) => `by ${day}`,
  reopened: (times) => `reopened ${times} ${times === 1 ? 'time' : 'times'} after a call-back`,
  facts: {
    matter: 'Matter',
    unit: 'Unit',
    staff: 'Staff',
    subject: 'Case / ticket',
    channel: 'Channel',
    contactBy: 'Contact by',
    finishBy: 'Finish by',
    measure: 'Measure',
    result: 'Result',
    evidence: 'Evidence',
    received: 'Received',
  },
  channels: { web: 'web', mobile: 'mobile', qr: 'QR code', tablet: 'window tablet', terminal: 'terminal', sms: 'SMS' },
  provisional: 'provisional until the holidays are published',
  contacted: (day) => `contacted ${day}`,
  anonymous: 'anonymous',
  named: 'named',
  showRater: 'Show how to reach',
  raterNote: 'Each look is written down.',
  process: 'What was done',
  steps: {
    'rectification.open': 'received',
    'rectification.contact': 'contacted the rater',
    'rectification.verify': 'checked',
    'rectification.appeal': 'appealed',
    'rectification.review': 'reviewed',
    'rectification.plan': 'planned',
    'rectification.finish': 'finished',
    'rectification.callBack': 'called back',
    'rectification.close': 'closed',
    'rectification.escalate': 'escalated',
  },
  actions: {
    contact: 'Note the contact',
    verify: 'Submit the finding',
    appeal: 'Appeal',
    review: 'Submit the review',
    plan: 'Set the measure',
    finish: 'Finish',
    callBack: 'Note the call-back',
    close: 'Close',
    escalate: 'Escalate',
  },
  fields: {
    finding: 'Finding',
    words: 'Words',
    outcome: 'Outcome',
    measure: 'Measure',
    result: 'Result (the answer to the rater)',
    evidence: 'Evidence (one a line: name, number or place)',
    satisfied: 'Is the rater satisfied?',
    step: 'Step',
  },
  choose: 'Please choose',
};
