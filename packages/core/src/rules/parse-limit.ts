import type { Period, PeriodUnit, TimeLimit } from '../model/time-limit.ts';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts';
import { isNothing } from './is-immediate.ts';
import {
  DAY_KIND_CLAUSE,
  EXCLUDING_CLAUSE,
  EXTENDING_CLAUSE,
  IMMEDIATE_CLAUSE,
  PERIOD_CLAUSE,
  SIDE_CLAUSES,
  TWO_UNITS,
  UNCERTAIN,
} from './limit-words.ts';

/**
 * Returns a time limit with the words of the source, and the period that they state with certainty.
 *
 * 时限解析. The text is cut into clauses and every one of them must be understood: one unknown word, two different
 * periods, a negation or a fraction of a day, and the words stay words. Nothing is guessed, since a wrong period is a
 * wrong legal date.
 *
 * @example
 * parseLimit('自受理之日起25个工作日').period // => { unit: 'workday', amount: 25 }
 * parseLimit('3或5个工作日').period // => { unit: 'workday', amount: 3, upTo: 5 }
 * parseLimit('0天2.0小时').period // => { unit: 'hour', amount: 2 }
 * parseLimit('即来即办').period // => { unit: 'immediate', amount: 0 }
 * parseLimit('个人5个工作日;企业10个工作日') // => { text: '个人5个工作日;企业10个工作日' }
 */
export function parseLimit(text: string): TimeLimit {
  const period = readPeriod(text);
  return period ? { text, period } : { text };
}

/** Figures that must not be pushed together: `5 10个工作日` is not 510. */
const SPACE_INSIDE_NUMBER = new RegExp(`([\\d.${CHINESE_NUMERALS}]) (?=[\\d.${CHINESE_NUMERALS}])`, 'g');

function readPeriod(text: string): Period | undefined {
  const clauses = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(SPACE_INSIDE_NUMBER, '$1?')
    .replace(/ /g, '')
    .replace(/\.+$/, '')
    .replace(/(?=不含|不包括|不包含)/g, ',')
    .split(/[,;。:()[\]【】〔〕!]+/)
    .filter((part) => !EXCLUDING_CLAUSE.test(part) && !EXTENDING_CLAUSE.test(part))
    .flatMap((part) => part.split('、'))
    .filter((clause) => clause !== '');
  let found: Period | undefined;
  let kind: PeriodUnit | undefined;
  for (const clause of clauses) {
    if (isSideClause(clause)) continue;
    const dayKind = DAY_KIND_CLAUSE.exec(clause)?.groups?.['kind'];
    if (dayKind !== undefined) {
      const unit = unitOf(dayKind);
      if (kind !== undefined && kind !== unit) return undefined;
      kind = unit;
      continue;
    }
    const period = readClause(clause);
    if (period === undefined || (found && !isSame(found, period))) return undefined;
    found ??= period;
  }
  if (found === undefined || kind === undefined || found.unit === kind) return found;
  return found.unit === 'unspecifiedDay' ? { ...found, unit: kind } : undefined;
}

function isSideClause(clause: string): boolean {
  return (
    SIDE_CLAUSES.some((pattern) => pattern.test(clause)) &&
    !UNCERTAIN.test(clause.replace(/^(?:当场|现场|即时|立即)/, ''))
  );
}

function readClause(clause: string): Period | undefined {
  const atOnce = IMMEDIATE_CLAUSE.exec(clause)?.groups;
  if (atOnce) return isCertain(atOnce['start']) ? { unit: 'immediate', amount: 0 } : undefined;
  const both = TWO_UNITS.exec(clause)?.groups;
  if (both) return readTwoUnits(both);
  const words = PERIOD_CLAUSE.exec(clause)?.groups;
  return words && isCertain(words['start']) && isCertain(words['act']) ? readFigures(words) : undefined;
}

function isCertain(words: string | undefined): boolean {
  return words === undefined || !UNCERTAIN.test(words);
}

type Words = Readonly<Record<string, string | undefined>>;

function readFigures({ first, firstUnit, second, unit: lastUnit, lower, more }: Words): Period | undefined {
  const written = second === undefined ? (lastUnit ?? firstUnit) : lastUnit;
  if (second === undefined && firstUnit !== undefined && lastUnit !== undefined) return undefined;
  const unit = unitOf(written);
  if (unit === undefined) return undefined;
  if (second !== undefined && firstUnit !== undefined && firstUnit !== '个' && unitOf(firstUnit) !== unit)
    return undefined;
  const amount = amountOf(first, unit);
  const upTo = amountOf(second, unit);
  if (amount === undefined) return undefined;
  const atLeast = lower !== undefined || more !== undefined;
  if (second === undefined) return atLeast ? { unit, amount, atLeast } : { unit, amount };
  // 1-20日 are days of a month, 5-3 is a mistake, and a lower bound with an upper one says nothing certain.
  if (written === '日' || upTo === undefined || upTo <= amount || atLeast) return undefined;
  return { unit, amount, upTo };
}

/** Only when one of the two is nothing: how many hours are a day is not for us to say. */
function readTwoUnits({ days, dayUnit, hours, hourUnit }: Words): Period | undefined {
  const larger = readFigures({ first: days, firstUnit: dayUnit });
  const smaller = readFigures({ first: hours, firstUnit: hourUnit });
  if (!larger || !smaller || larger.unit === 'hour') return undefined;
  if (larger.amount === 0) return smaller;
  return smaller.amount === 0 ? larger : undefined;
}

function unitOf(written: string | undefined): PeriodUnit | undefined {
  if (written === undefined) return undefined;
  if (/工作/.test(written)) return 'workday';
  if (/自然|日历/.test(written)) return 'day';
  if (/小时|钟头/.test(written)) return 'hour';
  return written === '个月'
    ? 'month'
    : written === '年'
      ? 'year'
      : written === '日' || written === '天'
        ? 'unspecifiedDay'
        : undefined;
}

/** A fraction is read of hours only; a year of four figures is a date. */
function amountOf(written: string | undefined, unit: PeriodUnit): number | undefined {
  if (written === undefined) return undefined;
  const amount = /^\d/.test(written) ? Number(written) : chineseNumber(written);
  if (amount === undefined || (unit !== 'hour' && !Number.isInteger(amount))) return undefined;
  return unit === 'year' && amount > 99 ? undefined : amount;
}

function isSame(one: Period, other: Period): boolean {
  if (isNothing(one) && isNothing(other)) return true;
  return (
    one.unit === other.unit && one.amount === other.amount && one.upTo === other.upTo && one.atLeast === other.atLeast
  );
}
