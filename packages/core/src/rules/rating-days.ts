import { daysAfter, isIsoDate, type IsoDate } from '../model/iso-date.ts';
import type { CaseType } from '../model/matter.ts';
import type { RatingLevel, RatingPoint } from '../model/rating.ts';
import { TimeInputError } from '../errors/time-errors.ts';
import type { RatingRuleSet } from './rating-rule-set.ts';

/**
 * Returns at which points a case is rated.
 *
 * 评价环节. An immediate case is over when it begins, so it is rated once (广西).
 *
 * @example
 * ratingPoints({ caseType: 'immediate', onSite: true }, { acceptance: 'always' }) // => ['result']
 * ratingPoints({ caseType: 'promised', onSite: true }, { acceptance: 'visit' }) // => ['acceptance', 'result']
 */
export function ratingPoints(
  { caseType, onSite }: { readonly caseType: CaseType; readonly onSite: boolean },
  { acceptance }: Pick<RatingRuleSet, 'acceptance'>,
): readonly Exclude<RatingPoint, 'visit'>[] {
  const apart = caseType !== 'immediate' && (acceptance === 'always' || (acceptance === 'visit' && onSite));
  return apart ? ['acceptance', 'result'] : ['result'];
}

/**
 * Returns the last day on which something that ended on `endedOn` may be rated, or nothing where there is none.
 *
 * 评价截止日. Calendar days, and a day of rest does not move it: people rate on any day.
 *
 * @example
 * lastDayToRate('2026-11-16', { windowDays: 7 }) // => '2026-11-23'
 */
export function lastDayToRate(
  endedOn: IsoDate,
  { windowDays }: Pick<RatingRuleSet, 'windowDays'>,
): IsoDate | undefined {
  return windowDays === undefined ? undefined : addDays(endedOn, windowDays);
}

/**
 * Returns the last day for one more rating after a first one, or nothing where there is none.
 *
 * 追评截止日.
 */
export function lastDayToFollowUp(
  givenOn: IsoDate,
  { followUpDays }: Pick<RatingRuleSet, 'followUpDays'>,
): IsoDate | undefined {
  return followUpDays === undefined ? undefined : addDays(givenOn, followUpDays);
}

/**
 * Returns the level that stands in today for a rating nobody gave, or nothing.
 *
 * 默认评价. Nothing stands in unless the rule set says so, and not before its days are over.
 *
 * @example
 * assumedLevel('2026-11-16', '2026-11-24', { byDefault: { level: 5, afterDays: 7 } }) // => 5
 * assumedLevel('2026-11-16', '2026-11-23', { byDefault: { level: 5, afterDays: 7 } }) // => undefined
 * assumedLevel('2026-11-16', '2027-11-16', {}) // => undefined
 */
export function assumedLevel(
  endedOn: IsoDate,
  today: IsoDate,
  { byDefault }: Pick<RatingRuleSet, 'byDefault'>,
): RatingLevel | undefined {
  return byDefault && today > addDays(endedOn, byDefault.afterDays) ? byDefault.level : undefined;
}

function addDays(day: IsoDate, days: number): IsoDate {
  if (!isIsoDate(day)) throw new TimeInputError('invalid-date', 'There is no such day.');
  return daysAfter(day, days);
}
