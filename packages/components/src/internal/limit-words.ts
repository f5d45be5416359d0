import type { Period, PeriodUnit, TimeLimit } from '@banshi/core';

const UNITS: Record<PeriodUnit, string> = {
  immediate: '',
  hour: 'hour',
  workday: 'working day',
  day: 'calendar day',
  unspecifiedDay: 'day',
  month: 'month',
  year: 'year',
};

/**
 * Returns a limit in English, where its Chinese words could be read; otherwise those words.
 *
 * 时限的英文说法. In Chinese a limit is always shown in the words of its source.
 *
 * @example
 * englishLimit({ text: '5个工作日', period: { unit: 'workday', amount: 5 } }) // => '5 working days'
 * englishLimit({ text: '3至5日', period: { unit: 'unspecifiedDay', amount: 3, upTo: 5 } }) // => '3 to 5 days'
 * englishLimit({ text: '即时办结', period: { unit: 'immediate', amount: 0 } }) // => 'at once'
 * englishLimit({ text: '按批次办理' }) // => '按批次办理'
 */
export function englishLimit({ text, period }: TimeLimit): string {
  return period ? englishPeriod(period) : text;
}

function englishPeriod({ unit, amount, upTo, atLeast }: Period): string {
  if (unit === 'immediate') return 'at once';
  const figure = upTo === undefined ? `${amount}` : `${amount} to ${upTo}`;
  return `${atLeast ? 'at least ' : ''}${figure} ${UNITS[unit]}${(upTo ?? amount) === 1 ? '' : 's'}`;
}
