import { RATING_TAGS, RATING_TAGS_ENGLISH, type RatingLevel, type RectificationStage } from '@banshi/core';
import { ledgerEn, type LedgerStrings, ledgerZhCN } from '../internal/ledger.strings.ts';
import { deskActionsEn, type DeskActionStrings, deskActionsZhCN } from './desk-actions.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-rectification-desk>` may say. A language which lacks a line does not compile. */
export interface RectificationDeskStrings extends LedgerStrings, DeskActionStrings {
  readonly heading: string;
  readonly empty: string;
  readonly stages: Readonly<Record<RectificationStage, string>>;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  readonly tag: (code: string) => string;
  /** Of an anonymous one, where nobody can be called back. */
  readonly toClose: string;
  readonly staffAt: (staff: string, window?: string) => string;
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
      | 'contactedOn'
      | 'finding'
      | 'finishBy'
      | 'measure'
      | 'result'
      | 'evidence'
      | 'received',
      string
    >
  >;
  readonly channels: Readonly<Record<string, string>>;
  readonly contactDue: (day: string) => string;
  readonly receivedOn: (day: string) => string;
  readonly windowAt: (window: string) => string;
  readonly anonymous: string;
  readonly named: string;
  readonly showRater: string;
  readonly raterNote: string;
  readonly steps: Readonly<Record<string, string>>;
}

const labels = new Map(Object.values(RATING_TAGS).flatMap((tags) => tags.map(({ code, label }) => [code, label])));

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<RectificationDeskStrings>(() => ({
  ...ledgerZhCN,
  ...deskActionsZhCN,
  heading: '差评整改台账',
  empty: '没有待办的差评。',
  stages: {
    received: '待核实',
    reviewing: '待复核',
    verified: '已核实，待定整改方式',
    rectifying: '整改中',
    answered: '待回访',
    closed: '已办结',
    excluded: '已排除',
  },
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  tag: (code) => labels.get(code) ?? code,
  toClose: '待销号',
  staffAt: (staff, window) => `工号 ${staff}${window ? `，${window} 号窗口` : ''}`,
  overdue: '逾期',
  due: (day) => `${day} 前整改`,
  reopened: (times) => `评价人仍不满意，已重办 ${times} 次`,
  facts: {
    matter: '事项',
    unit: '责任单位',
    staff: '责任人',
    subject: '办件 / 排队号',
    channel: '渠道',
    contactBy: '联系期限',
    contactedOn: '已联系',
    finding: '核实结论',
    finishBy: '整改期限',
    measure: '整改方式',
    result: '整改结果',
    evidence: '佐证',
    received: '收到',
  },
  channels: { web: '网页', mobile: '手机', qr: '二维码', tablet: '窗口平板', terminal: '大厅终端', sms: '短信' },
  contactDue: (day) => `${day} 前联系`,
  receivedOn: (day) => `${day} 收到`,
  windowAt: (window) => `${window} 号窗口`,
  anonymous: '匿名',
  named: '实名',
  showRater: '查看联系方式',
  raterNote: '每次查看都会记入日志。',
  steps: {
    'rectification.open': '收到差评',
    'rectification.contact': '联系评价人',
    'rectification.verify': '核实',
    'rectification.appeal': '申诉',
    'rectification.review': '复核',
    'rectification.plan': '确定整改方式',
    'rectification.finish': '整改完成',
    'rectification.callBack': '回访',
    'rectification.followUp': '评价人追评',
    'rectification.close': '销号',
    'rectification.escalate': '督办',
  },
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<RectificationDeskStrings>(() => ({
  ...ledgerEn,
  ...deskActionsEn,
  heading: 'Bad ratings and what follows',
  empty: 'Nothing is open.',
  stages: {
    received: 'to be checked',
    reviewing: 'to be reviewed',
    verified: 'checked, to be planned',
    rectifying: 'being put right',
    answered: 'to be called back',
    closed: 'closed',
    excluded: 'excluded',
  },
  levels: {
    1: 'Very dissatisfied',
    2: 'Dissatisfied',
    3: 'Basically satisfied',
    4: 'Satisfied',
    5: 'Very satisfied',
  },
  tag: (code) => RATING_TAGS_ENGLISH[code] ?? code,
  toClose: 'to be closed',
  staffAt: (staff, window) => `${staff}${window ? `, window ${window}` : ''}`,
  overdue: 'Overdue',
  due: (day) => `put right by ${day}`,
  reopened: (times) => `reopened ${times} ${times === 1 ? 'time' : 'times'}, the rater was not satisfied`,
  facts: {
    matter: 'Matter',
    unit: 'Unit',
    staff: 'Staff',
    subject: 'Case / ticket',
    channel: 'Channel',
    contactBy: 'Contact by',
    contactedOn: 'Contacted',
    finding: 'Finding',
    finishBy: 'Finish by',
    measure: 'Measure',
    result: 'Result',
    evidence: 'Evidence',
    received: 'Received',
  },
  channels: {
    web: 'web',
    mobile: 'mobile',
    qr: 'QR code',
    tablet: 'window tablet',
    terminal: 'terminal',
    sms: 'SMS',
  },
  contactDue: (day) => `contact by ${day}`,
  receivedOn: (day) => `received ${day}`,
  windowAt: (window) => `window ${window}`,
  anonymous: 'anonymous',
  named: 'named',
  showRater: 'Show how to reach',
  raterNote: 'Each look is written down.',
  steps: {
    'rectification.open': 'received',
    'rectification.contact': 'contacted the rater',
    'rectification.verify': 'checked',
    'rectification.appeal': 'appealed',
    'rectification.review': 'reviewed',
    'rectification.plan': 'planned',
    'rectification.finish': 'finished',
    'rectification.callBack': 'called back',
    'rectification.followUp': 'the rater’s second word',
    'rectification.close': 'closed',
    'rectification.escalate': 'escalated',
  },
}));
