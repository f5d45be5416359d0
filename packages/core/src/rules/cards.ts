import type { IsoDate } from '../model/iso-date.ts';
import type { DayPeriod } from '../time/add-period.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { indexIn, type WorkCalendar } from '../time/work-calendar.ts';
import { type ClockRules, lastDay, type NotCounted } from './limit-clock.ts';
import type { CardRules, YellowRule } from './rule-set.ts';

/** 红黄牌. Shown with words, never by colour alone. */
export const CARDS = ['none', 'yellow', 'red'] as const;

/** One of {@link CARDS}. 红黄牌. */
export type Card = (typeof CARDS)[number];

/** From which days the cards are shown. 亮牌日. */
export interface CardDays {
  readonly yellowFrom?: IsoDate;
  /** The day after the limit, whether or not it is worked. 红牌日. */
  readonly redFrom: IsoDate;
}

/**
 * Returns from which days a limit that nobody meets shows its cards.
 *
 * 黄牌与红牌 (地方电子监察规则). A share is rounded up to whole days of the limit and says nothing of months and years; the
 * earliest of several rules holds, never before the first day.
 */
export function cardDays(
  limit: { readonly from: IsoDate; readonly due: IsoDate; readonly period: DayPeriod; readonly exempt: boolean },
  calendar: WorkCalendar,
  rules: CardRules,
  clock: { readonly pauses: readonly NotCounted[]; readonly rules: ClockRules },
): CardDays {
  const redFrom = dayOf(dayNumber(limit.due) + 1);
  const [earliest] = limit.exempt ? [] : rules.yellow.flatMap(yellowDay).sort((a, b) => dayNumber(a) - dayNumber(b));
  if (earliest === undefined) return { redFrom };
  return { redFrom, yellowFrom: earliest < limit.from ? limit.from : earliest };

  function yellowDay(rule: YellowRule): IsoDate | readonly [] {
    if (rule.rule === 'daysBefore') return daysBefore(rule.days);
    const { unit, amount } = limit.period;
    if (unit !== 'workday' && unit !== 'day') return [];
    const share = { unit, amount: Math.ceil(rule.share * amount) };
    return lastDay(calendar, limit.from, share, clock.pauses, { ...clock.rules, roll: false });
  }

  /** Before the first day of the calendar lies nobody's warning. */
  function daysBefore(amount: number): IsoDate {
    const { days, before, workdays } = calendar.table;
    const index = workdays[before[indexIn(calendar, limit.due)]! - amount];
    return amount === 0 ? limit.due : (days[index!] ?? limit.from);
  }
}
