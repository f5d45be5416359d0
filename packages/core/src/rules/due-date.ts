import type { DueDate } from '../model/case-record.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { TimeLimit } from '../model/time-limit.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { deadlineOf } from './deadline.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** What a place has settled that the words of a limit leave open. */
export interface DueDateOptions {
  /** How days are counted here. Without it they are counted by the national rules. 规则集. */
  readonly ruleSet?: RuleSet;
  /** What 日 or 天 without a kind means here. Without it, and without a rule set, such a limit gives no date. 未注明的日. */
  readonly unspecifiedDay?: 'workday' | 'day';
}

/**
 * Returns the day on which a case must be finished, as it looks today, or nothing where the limit gives none.
 *
 * 办结截止日. The promised limit of a case without pauses: `deadlines` knows the rest. Hours, lower
 * bounds, mere words and days of an unsettled kind give no date; of two figures the larger one binds.
 */
export function dueDate(
  acceptedOn: IsoDate,
  { period }: TimeLimit,
  today: IsoDate,
  calendar: WorkCalendar,
  { ruleSet, unspecifiedDay = ruleSet?.counting.unspecifiedDay }: DueDateOptions = {},
): DueDate | undefined {
  if (period === undefined || (period.unit === 'unspecifiedDay' && !unspecifiedDay)) return undefined;
  const clock = { name: 'promised', period, from: acceptedOn, pauses: [], doneOn: undefined, exempt: true } as const;
  const { due: on, state, provisional } = deadlineOf(clock, settled(ruleSet, unspecifiedDay), calendar, today);
  if (on === undefined) return undefined;
  const workdaysLeft = countWorkdays(provisionalCalendar(calendar), today, on);
  return { on, workdaysLeft, provisional, overdue: state === 'overdue' };
}

function settled(ruleSet = nationalRuleSet, unspecifiedDay: DueDateOptions['unspecifiedDay']): RuleSet {
  if (!unspecifiedDay || unspecifiedDay === ruleSet.counting.unspecifiedDay) return ruleSet;
  return { ...ruleSet, counting: { ...ruleSet.counting, unspecifiedDay } };
}
