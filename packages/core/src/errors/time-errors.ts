import { BanshiError } from './banshi-error.ts';

/**
 * What can be wrong with what the time engine is given.
 *
 * 时限计算的输入问题.
 */
export const TIME_FAULTS = [
  'invalid-date', // 不存在的日期
  'invalid-order', // 日期先后颠倒
  'invalid-amount', // 数量不是非负整数
  'invalid-instant', // 不存在的时刻
  'invalid-notice', // 通知内容不成立
  'calendar-gap', // 两年之间缺通知
  'calendar-conflict', // 两份通知互相矛盾
  'invalid-pause', // 中止结束早于开始
  'invalid-hours', // 开放时段不成立
  'invalid-period', // 该单位不能这样计算
] as const;

/** One of {@link TIME_FAULTS}. 时限计算的输入问题. */
export type TimeFault = (typeof TIME_FAULTS)[number];

/** The time engine cannot count with what it was given. 时限输入错误. It never answers with a wrong day instead. */
export class TimeInputError extends BanshiError {
  override readonly name = 'TimeInputError';
  override readonly code: TimeFault;
  constructor(code: TimeFault, message: string) {
    super(code, message);
    this.code = code;
  }
}
