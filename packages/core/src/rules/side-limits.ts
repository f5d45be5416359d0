import type { IsoDate } from '../model/iso-date.ts';
import { addPeriod } from '../time/add-period.ts';
import { addWorkdays } from '../time/add-workdays.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { previousWorkday } from '../time/is-workday.ts';
import { wholeAmount } from '../time/whole-amount.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The days of a hearing.
 *
 * 听证期限 (行政许可法 47, 48).
 */
export interface HearingDays {
  /** 申请截止日. */
  readonly requestBy: IsoDate;
  /** 举行截止日, from the day it was asked for. */
  readonly holdBy?: IsoDate;
}

/** Returns until when a hearing may be asked for, and until when it must be held. 听证期限. */
export function hearingDays(
  { toldOn, requestedOn }: { readonly toldOn: IsoDate; readonly requestedOn?: IsoDate },
  { hearing }: RuleSet,
  calendar: WorkCalendar,
): HearingDays {
  const requestBy = addWorkdays(calendar, toldOn, hearing.requestDays);
  if (requestedOn === undefined) return { requestBy };
  return { requestBy, holdBy: addWorkdays(calendar, requestedOn, hearing.holdDays) };
}

/** Returns the last day to tell the parties where and when a hearing is held. 听证通知截止日. */
export function hearingNoticeBy(heldOn: IsoDate, { hearing }: RuleSet, calendar: WorkCalendar): IsoDate {
  return workdaysBefore(calendar, heldOn, hearing.noticeDays);
}

/**
 * Returns the last day to apply for the renewal of a licence.
 *
 * 延续申请截止日 (行政许可法 50). Whether its thirty days are working days is disputed: the unit is a parameter.
 */
export function renewalFilingBy(expiresOn: IsoDate, { renewal }: RuleSet, calendar: WorkCalendar): IsoDate {
  const { unit, amount } = renewal.fileBefore;
  return unit === 'workday' ? workdaysBefore(calendar, expiresOn, amount) : dayOf(dayNumber(expiresOn) - amount);
}

/** Returns the last day for a refusal before acceptance. 不予受理截止日. */
export function refusalBy(receivedOn: IsoDate, clear: boolean, { refusal }: RuleSet, calendar: WorkCalendar): IsoDate {
  return addWorkdays(calendar, receivedOn, clear ? refusal.clearDays : refusal.complexDays);
}

/** Returns the last day for a co-department's opinion. 会办意见截止日. */
export function opinionBy(askedOn: IsoDate, { joint }: RuleSet, calendar: WorkCalendar): IsoDate {
  return addWorkdays(calendar, askedOn, joint.opinionDays);
}

/** Returns the last day to forward a case to the superior authority. 上报截止日. */
export function forwardBy(acceptedOn: IsoDate, { escalation }: RuleSet, calendar: WorkCalendar): IsoDate {
  return addWorkdays(calendar, acceptedOn, escalation.forwardDays);
}

/** Returns the last day to tell the applicant what the superior answered. 告知截止日. */
export function tellBy(answeredOn: IsoDate, { escalation }: RuleSet, calendar: WorkCalendar): IsoDate {
  return addWorkdays(calendar, answeredOn, escalation.tellDays);
}

/**
 * Returns the last day for papers that may follow after acceptance.
 *
 * 容缺材料补交截止日: some workdays before the promised day, and never later than the most that the rule set allows.
 */
export function deferredMaterialsBy(
  acceptedOn: IsoDate,
  promisedWorkdays: number,
  { deferral }: RuleSet,
  calendar: WorkCalendar,
): IsoDate {
  const due = addPeriod(calendar, acceptedOn, { unit: 'workday', amount: promisedWorkdays });
  const beforeDue = workdaysBefore(calendar, due, deferral.daysBeforeDue);
  const most = addWorkdays(calendar, acceptedOn, deferral.most);
  return beforeDue < most ? beforeDue : most;
}

/** The workday so many workdays before a day. 倒数工作日. */
export function workdaysBefore(calendar: WorkCalendar, day: IsoDate, amount: number): IsoDate {
  let at = day;
  for (let left = wholeAmount(amount); left > 0; left--) at = previousWorkday(calendar, at);
  return at;
}
