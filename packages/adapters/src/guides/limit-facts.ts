import { parseLimit, type Period, type PeriodUnit, type TimeLimit } from '@banshi/core';
import type { LimitFacts } from './facts.ts';

/** The units of `guide-facts/1`. 期限单位对照. */
const UNITS = {
  immediate: 'immediate',
  hour: 'hour',
  working_day: 'workday',
  natural_day: 'day',
  day_unspecified: 'unspecifiedDay',
  month: 'month',
  year: 'year',
} as const satisfies Record<string, PeriodUnit>;
const UNIT_NAMES = Object.fromEntries(Object.entries(UNITS).map(([name, unit]) => [unit, name]));
const UNIT_WORDS: Record<PeriodUnit, string> = {
  immediate: '即时办结',
  hour: '小时',
  workday: '个工作日',
  day: '个自然日',
  unspecifiedDay: '日',
  month: '个月',
  year: '年',
};

/**
 * Turns one limit of the facts into a time limit.
 *
 * 时限导入. The words decide. The figures beside them count only when they agree with what the words say, or when
 * there are no words; figures that disagree are kept as a remark, and no period is claimed.
 */
export function toLimit(facts: LimitFacts | null | undefined): TimeLimit | undefined {
  if (!facts) return undefined;
  const stated = statedPeriod(facts);
  if (!facts.raw?.trim()) return stated && { text: wordsOf(stated), period: stated };
  const read = parseLimit(facts.raw);
  if (!read.period || !stated || agrees(read.period, stated)) return read;
  return { text: facts.raw };
}

/** Writes a time limit as the facts do. 时限还原. */
export function limitFacts(limit: TimeLimit | undefined): LimitFacts | undefined {
  if (!limit) return undefined;
  const { text, period } = limit;
  if (!period) return { raw: text };
  return { raw: text, value: period.amount, value_max: period.upTo, unit: UNIT_NAMES[period.unit] };
}

function statedPeriod({ value, value_max: upTo, unit }: LimitFacts): Period | undefined {
  if (value == null || value < 0 || !unit || !Object.hasOwn(UNITS, unit)) return undefined;
  return { unit: UNITS[unit as keyof typeof UNITS], amount: value, ...(upTo != null && { upTo }) };
}

function agrees(read: Period, stated: Period): boolean {
  return read.unit === stated.unit && read.amount === stated.amount && read.upTo === stated.upTo;
}

function wordsOf({ unit, amount, upTo }: Period): string {
  if (unit === 'immediate') return UNIT_WORDS.immediate;
  return `${amount}${upTo === undefined ? '' : `-${upTo}`}${UNIT_WORDS[unit]}`;
}
