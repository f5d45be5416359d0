import { isBanshiError } from '../errors/banshi-error.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/time-limit.ts';
import type { DayPeriod } from '../time/add-period.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { dayNumber } from '../time/day-number.ts';
import { isSettled, provisionalCalendar } from '../time/other-calendars.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { cardDays, type CardDays } from './cards.ts';
import type { Citation } from './citation.ts';
import { hasCome } from './has-come.ts';
import { type ClockRules, daysUsed, lastDay, type NotCounted } from './limit-clock.ts';
import type { RuleSet } from './rule-set.ts';

/** 期限: 法定, 承诺, 环节, 送达. */
export const DEADLINE_NAMES = ['statutory', 'promised', 'step', 'delivery'] as const;

/** One of {@link DEADLINE_NAMES}. 期限. */
export type DeadlineName = (typeof DEADLINE_NAMES)[number];

/**
 * How a limit stands.
 *
 * 期限状态.
 */
export const DEADLINE_STATES = [
  'onTime', // 期限内
  'frozen', // 中止中
  'overdue', // 已超期
  'met', // 按期完成
  'late', // 超期完成
] as const;

/** One of {@link DEADLINE_STATES}. 期限状态. */
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** One limit of a case, as of a day. 期限. */
export interface Deadline extends Partial<CardDays> {
  readonly name: DeadlineName;
  /** 环节名称. */
  readonly step?: string;
  /** 依据. */
  readonly basis?: Citation;
  /** What it allows, extensions included. 期限长度. */
  readonly period: Period;
  /** The day on which it begins, not counted. 起算日. */
  readonly from: IsoDate;
  /** The last day. Absent while a pause runs, and where the words name no countable period. 截止日. */
  readonly due?: IsoDate;
  /** Days left in its own units: workdays, or days; frozen while a pause runs, negative when overdue. 剩余. */
  readonly remaining?: number;
  readonly state: DeadlineState;
  /** A notice not yet published may move {@link due}. 暂定. */
  readonly provisional: boolean;
}

/** What a limit is computed from. */
export interface LimitClock {
  readonly name: DeadlineName;
  readonly step?: string;
  readonly basis?: Citation | undefined;
  readonly period: Period;
  /** How much of the period extensions added. */
  readonly added?: number;
  readonly from: IsoDate;
  readonly pauses: readonly NotCounted[];
  readonly doneOn: IsoDate | undefined;
  readonly exempt: boolean;
}

/**
 * Says how one limit stands at the end of `today`.
 *
 * 期限认定. While a pause runs there is no last day, and what was left when it began is left. On its last day it has ended: the
 * day is not counted, and the limit has a last day again. A limit that is over when a pause begins stays overdue.
 */
export function deadlineOf(clock: LimitClock, ruleSet: RuleSet, calendar: WorkCalendar, today: IsoDate): Deadline {
  const { name, step, basis, period, from, pauses, doneOn, exempt } = clock;
  const days = provisionalCalendar(calendar);
  const until = hasCome(doneOn, today) ? doneOn : undefined;
  const at = until ?? today;
  const shared = { name, period, from, ...(step !== undefined && { step }), ...(basis && { basis }) };
  const counted = countedPeriod(period, ruleSet);
  const open = { ...shared, state: until ? 'met' : 'onTime' } as const;
  if (!counted) return { ...open, provisional: false };
  const rules = clockRules(ruleSet);
  const stops = pausesUpTo(pauses, at);
  if (!until && isFrozen()) {
    const remaining = counted.amount - daysUsed(days, from, at, counted.unit === 'workday', stops, rules);
    const exact = counted.unit === 'workday' || counted.unit === 'day';
    return { ...shared, state: 'frozen', provisional: false, ...(exact && { remaining }) };
  }
  const due = dueOf(days, counted, from, stops, rules);
  if (due === undefined) return { ...open, provisional: true };
  const late = at > due;
  return {
    ...shared,
    due,
    remaining: counted.unit === 'workday' ? countWorkdays(days, at, due) : dayNumber(due) - dayNumber(at),
    state: until ? (late ? 'late' : 'met') : late ? 'overdue' : 'onTime',
    provisional: !isSettled(calendar, due),
    ...cardDays({ from, due, period: counted, exempt }, days, ruleSet.cards, { pauses: stops, rules }),
  };

  /** By a pause that runs and began before the limit was over. */
  function isFrozen(): boolean {
    const running = pauses.filter((pause) => pause.from <= at && isRunning(pause, at));
    if (running.length === 0) return false;
    const end = dueOf(days, counted!, from, stops, { ...rules, roll: false });
    return end === undefined || running.some((pause) => pause.from < end);
  }
}

/** The period as days count it, or nothing where it names none that can be promised. 可计算的期限. */
export function countedPeriod({ unit, amount, upTo, atLeast }: Period, ruleSet: RuleSet): DayPeriod | undefined {
  if (atLeast || unit === 'hour') return undefined;
  const most = upTo ?? amount;
  if (unit === 'immediate') return { unit: 'day', amount: 0 };
  if (unit === 'unspecifiedDay') return { unit: ruleSet.counting.unspecifiedDay, amount: most };
  return { unit, amount: most };
}

/** How a rule set counts. */
export function clockRules({ counting, pause }: RuleSet): ClockRules {
  return { firstDayCounts: counting.firstDayCounts, roll: counting.roll, interval: pause.interval };
}

/** Pauses as far as they had gone by a day: what still ran then ends there, what began later is not yet known. */
export function pausesUpTo<T extends NotCounted>(pauses: readonly T[], at: IsoDate): readonly T[] {
  return pauses.filter(({ from }) => from <= at).map((pause) => (isRunning(pause, at) ? { ...pause, to: at } : pause));
}

function isRunning({ to }: NotCounted, at: IsoDate): boolean {
  return to === undefined || to > at;
}

function dueOf(
  calendar: WorkCalendar,
  period: DayPeriod,
  from: IsoDate,
  pauses: readonly NotCounted[],
  rules: ClockRules,
): IsoDate | undefined {
  try {
    return lastDay(calendar, from, period, pauses, rules);
  } catch (error) {
    // Decades ahead there is nothing to show, not even provisionally.
    if (isBanshiError(error) && error.code === 'calendar-range' && from >= calendar.from) return undefined;
    throw error;
  }
}
