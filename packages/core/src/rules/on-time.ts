import type { IsoDate } from '../model/iso-date.ts';
import type { Deadline } from './deadline.ts';

/** How a hall kept its limits in a time. 按期办结统计. */
export interface OnTimeFigures {
  /** Limits whose last day fell into it. 到期数. */
  readonly due: number;
  /** 按期办结数. */
  readonly onTime: number;
  /** 红牌数: finished late, or not finished. */
  readonly redCards: number;
  /** {@link onTime} / {@link due}; absent when nothing was due. 按期办结率. */
  readonly rate?: number;
}

/**
 * Counts limits by the day on which they fell due, whenever the case was closed.
 *
 * 按期办结率 = 按期办结数 / 到期数. A case closed late counts in the month of its last day, however late the report.
 */
export function onTimeFigures(limits: readonly Deadline[], from: IsoDate, to: IsoDate): OnTimeFigures {
  const due = limits.filter((limit) => limit.due !== undefined && limit.due >= from && limit.due <= to);
  const onTime = due.filter(({ state }) => state === 'met').length;
  const redCards = due.filter(({ state }) => state === 'late' || state === 'overdue').length;
  return { due: due.length, onTime, redCards, ...(due.length > 0 && { rate: onTime / due.length }) };
}
