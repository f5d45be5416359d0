import { QUEUE_FORMULAS, type QueueFigureName } from '@banshi/core';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';

/** Everything `<banshi-queue-figures>` may say. A language which lacks a line does not compile. */
export interface QueueFiguresStrings {
  readonly errors: CommonErrors;
  readonly heading: string;
  readonly unreadable: string;
  readonly day: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly today: string;
  readonly live: string;
  readonly past: string;
  readonly stale: string;
  readonly nothing: string;
  readonly counts: string;
  readonly times: string;
  readonly shares: string;
  readonly names: Readonly<Record<QueueFigureName, string>>;
  readonly formulas: Readonly<Record<QueueFigureName, string>>;
  readonly figure: string;
  readonly number: string;
  readonly formula: string;
  readonly mean: string;
  readonly median: string;
  readonly p90: string;
  readonly basis: string;
  readonly value: string;
  readonly groups: Readonly<Record<'hours' | 'businesses' | 'windows', string>>;
  readonly firsts: Readonly<Record<'hours' | 'businesses' | 'windows', string>>;
  /** What stands for a group with no ticket. */
  readonly nobody: Readonly<Record<'hours' | 'businesses' | 'windows', string>>;
  readonly called: string;
  readonly half: (name: string) => string;
  readonly nine: (name: string) => string;
  readonly hour: (hour: string) => string;
  readonly window: (id: string) => string;
  readonly duration: (seconds: number) => string;
  readonly bias: (seconds: number) => string;
  /** How many tickets a figure rests on; `few` where they are too few to say much. */
  readonly tickets: (count: number, few: boolean) => string;
  readonly notes: (few: number) => string;
  readonly loading: string;
  readonly retry: string;
}

/** 中文. */
export const zhCN: QueueFiguresStrings = {
  errors: commonErrorsZhCN,
  heading: '排队统计',
  unreadable: '这些统计数据无法识别。',
  day: '日期',
  dayBefore: '前一天',
  dayAfter: '后一天',
  today: '今天',
  live: '当天的数据每 5 秒更新。',
  past: '这一天已经过去；补录或日终结转后，数据仍可能变化。',
  stale: '暂时连不上大厅系统，以下是之前的情况，正在重试。',
  nothing: '这一天没有人取号。',
  counts: '号数',
  times: '时长',
  shares: '弃号与预计等候',
  names: {
    taken: '取号',
    served: '办理',
    missed: '过号',
    cancelled: '取消',
    open: '尚未办结',
    abandonment: '弃号率',
    waiting: '等候',
    way: '到窗',
    service: '办理时长',
    bias: '预计偏差',
    inRange: '预计命中率',
  },
  formulas: QUEUE_FORMULAS,
  figure: '指标',
  number: '号数',
  formula: '怎么算',
  mean: '平均',
  median: '半数不超过',
  p90: '九成不超过',
  basis: '依据',
  value: '数值',
  groups: { hours: '按取号时段', businesses: '按业务', windows: '按窗口' },
  firsts: { hours: '时段', businesses: '业务', windows: '窗口' },
  nobody: { hours: '无人取号', businesses: '无人取号', windows: '没有叫过号' },
  called: '叫号',
  half: (name) => `${name}（半数）`,
  nine: (name) => `${name}（九成）`,
  hour: (hour) => `${Number(hour)}–${Number(hour) + 1} 时`,
  window: (id) => `${id} 号窗口`,
  duration: (seconds) => (seconds < 120 ? `${Math.round(seconds)} 秒` : `${Math.round(seconds / 60)} 分钟`),
  bias: (seconds) => {
    if (Math.abs(seconds) < 1) return '与实际一致';
    return `实际比告知的${seconds < 0 ? '久' : '短'} ${zhCN.duration(Math.abs(seconds))}`;
  },
  tickets: (count, few) => `${few ? '仅 ' : ''}${count} 个号`,
  notes: (few) =>
    `数据由大厅日志逐条计出，不能填写。一个号经过几个窗口的，按窗口统计时在每个窗口各计各的部分。“半数”是半数的号不超过的时间，“九成”同理。不足 ${few} 个号的写明“仅”：两个号的“半数”就是其中较短的一个，只供参考。`,
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: QueueFiguresStrings = {
  errors: commonErrorsEn,
  heading: 'Queue figures',
  unreadable: 'These figures cannot be read.',
  day: 'Day',
  dayBefore: 'Earlier',
  dayAfter: 'Later',
  today: 'Today',
  live: 'The figures of today are read again every 5 seconds.',
  past: 'This day is over; what is recorded or closed later may still change its figures.',
  stale: 'The hall does not answer. This is what was known before; trying again.',
  nothing: 'Nobody took a number on this day.',
  counts: 'Numbers',
  times: 'Times',
  shares: 'Who left, and what was foretold',
  names: {
    taken: 'Taken',
    served: 'Served',
    missed: 'Missed',
    cancelled: 'Cancelled',
    open: 'Still open',
    abandonment: 'Left unserved',
    waiting: 'Waiting',
    way: 'Way',
    service: 'Service',
    bias: 'Estimate off by',
    inRange: 'Within the range told',
  },
  formulas: {
    taken: 'numbers taken on the day, appointments that checked in among them; each once',
    served: 'numbers served to the end',
    missed: 'numbers that were passed and are void; one that was served after all is not among them',
    cancelled: 'numbers given back by their holders',
    open: 'taken − served − missed − cancelled',
    abandonment: '(missed + cancelled) ÷ (served + missed + cancelled)',
    waiting: 'first call − taking, or coming back into the line; once for each wait',
    way: 'beginning at the window − last call; once for each time somebody came',
    service:
      'sum of (leaving the window, or being put on hold − beginning there), once for each number, time on hold not counted; a business or window has its own part; not where the end of the day had to end it',
    bias: 'wait told with the number − true wait, on the average; negative where people waited longer',
    inRange: 'numbers whose wait was in the range told ÷ numbers that were told one and have been called',
  },
  figure: 'Figure',
  number: 'Number',
  formula: 'How it is worked out',
  mean: 'Mean',
  median: 'Half within',
  p90: 'Nine in ten within',
  basis: 'From',
  value: 'Value',
  groups: { hours: 'By hour of taking', businesses: 'By business', windows: 'By window' },
  firsts: { hours: 'Hour', businesses: 'Business', windows: 'Window' },
  nobody: { hours: 'nobody took a number', businesses: 'nobody took a number', windows: 'called nobody' },
  called: 'Called',
  half: (name) => `${name}: half within`,
  nine: (name) => `${name}: nine in ten within`,
  hour: (hour) => `${hour}:00–${String(Number(hour) + 1).padStart(2, '0')}:00`,
  window: (id) => `Window ${id}`,
  duration: (seconds) => (seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`),
  bias: (seconds) => {
    if (Math.abs(seconds) < 1) return 'as told';
    return `${en.duration(Math.abs(seconds))} ${seconds < 0 ? 'longer' : 'shorter'} than told`;
  },
  tickets: (count, few) => `${few ? 'only ' : ''}${count} ${count === 1 ? 'ticket' : 'tickets'}`,
  notes: (few) =>
    `Counted from the hall's log; nothing can be typed in. A ticket that goes through several windows counts at each with its own part. Fewer than ${few} tickets are marked “only”: half of two is the shorter of them, and says little.`,
  loading: 'Reading…',
  retry: 'Try again',
};
