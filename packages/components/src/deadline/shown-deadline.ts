import type { IsoDate } from '@banshi/core';

/**
 * What `<banshi-deadline>` shows of a limit: a `Deadline` of `@banshi/core/rules`, with the card of its case.
 *
 * 展示的期限.
 */
export interface ShownDeadline {
  readonly name?: string;
  /** The last day. Absent while a pause runs, and where the words name no countable period. 截止日. */
  readonly due?: IsoDate;
  /** Days left, negative when overdue. 剩余. */
  readonly remaining?: number;
  readonly state: 'onTime' | 'frozen' | 'overdue' | 'met' | 'late';
  /** 红黄牌. */
  readonly card?: 'none' | 'yellow' | 'red';
  readonly period?: { readonly unit: string };
  /** 暂定. */
  readonly provisional: boolean;
}

/** One day of its explanation: a `DayEntry` of `@banshi/core/rules`. 逐日说明. */
export interface ShownDay {
  readonly date: IsoDate;
  readonly counted: boolean;
  readonly reason: 'start' | 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday' | 'pause' | 'rolled' | 'day';
  readonly number?: number;
  readonly by?: { readonly title: string; readonly documentNumber?: string };
  readonly pause?: { readonly reason: string; readonly document?: string };
  readonly extension?: true;
  readonly provisional?: true;
}

/** What is in its JSON child. 内嵌数据. */
export interface DeadlineData {
  readonly deadline: ShownDeadline;
  readonly days?: readonly ShownDay[];
}

/** Whether a value from outside has the outline of {@link DeadlineData}. */
export function isDeadlineData(value: unknown): value is DeadlineData {
  const { deadline, days = [] } = (value ?? {}) as Partial<DeadlineData>;
  return typeof deadline?.state === 'string' && Array.isArray(days);
}
