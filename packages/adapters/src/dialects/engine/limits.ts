import { parseLimit } from '@banshi/core';

/** How long something may take; what no rule reads stays as it was written. 时限. */
export type WireLimit = { readonly value: number; readonly unit: string } | { readonly unknown: string };

const WRITTEN: Readonly<Record<string, string>> = {
  workday: '工作日',
  day: '自然日',
  unspecifiedDay: '天',
  hour: '小时',
  month: '个月',
  year: '年',
};

/**
 * Reads a limit out of one text, or out of a figure and the unit that stands beside it.
 *
 * 时限. A bare figure without a unit stays unread; 日 and 天 without a kind stay `unspecifiedDay`.
 *
 * @example
 * readLimit('5个工作日') // => { value: 5, unit: 'workday' }
 * @example
 * readLimit('10', 'workday') // => { value: 10, unit: 'workday' }
 * @example
 * readLimit('视情况而定') // => { unknown: '视情况而定' }
 */
export function readLimit(text: string, unit?: string): WireLimit {
  const plain = text.trim();
  if (/^\d{1,6}(\.\d+)?$/.test(plain)) return unit === undefined ? { unknown: plain } : { value: Number(plain), unit };
  const { period } = plain.length <= 100 ? parseLimit(plain) : {};
  if (!period || period.upTo !== undefined || period.atLeast) return { unknown: plain };
  return { value: period.amount, unit: period.unit };
}

/**
 * Writes a limit as one text: `5工作日`.
 *
 * 写出时限.
 */
export function writeLimit(limit: WireLimit): string {
  if ('unknown' in limit) return limit.unknown;
  return limit.unit === 'immediate' ? '即办件' : `${limit.value}${WRITTEN[limit.unit] ?? limit.unit}`;
}
