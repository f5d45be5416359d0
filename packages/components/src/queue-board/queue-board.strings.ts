import type { TicketCall, WaitEstimate, WindowRecord } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { type MissedWords, missedWordsEn, missedWordsZhCN } from '../internal/missed-words.ts';
import { type WindowWords, windowWordsEn, windowWordsZhCN } from '../internal/window-words.ts';
import { wordsOf } from '../internal/words-of.ts';
import { isLongWait, LONG_WAIT } from '../internal/long-wait.ts';

/** A sentence. What is in it and changes at every call is a part of its own, so that the browser need not set the rest anew. */
type Said = string | TemplateResult;

/** Everything `<banshi-queue-board>` may say. A language which lacks a line does not compile. */
export interface QueueBoardStrings {
  readonly windowWords: WindowWords;
  readonly calls: string;
  /** How many are awaited beyond those that have a row. */
  readonly more: (people: number) => string;
  readonly number: string;
  readonly window: string;
  readonly windowName: (id: string) => Said;
  readonly states: Readonly<Record<'called' | 'serving' | 'over', string>>;
  readonly noCalls: string;
  readonly call: (call: Pick<TicketCall, 'number' | 'window'>) => string;
  readonly count: (count: number) => string;
  readonly windows: string;
  readonly free: string;
  readonly windowState: (window: WindowRecord) => string;
  readonly waiting: string;
  /** How many wait, and in how many minutes it would be the turn of whoever comes now, where that is known. */
  readonly wait: (people: number, estimate?: Pick<WaitEstimate, 'low' | 'high'>) => Said;
  /** How many still wait where no number is left today. */
  readonly waitFull: (people: number) => Said;
  readonly next: string;
  readonly missed: string;
  readonly missedRule: MissedWords;
  readonly closed: string;
  readonly locked: string;
  readonly unlock: string;
  readonly silent: string;
  readonly lost: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<QueueBoardStrings>(() => ({
  windowWords: windowWordsZhCN,
  calls: '最近叫号',
  more: (people) => `还有 ${people} 个号正在叫，见各窗口`,
  number: '号码',
  window: '请到窗口',
  windowName: (id) => html`${id} 号窗口`,
  states: { called: '请到窗口', serving: '办理中', over: '已叫过' },
  noCalls: '暂无叫号',
  call: ({ number, window }) => `请 ${number} 号到 ${window} 号窗口办理`,
  count: (count) => `第 ${count} 次叫号`,
  windows: '各窗口',
  free: '空闲',
  windowState: windowWordsZhCN.state,
  waiting: '等候人数',
  wait: (people, estimate) =>
    !estimate
      ? html`${people} 人`
      : isLongWait(estimate)
        ? html`${people} 人<small>${LONG_WAIT} 小时以上</small>`
        : estimate.low === estimate.high
          ? html`${people} 人<small>约 ${estimate.high} 分钟</small>`
          : html`${people} 人<small>约 ${estimate.low}–${estimate.high} 分钟</small>`,
  waitFull: (people) => html`${people} 人<small>今天的号已取完</small>`,
  next: '请准备',
  missed: '过号作废',
  missedRule: missedWordsZhCN,
  closed: '今日已停止取号',
  locked: '声音未开启，叫号只显示、不播报。',
  unlock: '点按任意处开启声音',
  silent: '本屏暂时不能发声，请看屏幕。',
  lost: '与大厅系统的连接已中断，以下可能不是最新情况。请留意现场广播。',
  loading: '正在读取……',
  unreachable: '暂时连不上大厅系统，正在重试。请留意现场广播。',
  unreadable: '叫号数据无法读取，请留意现场广播。',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<QueueBoardStrings>(() => ({
  windowWords: windowWordsEn,
  calls: 'Last called',
  more: (people) => `${people} more are called: see the windows`,
  number: 'Number',
  window: 'Please go to',
  windowName: (id) => html`Window ${id}`,
  states: { called: 'please come', serving: 'being served', over: 'called before' },
  noCalls: 'Nobody is called',
  call: ({ number, window }) => `${number}, please go to window ${window}`,
  count: (count) => `Call ${count}`,
  windows: 'Windows',
  free: 'free',
  windowState: windowWordsEn.state,
  waiting: 'Waiting',
  wait: (people, estimate) =>
    !estimate
      ? html`${people}`
      : isLongWait(estimate)
        ? html`${people}<small>over ${LONG_WAIT} hours</small>`
        : estimate.low === estimate.high
          ? html`${people}<small>about ${estimate.high} min</small>`
          : html`${people}<small>about ${estimate.low}–${estimate.high} min</small>`,
  waitFull: (people) => html`${people}<small>no numbers left today</small>`,
  next: 'Get ready',
  missed: 'Missed, void',
  missedRule: missedWordsEn,
  closed: 'No more numbers today',
  locked: 'The sound is off: calls are shown and not spoken.',
  unlock: 'Touch anywhere to turn the sound on',
  silent: 'This screen cannot speak at the moment. Please watch it.',
  lost: 'The connection to the hall is lost; this may not be the latest. Please listen for announcements.',
  loading: 'Reading…',
  unreachable: 'The hall does not answer; trying again. Please listen for announcements.',
  unreadable: 'The calls cannot be read. Please listen for announcements.',
}));
