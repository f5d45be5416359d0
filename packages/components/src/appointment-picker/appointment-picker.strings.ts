import type { AppointmentRecord, IsoDate, ResidentIdProblem } from '@banshi/core';
import {
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
  type QueueErrors,
  queueErrorsEn,
  queueErrorsZhCN,
} from '../internal/error.strings.ts';
import { residentIdProblemsEn, residentIdProblemsZhCN } from '../internal/resident-id.strings.ts';

/** Everything `<banshi-appointment-picker>` may say. A language which lacks a line does not compile. */
export interface AppointmentPickerStrings {
  readonly errors: CommonErrors;
  readonly queueErrors: QueueErrors;
  readonly problems: Readonly<Record<ResidentIdProblem, string>>;
  readonly day: string;
  readonly dayName: (day: IsoDate) => string;
  readonly slot: string;
  readonly left: (places: number) => string;
  readonly full: string;
  readonly closed: string;
  readonly noDays: string;
  readonly noSlots: string;
  /** No day has a time that can be booked. */
  readonly nothingLeft: string;
  readonly residentId: string;
  readonly identityHint: string;
  readonly chooseSlot: string;
  readonly book: string;
  readonly busy: string;
  readonly booked: string;
  readonly cancelled: string;
  readonly when: (appointment: AppointmentRecord) => string;
  readonly number: string;
  readonly bring: string;
  readonly checkInFrom: (from: string) => string;
  readonly cancel: string;
  readonly cancelHint: string;
  readonly another: string;
  readonly unknown: string;
  readonly loading: string;
  readonly retry: string;
}

const WEEKDAYS = '日一二三四五六';
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekday = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const chineseDay = (day: IsoDate): string => {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日 周${WEEKDAYS[weekday(day)]!}`;
};

/** 中文. */
export const zhCN: AppointmentPickerStrings = {
  errors: commonErrorsZhCN,
  queueErrors: queueErrorsZhCN,
  problems: residentIdProblemsZhCN,
  day: '选择日期',
  dayName: chineseDay,
  slot: '选择时段',
  left: (places) => `余 ${places} 个`,
  full: '已约满',
  closed: '不可预约',
  noDays: '这项业务不接受预约，请直接到大厅取号。',
  noSlots: '这一天没有可以预约的时段，请另选日期。',
  nothingLeft: '近期都已约满。有人取消会空出名额，可以过些时候再看，也可以直接到大厅取号。',
  residentId: '办理人身份证号',
  identityHint: '身份证号只用于防止重复预约和到场签到，不会显示，也不以原文保存。',
  chooseSlot: '请选择时段。',
  book: '预约',
  busy: '正在提交……',
  booked: '预约成功',
  cancelled: '预约已取消',
  when: ({ day, slot }) => `${chineseDay(day)} ${slot.from}–${slot.until}`,
  number: '预约号',
  checkInFrom: (from) => `当天 ${from} 起可以签到。`,
  bring: '请按时到大厅取号机上点“预约签到”，刷身份证签到。',
  cancel: '取消预约',
  cancelHint: '取消预约须再次输入身份证号。',
  another: '再约一个',
  unknown: '没有找到这个预约，请核对预约号。',
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: AppointmentPickerStrings = {
  errors: commonErrorsEn,
  queueErrors: queueErrorsEn,
  problems: residentIdProblemsEn,
  day: 'Choose a day',
  dayName: (day) => `${DAYS[weekday(day)]!} ${day}`,
  slot: 'Choose a time',
  left: (places) => `${places} left`,
  full: 'full',
  closed: 'cannot be booked',
  noDays: 'There are no appointments for this. Please take a ticket at the hall.',
  noSlots: 'There is nothing left on that day. Please choose another.',
  nothingLeft: 'All days are full. Places may be given back: look again later, or take a ticket at the hall.',
  residentId: 'Identity number',
  identityHint: 'It only prevents a second appointment and lets you check in. It is not shown, and not kept as it is.',
  chooseSlot: 'Please choose a time.',
  book: 'Book',
  busy: 'Sending…',
  booked: 'You have an appointment',
  cancelled: 'The appointment is cancelled',
  when: ({ day, slot }) => `${DAYS[weekday(day)]!} ${day}, ${slot.from}–${slot.until}`,
  number: 'Appointment number',
  checkInFrom: (from) => `You can check in from ${from} on, that day.`,
  bring: 'Please check in at the ticket machine of the hall, with your identity card.',
  cancel: 'Cancel the appointment',
  cancelHint: 'To cancel, type the identity number again.',
  another: 'Another appointment',
  unknown: 'There is no such appointment. Please check the number.',
  loading: 'Reading…',
  retry: 'Try again',
};
