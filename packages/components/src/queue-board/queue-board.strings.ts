import type { TicketRecord } from '@banshi/core';

/** Everything `<banshi-queue-board>` may say. A language which lacks a line does not compile. */
export interface QueueBoardStrings {
  readonly calls: string;
  readonly number: string;
  readonly window: string;
  readonly windowName: (id: string) => string;
  readonly serving: string;
  readonly noCalls: string;
  readonly call: (ticket: TicketRecord) => string;
  readonly waiting: string;
  readonly people: (count: number) => string;
  readonly next: string;
  readonly lost: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: QueueBoardStrings = {
  calls: '正在叫号',
  number: '号码',
  window: '请到窗口',
  windowName: (id) => `${id} 号窗口`,
  serving: '办理中',
  noCalls: '暂无叫号',
  call: ({ number, window }) => `请 ${number} 号到 ${window ?? ''} 号窗口办理`,
  waiting: '等候人数',
  people: (count) => `${count} 人`,
  next: '请准备',
  lost: '与大厅系统的连接已中断，以下可能不是最新情况。请留意现场广播。',
  loading: '正在读取……',
  unreachable: '暂时连不上大厅系统，正在重试。请留意现场广播。',
  unreadable: '叫号数据无法读取，请留意现场广播。',
};

/** English. */
export const en: QueueBoardStrings = {
  calls: 'Now calling',
  number: 'Number',
  window: 'Please go to',
  windowName: (id) => `Window ${id}`,
  serving: 'being served',
  noCalls: 'Nobody is called',
  call: ({ number, window }) => `${number}, please go to window ${window ?? ''}`,
  waiting: 'Waiting',
  people: (count) => `${count}`,
  next: 'Get ready',
  lost: 'The connection to the hall is lost; this may not be the latest. Please listen for announcements.',
  loading: 'Reading…',
  unreachable: 'The hall does not answer; trying again. Please listen for announcements.',
  unreadable: 'The calls cannot be read. Please listen for announcements.',
};
