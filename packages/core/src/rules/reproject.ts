import type { IsoDate } from '../model/iso-date.ts';
import { compareCalendars, type DayChange } from '../time/compare-calendars.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import type { RuleSet } from './rule-set.ts';

/** A due date that a later notice moved. 截止日变动. */
export interface MovedDeadline {
  /** What the caller calls the case. */
  readonly caseNumber: string;
  readonly name: 'statutory' | 'promised';
  readonly was: IsoDate;
  readonly is: IsoDate;
  /** The days between acceptance and due that the notice changed. 变动的日期及其依据. */
  readonly because: readonly DayChange[];
}

/**
 * Counts open cases again after a later notice, and says which due dates moved and why.
 *
 * 日历变更后重算 (as on 2019-03-22 and 2020-01-27). Both dates are kept, with the notices that changed days between them.
 *
 * @example
 * const facts = { receivedOn: '2020-01-20', acceptedOn: '2020-01-20', limits: { statutory: { unit: 'workday', amount: 5 } } }
 * const before = calendarAsOf(chinaCalendar, '2020-01-25')
 * const change = { before, after: chinaCalendar, today: '2020-01-28' }
 * const [moved] = reproject([{ caseNumber: 'A', facts }], nationalRuleSet, change)
 * moved.was // => '2020-02-01'
 * moved.is // => '2020-02-04'
 * moved.because.map(({ date }) => date) // => ['2020-01-31', '2020-02-01']
 */
export function reproject(
  cases: readonly { readonly caseNumber: string; readonly facts: CaseFacts }[],
  ruleSet: RuleSet,
  { before, after, today }: { readonly before: WorkCalendar; readonly after: WorkCalendar; readonly today: IsoDate },
): readonly MovedDeadline[] {
  const changes = compareCalendars(before, after);
  if (changes.length === 0) return [];
  return cases.flatMap(({ caseNumber, facts }) => {
    const [old, now] = [before, after].map((calendar) => deadlines(facts, ruleSet, calendar, today));
    return (['promised', 'statutory'] as const).flatMap((name): MovedDeadline[] => {
      const [was, is, from] = [old?.[name]?.due, now?.[name]?.due, now?.[name]?.from];
      if (was === undefined || is === undefined || from === undefined || was === is) return [];
      const last = was > is ? was : is;
      const because = changes.filter(({ date }) => date > from && date <= last);
      return [{ caseNumber, name, was, is, because }];
    });
  });
}
