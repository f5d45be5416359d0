import { TimeInputError } from '../errors/time-errors.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import { type Period, PERIOD_UNITS } from '../model/time-limit.ts';
import type { CaseFacts } from './case-facts.ts';

type Part = Readonly<Record<string, unknown>>;

/** Days that follow one another, as far as they are known. 先后. */
const ORDERS = [
  ['receivedOn', 'acceptedOn', 'decidedOn', 'deliveredOn'],
  ['receivedOn', 'declinedOn'],
  ['receivedOn', 'issuedOn', 'suppliedOn'],
  ['begunOn', 'doneOn'],
];

/**
 * Throws where the facts of a case cannot be, before a day is counted from them.
 *
 * 办件事实校验. Every day exists, every limit can be counted, and nothing ends before it begins. Pauses and extensions that
 * only do not hold are judged instead, and named in the answer.
 *
 * @throws TimeInputError `invalid-date`, `invalid-amount`, `invalid-period` or `invalid-order`, with the field in its message
 */
export function checkFacts(facts: CaseFacts, today: IsoDate): void {
  const { receivedOn, supplement } = facts;
  checkPart({ ...facts, today, ...(supplement && { supplement: { receivedOn, ...supplement } }) });
}

function checkPart(part: Part, name = ''): void {
  for (const [field, value] of Object.entries(part))
    if (typeof value === 'object' && value) checkPart(value as Part, field);
    else if (/^(?:.*On|from|to|today)$/.test(field) && value !== undefined && !isIsoDate(value as string))
      throw new TimeInputError('invalid-date', `Not a day that exists: ${field}.`);
  for (const order of ORDERS) {
    const known = order.filter((field) => part[field] !== undefined);
    const wrong = known.find((field, index) => String(part[known[index - 1] ?? field]) > String(part[field]));
    if (wrong) throw new TimeInputError('invalid-order', `Before what it follows: ${wrong}.`);
  }
  if ('unit' in part) checkPeriod(part as unknown as Period, name);
}

function checkPeriod({ unit, amount, upTo = amount }: Period, name: string): void {
  if (!PERIOD_UNITS.includes(unit)) throw new TimeInputError('invalid-period', `Not a known unit: ${name}.`);
  const counts = unit === 'hour' ? Number.isFinite : Number.isSafeInteger;
  if (![amount, upTo].every(counts) || amount < 0 || upTo < amount)
    throw new TimeInputError('invalid-amount', `Not a countable amount: ${name}.`);
}
