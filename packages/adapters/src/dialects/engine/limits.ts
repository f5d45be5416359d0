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
const UNITS: Readonly<Record<string, string>> = {
  工作日: 'workday',
  自然日: 'day',
  日历日: 'day',
  日: 'unspecifiedDay',
  天: 'unspecifiedDay',
  小时: 'hour',
  月: 'month',
  年: 'year',
};

/**
 * Reads a limit out of one text, or out of a figure and the unit that stands beside it.
 *
 * 时限. Platforms write `5工作日`, `10`, `即办件`; anything longer is for `parseLimit` of the core, and stays unread here. 日
 * and 天 without a kind stay `unspecifiedDay`.
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
  const [, figure, word = ''] = /^(\d{1,6}(?:\.\d{1,2})?)\s*(?:个)?\s*([^\d\s]{1,3})?$/.exec(plain) ?? [];
  const read = word === '' ? unit : UNITS[word];
  if (figure !== undefined && read !== undefined) return { value: Number(figure), unit: read };
  if (/^(?:即办件?|即时办结|即来即办|当场办结|当日办结|立等可取)$/.test(plain)) return { value: 0, unit: 'immediate' };
  return { unknown: plain };
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
