import { TimeInputError } from '../errors/time-errors.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import { type Period, PERIOD_UNITS } from '../model/time-limit.ts';
import type { CaseFacts } from './case-facts.ts';

/**
 * Throws where the facts of a case cannot be, before a day is counted from them.
 *
 * 办件事实校验. Every day exists, every amount can be counted, and nothing ends before it begins. Pauses and extensions that
 * only do not hold are judged instead, and named in the answer.
 *
 * @throws TimeInputError `invalid-date`, `invalid-amount`, `invalid-period` or `invalid-order`, with the field in its message
 */
export function checkFacts(facts: CaseFacts, today: IsoDate): void {
  const { receivedOn, acceptedOn, declinedOn, decidedOn, deliveredOn, licenceExpiresOn, supplement, limits } = facts;
  checkDays({ today, receivedOn, acceptedOn, declinedOn, decidedOn, deliveredOn, licenceExpiresOn });
  checkOrder({ receivedOn, acceptedOn });
  checkOrder({ receivedOn, declinedOn });
  checkOrder({ receivedOn, decidedOn });
  checkOrder({ acceptedOn, decidedOn });
  checkOrder({ decidedOn, deliveredOn });
  if (supplement) {
    const { issuedOn, suppliedOn } = supplement;
    checkDays({ issuedOn, suppliedOn });
    checkOrder({ receivedOn, issuedOn });
    checkOrder({ issuedOn, suppliedOn });
  }
  for (const { from, to, notifiedOn } of facts.pauses ?? []) checkDays({ from, to, notifiedOn });
  for (const { approvedOn } of facts.extensions ?? []) checkDays({ approvedOn });
  for (const { begunOn, doneOn, limit } of facts.steps ?? []) {
    checkDays({ begunOn, doneOn });
    checkOrder({ begunOn, doneOn });
    checkPeriod(limit, 'steps');
  }
  if (limits?.statutory) checkPeriod(limits.statutory, 'limits.statutory');
  if (limits?.promised) checkPeriod(limits.promised, 'limits.promised');
}

function checkDays(days: Readonly<Record<string, IsoDate | undefined>>): void {
  for (const [field, day] of Object.entries(days))
    if (day !== undefined && !isIsoDate(day))
      throw new TimeInputError('invalid-date', `${field} is no day that exists.`);
}

/** Of two days, the first is not after the second. */
function checkOrder(days: Readonly<Record<string, IsoDate | undefined>>): void {
  const [[earlier, first], [later, second]] = Object.entries(days) as unknown as [
    [string, IsoDate?],
    [string, IsoDate?],
  ];
  if (first !== undefined && second !== undefined && first > second)
    throw new TimeInputError('invalid-order', `${later} lies before ${earlier}.`);
}

function checkPeriod({ unit, amount, upTo = amount }: Period, field: string): void {
  if (!PERIOD_UNITS.includes(unit)) throw new TimeInputError('invalid-period', `${field} is in no known unit.`);
  const counts = unit === 'hour' ? Number.isFinite : Number.isSafeInteger;
  if (!(counts(amount) && counts(upTo) && amount >= 0 && upTo >= amount))
    throw new TimeInputError('invalid-amount', `${field} has an amount that cannot be counted.`);
}
