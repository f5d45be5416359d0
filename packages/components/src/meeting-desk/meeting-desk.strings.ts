import type { MeetingStage } from '@banshi/core';
import { ledgerDueEn, type LedgerDueWords, ledgerDueZhCN } from '../internal/ledger-due.ts';
import { ledgerEn, type LedgerStrings, ledgerZhCN } from '../internal/ledger.strings.ts';
import { meetingEn, type MeetingWords, meetingZhCN } from '../internal/meeting.strings.ts';
import { wordsOf } from '../internal/words-of.ts';
import type { MeetingAction, MeetingHindrance } from './meeting-actions.ts';

/** What a person fills in. 填写项. */
type Field = 'day' | 'time' | 'place' | 'heads' | 'topics' | 'conclusions' | 'tasks' | 'task' | 'department' | 'by';

/** Everything `<banshi-meeting-desk>` may say. A language which lacks a line does not compile. */
export interface MeetingDeskStrings extends LedgerStrings, LedgerDueWords, MeetingWords {
  readonly heading: string;
  readonly empty: Readonly<Record<'open' | 'overdue' | 'all', string>>;
  readonly look: string;
  readonly convene: string;
  readonly leave: string;
  readonly stages: Readonly<Record<MeetingStage, string>>;
  /** What the limit that runs is for. */
  readonly dueFor: Readonly<Record<'convened' | 'held' | 'published', string>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<MeetingAction, string>>;
  readonly hindrances: Readonly<Record<MeetingHindrance, string>>;
  readonly confirm: Readonly<Record<MeetingAction | 'convene', string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly headsOf: (which: string) => string;
  readonly entry: string;
  readonly subject: string;
  readonly topic: string;
  readonly more: string;
  readonly says: Readonly<Record<'cancel' | 'finish' | 'publish', string>>;
  readonly fill: (field: string) => string;
  readonly noNames: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<MeetingDeskStrings>(() => ({
  ...ledgerZhCN,
  ...ledgerDueZhCN,
  ...meetingZhCN,
  heading: '评议会',
  empty: { open: '没有待办的评议会。', overdue: '没有逾期的。', all: '还没有召集过评议会。' },
  look: '查看',
  convene: '召集评议会',
  leave: '暂不召集',
  stages: { convened: '已召集', held: '待公示', published: '已公示，整改中', closed: '已办结', cancelled: '已取消' },
  dueFor: { convened: '开会：', held: '公示：', published: '整改：' },
  steps: {
    'meeting.convene': '召集',
    'meeting.move': '改期',
    'meeting.cancel': '取消',
    'meeting.record': '记录纪要',
    'meeting.publish': '公示',
    'meeting.finish': '整改事项完成',
  },
  actions: { move: '改期', cancel: '取消', record: '记录纪要', publish: '公示', finish: '整改完成' },
  hindrances: {
    settled: '已经办结',
    isHeld: '会已开过',
    notYet: '到开会日才能记录',
    notHeld: '记录纪要后才能办',
    isPublished: '已经公示',
    allDone: '没有未完成的事项',
  },
  confirm: {
    convene: '确认召集',
    move: '确认改期',
    cancel: '确认取消',
    record: '提交纪要',
    publish: '确认公示',
    finish: '提交完成情况',
  },
  fields: {
    day: '日期',
    time: '时间',
    place: '地点',
    heads: '人数',
    topics: '议题',
    conclusions: '评议结论（每行一条，对外公布）',
    tasks: '整改事项（对外公布，没有的可不填）',
    task: '哪一项',
    department: '责任单位',
    by: '完成期限',
  },
  headsOf: (which) => `${which}人数（按身份，不记姓名）`,
  entry: '登记号（可不填）',
  subject: '类别',
  topic: '内容（对外公布）',
  more: '再加一项',
  says: {
    cancel: '取消的原因',
    finish: '完成情况（对外公布）',
    publish: '公示后任何人都能看到议题、结论和整改事项。请核对其中没有写到个人姓名。',
  },
  fill: (field) => `请填写：${field}`,
  noNames: '下面的内容会对外公布，请不要写个人姓名。',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<MeetingDeskStrings>(() => ({
  ...ledgerEn,
  ...ledgerDueEn,
  ...meetingEn,
  heading: 'Review meetings',
  empty: { open: 'Nothing is open.', overdue: 'Nothing is overdue.', all: 'No meeting has been convened yet.' },
  look: 'Look at it',
  convene: 'Convene a meeting',
  leave: 'Not now',
  stages: {
    convened: 'convened',
    held: 'to be published',
    published: 'published, being put right',
    closed: 'closed',
    cancelled: 'called off',
  },
  dueFor: { convened: 'Meeting: ', held: 'To publish: ', published: 'To put right: ' },
  steps: {
    'meeting.convene': 'convened',
    'meeting.move': 'moved',
    'meeting.cancel': 'called off',
    'meeting.record': 'recorded',
    'meeting.publish': 'published',
    'meeting.finish': 'something was done',
  },
  actions: { move: 'Move', cancel: 'Call off', record: 'Record', publish: 'Publish', finish: 'Something is done' },
  hindrances: {
    settled: 'it is settled',
    isHeld: 'it has been held',
    notYet: 'once its day has come',
    notHeld: 'once it is recorded',
    isPublished: 'it is published',
    allDone: 'nothing is left to do',
  },
  confirm: {
    convene: 'Convene it',
    move: 'Move it',
    cancel: 'Call it off',
    record: 'Submit the minutes',
    publish: 'Publish it',
    finish: 'Submit what was done',
  },
  fields: {
    day: 'Day',
    time: 'Time',
    place: 'Place',
    heads: 'How many',
    topics: 'Topics',
    conclusions: 'What the meeting found (one a line; everybody reads it)',
    tasks: 'What is to be done (everybody reads it; none if there is none)',
    task: 'Which',
    department: 'By whom',
    by: 'By when',
  },
  headsOf: (which) => `${which}: how many (by role, no names)`,
  entry: 'Number in the ledger (if any)',
  subject: 'Kind',
  topic: 'What (everybody reads it)',
  more: 'One more',
  says: {
    cancel: 'Why it is called off',
    finish: 'What was done (everybody reads it)',
    publish: 'Everybody can read topics, findings and tasks then. Please check that nobody is named in them.',
  },
  fill: (field) => `Please fill in: ${field}`,
  noNames: 'What follows is published: please name nobody.',
}));
