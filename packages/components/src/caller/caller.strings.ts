import type { PriorityGround, TicketRecord, TicketState } from '@banshi/core';
import {
  type QueueErrors,
  queueErrorsEn,
  queueErrorsZhCN,
  commonErrorsEn,
  commonErrorsZhCN,
} from '../internal/error.strings.ts';
import { type WindowWords, windowWordsEn, windowWordsZhCN } from '../internal/window-words.ts';
import type { WindowStrings } from '../internal/window-element.ts';
import type { CallerAction } from './actions.ts';

/** Everything `<banshi-caller>` may say. A language which lacks a line does not compile. */
export interface CallerStrings extends WindowStrings {
  readonly queueErrors: QueueErrors;
  readonly windowWords: WindowWords;
  readonly label: (window: string) => string;
  readonly waiting: string;
  readonly people: (count: number) => string;
  readonly ticket: string;
  readonly noTicket: string;
  readonly calls: (count: number, most: number) => string;
  readonly states: Readonly<Record<TicketState, string>>;
  readonly status: string;
  readonly covering: string;
  readonly line: string;
  readonly held: string;
  readonly resumeTicket: (number: string) => string;
  /** 优先、急办、预约、转办. */
  readonly marks: (ticket: TicketRecord) => readonly string[];
  /** Why somebody goes first, and what they show for it. 优先事由, 证明. */
  readonly ground: (ground: PriorityGround) => string;
  readonly actions: Readonly<Record<CallerAction, string>>;
  readonly open: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly close: string;
  /** What was opened can no longer be done: its ticket has gone, or the window has. 操作对象已不在. */
  readonly gone: (action: string, number: string | undefined) => string;
  readonly business: string;
  readonly sameBusiness: string;
  readonly toWindow: string;
  readonly anyWindow: string;
  readonly reason: string;
  readonly otherReason: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly minutes: string;
  readonly urgentTicket: string;
  readonly coverBy: (name: string | undefined) => string;
  readonly closing: string;
  readonly incomplete: string;
  readonly whereTo: string;
  readonly minutesRange: (most: number) => string;
  readonly shortcuts: (off: boolean) => string;
  readonly useShortcuts: string;
  readonly shortcutsHint: string;
}

