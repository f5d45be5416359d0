import type { TicketState } from '@banshi/core';
import {
  type QueueErrors,
  queueErrorsEn,
  queueErrorsZhCN,
  commonErrorsEn,
  commonErrorsZhCN,
} from '../internal/error.strings.ts';
import type { WindowStrings } from '../internal/window-element.ts';

/** Everything `<banshi-caller>` may say. A language which lacks a line does not compile. */
export interface CallerStrings extends WindowStrings {
  readonly queueErrors: QueueErrors;
  readonly label: (window: string) => string;
  readonly waiting: string;
  readonly people: (count: number) => string;
  readonly ticket: string;
  readonly noTicket: string;
  readonly states: Readonly<Record<TicketState, string>>;
  readonly actions: Readonly<Record<'next' | 'recall' | 'serve' | 'miss' | 'finish', string>>;
}

/** 中文. */
export const zhCN: CallerStrings = {
  errors: commonErrorsZhCN,
  queueErrors: queueErrorsZhCN,
  label: (window) => `${window} 号窗口叫号`,
  waiting: '等候',
  people: (count) => `${count} 人`,
  ticket: '当前号码',
  noTicket: '无',
  states: {
    waiting: '等候',
    called: '已叫号',
    serving: '办理中',
    held: '挂起',
    done: '办毕',
    missed: '过号',
    cancelled: '已取消',
  },
  actions: { next: '叫下一号', recall: '重呼', serve: '开始办理', miss: '过号', finish: '办毕' },
  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: CallerStrings = {
  errors: commonErrorsEn,
  queueErrors: queueErrorsEn,
  label: (window) => `Calls at window ${window}`,
  waiting: 'Waiting',
  people: (count) => `${count}`,
  ticket: 'In hand',
  noTicket: 'None',
  states: {
    waiting: 'waiting',
    called: 'called',
    serving: 'being served',
    held: 'on hold',
    done: 'done',
    missed: 'missed',
    cancelled: 'cancelled',
  },
  actions: { next: 'Call next', recall: 'Call again', serve: 'Serve', miss: 'Missed', finish: 'Finish' },
  lost: 'The connection to the hall is lost; this may not be the latest.',
  loading: 'Reading…',
  retry: 'Try again',
};
