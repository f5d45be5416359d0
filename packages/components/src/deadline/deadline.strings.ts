import type { IsoDate } from '@banshi/core';
import type { ShownDay, ShownDeadline } from './shown-deadline.ts';

/** Everything `<banshi-deadline>` may say. A language which lacks a line does not compile. */
export interface DeadlineStrings {
  /** 法定、承诺 …; other names are said as they are. */
  readonly names: Readonly<Record<string, string>>;
  readonly dueOn: (due: IsoDate) => string;
  readonly left: (deadline: ShownDeadline) => string;
  readonly cards: Readonly<Record<'yellow' | 'red', string>>;
  readonly noDue: string;
  readonly provisional: string;
  readonly explain: string;
  readonly loading: string;
  readonly month: (year: number, month: number) => string;
  readonly weekdays: readonly string[];
  /** One sign for each reason, so that nothing hangs on colour. */
  readonly signs: Readonly<Record<ShownDay['reason'], string>>;
  readonly reasons: Readonly<Record<ShownDay['reason'], string>>;
  readonly nth: (number: number) => string;
  readonly day: (date: IsoDate) => string;
  readonly span: (from: IsoDate, to: IsoDate) => string;
  readonly extension: string;
  readonly movable: string;
  readonly because: string;
  readonly unreadable: string;
}

const dayOf = (date: IsoDate) => date.split('-').map(Number) as [number, number, number];

/** 中文. */
export const zhCN: DeadlineStrings = {
  names: { statutory: '法定办结时限', promised: '承诺办结时限', step: '环节时限', delivery: '送达时限' },
  dueOn: (due) => {
    const [year, month, day] = dayOf(due);
    return `${year}年${month}月${day}日截止`;
  },
  left: ({ state, remaining = 0, period }) => {
    const unit = period?.unit === 'workday' || !period ? '个工作日' : '天';
    if (state === 'frozen') return `已中止计时，恢复后还有 ${remaining} ${unit}`;
    if (state === 'met') return '已按期完成';
    if (state === 'late') return '已完成，超过期限';
    if (state === 'overdue') return `已超期${remaining < 0 ? ` ${-remaining} ${unit}` : ''}`;
    return remaining === 0 ? '今天到期' : `还剩 ${remaining} ${unit}`;
  },
  cards: { yellow: '黄牌 · 临近到期', red: '红牌 · 已超期' },
  noDue: '该时限无法换算为具体日期，请向窗口咨询。',
  provisional: '暂定：国务院尚未公布相关年度的节假日安排，日期可能变动。',
  explain: '这个日期是怎么算的？',
  loading: '正在计算……',
  month: (year, month) => `${year}年${month}月`,
  weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  signs: {
    start: '起',
    workday: '',
    makeUpWorkday: '班',
    weekend: '休',
    holiday: '假',
    pause: '停',
    rolled: '顺',
    day: '',
  },
  reasons: {
    start: '起算日，不计入',
    workday: '工作日，计入',
    makeUpWorkday: '调休上班，计入',
    weekend: '周末，不计入',
    holiday: '放假，不计入',
    pause: '中止，不计入',
    rolled: '末日逢休息日，顺延',
    day: '自然日，计入',
  },
  nth: (number) => `第 ${number} 天`,
  day: (date) => {
    const [, month, day] = dayOf(date);
    return `${month}月${day}日`;
  },
  span: (from, to) => {
    const [a, b] = [zhCN.day(from), zhCN.day(to)];
    return a === b ? a : `${a}至${b}`;
  },
  extension: '延期增加的日子',
  movable: '暂定，可能变动',
  because: '依据',
  unreadable: '期限数据无法读取，请向窗口咨询。',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** English. */
export const en: DeadlineStrings = {
  names: { statutory: 'Statutory limit', promised: 'Promised limit', step: 'Step limit', delivery: 'Delivery' },
  dueOn: (due) => {
    const [year, , day] = dayOf(due);
    return `by ${day} ${MONTHS[dayOf(due)[1] - 1]} ${year}`;
  },
  left: ({ state, remaining = 0, period }) => {
    const unit = period?.unit === 'workday' || !period ? 'working days' : 'days';
    if (state === 'frozen') return `The clock is stopped; ${remaining} ${unit} will be left`;
    if (state === 'met') return 'Done in time';
    if (state === 'late') return 'Done, after the limit';
    if (state === 'overdue') return `Overdue${remaining < 0 ? ` by ${-remaining} ${unit}` : ''}`;
    return remaining === 0 ? 'Due today' : `${remaining} ${unit} left`;
  },
  cards: { yellow: 'Yellow card · nearly due', red: 'Red card · overdue' },
  noDue: 'This limit names no day. Please ask at the window.',
  provisional: 'Provisional: the holidays of that year are not published yet, and the day may move.',
  explain: 'How is this day counted?',
  loading: 'Counting…',
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  signs: { start: 'S', workday: '', makeUpWorkday: 'W', weekend: '–', holiday: 'H', pause: 'P', rolled: '→', day: '' },
  reasons: {
    start: 'the day it begins, not counted',
    workday: 'working day, counted',
    makeUpWorkday: 'make-up working day, counted',
    weekend: 'weekend, not counted',
    holiday: 'public holiday, not counted',
    pause: 'clock stopped, not counted',
    rolled: 'the last day was no working day: moved on',
    day: 'calendar day, counted',
  },
  nth: (number) => `day ${number}`,
  day: (date) => {
    const [, month, day] = dayOf(date);
    return `${day} ${MONTHS[month - 1]}`;
  },
  span: (from, to) => (from === to ? en.day(from) : `${en.day(from)} to ${en.day(to)}`),
  extension: 'added by an extension',
  movable: 'provisional, may change',
  because: 'Because of',
  unreadable: 'The data of this limit cannot be read. Please ask at the window.',
};