/** 中文. */
export const zhCN: CallerStrings = {
  errors: commonErrorsZhCN,
  queueErrors: queueErrorsZhCN,
  windowWords: windowWordsZhCN,
  label: (window) => `${window} 号窗口叫号`,
  waiting: '等候',
  people: (count) => `${count} 人`,
  ticket: '当前号码',
  noTicket: '无',
  calls: (count, most) => `已叫 ${count} 次，最多 ${most} 次`,
  states: {
    waiting: '等候',
    called: '已叫号',
    serving: '办理中',
    held: '已挂起',
    done: '办毕',
    missed: '过号',
    cancelled: '已取消',
  },
  status: '窗口',
  covering: 'B 岗补位',
  line: '下一批：',
  held: '已挂起：',
  resumeTicket: (number) => `回呼 ${number}`,
  marks: ({ urgent, priority, slot, forwarded }) =>
    [urgent && '急办', priority && '优先', slot && `预约 ${slot.from}`, forwarded && '转办'].filter(
      (mark) => typeof mark === 'string',
    ),
  ground: ({ name, proof }) => (proof ? `优先事由：${name}，请查验${proof}` : `优先事由：${name}`),
  actions: {
    next: '叫下一号',
    recall: '重呼',
    serve: '开始办理',
    finish: '办毕',
    miss: '过号',
    hold: '挂起',
    transfer: '转办',
    expedite: '急办',
    pause: '暂停',
    leave: '离岗',
    resume: '恢复服务',
    handOver: 'B 岗补位',
    close: '关窗',
  },
  open: '开窗',
  confirm: '确定',
  cancel: '取消',
  close: '关闭',
  gone: (action, number) =>
    number
      ? `${number} 已在别处处理，不能再“${action}”。当前号码以上方显示为准。`
      : `窗口情况已变，不能再“${action}”。请看上方现状。`,
  business: '转到业务',
  sameBusiness: '业务不变',
  toWindow: '指定窗口',
  anyWindow: '不指定',
  reason: '事由',
  otherReason: '其他事由',
  contact: '联系方式',
  contactHint: '填写办公分机或所在位置，会显示在窗口屏上。',
  minutes: '离岗分钟数',
  urgentTicket: '急办的号',
  coverBy: (name) => (name ? `由 ${name} 补位，本窗口不停办。` : '由本岗位的另一人补位，本窗口不停办。'),
  closing: '关窗后不再叫号，已叫和正在办理的不受影响。',
  incomplete: '请填写完整。',
  whereTo: '请选择要转到的业务或窗口。',
  minutesRange: (most) => `离岗时间请填 1 到 ${most} 分钟的整数。`,
  shortcuts: (off) => `快捷键（已${off ? '关闭' : '开启'}）`,
  useShortcuts: '使用单键快捷键',
  shortcutsHint: '按一个字母就执行，在填写框、列表和对话框里不起作用。语音输入或容易误触的，可以关闭；本机会记住。',
  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  slow: '还在等大厅系统答复，请稍候，不必再按。',
  unsure: '没有收到大厅系统的答复。现状已重新读取，请核对后再操作。',
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: CallerStrings = {
  errors: commonErrorsEn,
  queueErrors: queueErrorsEn,
  windowWords: windowWordsEn,
  label: (window) => `Calls at window ${window}`,
  waiting: 'Waiting',
  people: (count) => `${count}`,
  ticket: 'In hand',
  noTicket: 'None',
  calls: (count, most) => `called ${count} of ${most} times`,
  states: {
    waiting: 'waiting',
    called: 'called',
    serving: 'being served',
    held: 'on hold',
    done: 'done',
    missed: 'missed',
    cancelled: 'cancelled',
  },
  status: 'Window',
  covering: 'stands in',
  line: 'Next: ',
  held: 'On hold: ',
  resumeTicket: (number) => `Call back ${number}`,
  marks: ({ urgent, priority, slot, forwarded }) =>
    [urgent && 'urgent', priority && 'priority', slot && `booked ${slot.from}`, forwarded && 'transferred'].filter(
      (mark) => typeof mark === 'string',
    ),
  ground: ({ name, proof }) => (proof ? `Priority: ${name}; please check: ${proof}` : `Priority: ${name}`),
  actions: {
    next: 'Call next',
    recall: 'Call again',
    serve: 'Serve',
    finish: 'Finish',
    miss: 'Missed',
    hold: 'Hold',
    transfer: 'Transfer',
    expedite: 'Urgent',
    pause: 'Pause',
    leave: 'Leave',
    resume: 'Resume',
    handOver: 'Hand over',
    close: 'Close window',
  },
  open: 'Open window',
  confirm: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  gone: (action, number) =>
    number
      ? `${number} was dealt with elsewhere; “${action}” no longer applies. The ticket in hand stands above.`
      : `The window has changed; “${action}” no longer applies. It stands above as it now is.`,
  business: 'To business',
  sameBusiness: 'The same',
  toWindow: 'To window',
  anyWindow: 'Any',
  reason: 'Reason',
  otherReason: 'Another reason',
  contact: 'Contact',
  contactHint: 'An office extension or a place; it is shown at the window.',
  minutes: 'Minutes away',
  urgentTicket: 'Urgent ticket',
  coverBy: (name) => `${name ?? 'The other person of this post'} takes over; the window goes on.`,
  closing: 'No more calls after this. What was called or is being served stays.',
  incomplete: 'Please fill it in.',
  whereTo: 'Please choose a business or a window.',
  minutesRange: (most) => `Please give whole minutes, 1 to ${most}.`,
  shortcuts: (off) => `Shortcuts (${off ? 'off' : 'on'})`,
  useShortcuts: 'Use single-key shortcuts',
  shortcutsHint:
    'One letter acts at once, but not in fields, lists and dialogs. Switch them off if you dictate, or press keys by accident; this device remembers it.',
  lost: 'The connection to the hall is lost; this may not be the latest.',
  slow: 'Still waiting for the hall. There is no need to press again.',
  unsure: 'The hall did not answer. What is shown has been read again since; please check it before you go on.',
  loading: 'Reading…',
  retry: 'Try again',
};
