import { RefusedLimitError } from './rule-errors.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { DayAuthority } from '../time/day-table.ts';
import { type DayReason, dayKind } from '../time/day-kind.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { isSettled, provisionalCalendar } from '../time/other-calendars.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { acceptanceOf } from './acceptance.ts';
import type { CaseFacts } from './case-facts.ts';
import { clocksOf } from './clocks.ts';
import { clockRules, countedPeriod, deadlineOf, type LimitClock, pausesUpTo } from './deadline.ts';
import { hasCome } from './has-come.ts';
import { type JudgedPause, judgePauses } from './pauses.ts';
import { checkFacts } from './check-facts.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Why a day is counted or not.
 *
 * 计入或不计入的原因: 起算日, 工作日, 调休上班, 周末, 放假, 中止, 期满顺延, 自然日.
 */
export const COUNT_REASONS = [
  'start',
  'workday',
  'makeUpWorkday',
  'weekend',
  'holiday',
  'pause',
  'rolled',
  'day',
] as const;

/** One of {@link COUNT_REASONS}. 计入或不计入的原因. */
export type CountReason = (typeof COUNT_REASONS)[number];

/** One day of a limit. 逐日说明. */
export interface DayEntry {
  readonly date: IsoDate;
  readonly counted: boolean;
  readonly reason: CountReason;
  /** Which day of the limit it is, from 1; only where counted. 第几日. */
  readonly number?: number;
  /** The notice or the region that takes it off or makes it a workday. 依据. */
  readonly by?: { readonly title: string; readonly documentNumber?: string };
  /** The pause in force. 中止. */
  readonly pause?: { readonly reason: string; readonly document?: string };
  /** It is counted only because the limit was extended. 延期内. */
  readonly extension?: true;
  /** A later notice may change it. 暂定. */
  readonly provisional?: true;
}

/** Which limit to explain. */
export interface ExplainOptions {
  readonly today: IsoDate;
  /** @default the promised limit, or the statutory one where nothing is promised */
  readonly limit?: 'statutory' | 'promised';
}

/**
 * Explains a limit day by day, from the day it begins to its last day; while a pause runs, to `today`.
 *
 * 期限逐日说明. The counted days are as many as the limit allows, and the last entry is the day that `deadlines` gives.
 *
 * @throws TimeInputError for facts that cannot be, as `deadlines` does
 * @throws RefusedLimitError `not-accepted` while no clock runs, `no-such-limit` where nothing is promised or nothing countable
 */
export function explainDeadline(
  facts: CaseFacts,
  ruleSet: RuleSet,
  calendar: WorkCalendar,
  { today, limit }: ExplainOptions,
): readonly DayEntry[] {
  checkFacts(facts, today);
  const days = provisionalCalendar(calendar);
  const { acceptedOn } = acceptanceOf(facts, ruleSet, days, today);
  if (acceptedOn === undefined) throw new RefusedLimitError('not-accepted');
  const judged = judgePauses(facts.pauses ?? [], ruleSet, today).filter(({ effective }) => effective);
  const clocks = clocksOf(facts, acceptedOn, judged, ruleSet, calendar, today);
  const clock = limit ? clocks[limit] : (clocks.promised ?? clocks.statutory);
  if (!clock) throw new RefusedLimitError('no-such-limit');
  return entriesOf(clock, judged, ruleSet, calendar, today);
}

function entriesOf(
  clock: LimitClock,
  judged: readonly JudgedPause[],
  ruleSet: RuleSet,
  calendar: WorkCalendar,
  today: IsoDate,
): readonly DayEntry[] {
  const days = provisionalCalendar(calendar);
  const period = countedPeriod(clock.period, ruleSet);
  const { due, state } = deadlineOf(clock, ruleSet, calendar, today);
  if (!period || (due === undefined && state !== 'frozen')) throw new RefusedLimitError('no-such-limit');
  const rules = clockRules(ruleSet);
  const at = hasCome(clock.doneOn, today) ? clock.doneOn : today;
  const stops = pausesUpTo(judged, at);
  const last = dayNumber(due ?? today);
  const byWorkday = period.unit === 'workday';
  const byLength = byWorkday || period.unit === 'day';
  const entries: DayEntry[] = [];
  let number = 0;
  for (let day = dayNumber(clock.from); day <= last; day++)
    entries.push(entryOf(dayOf(day), day === dayNumber(clock.from)));
  return entries;

  function entryOf(date: IsoDate, isFirst: boolean): DayEntry {
    const kind = dayKind(days, date);
    const shared = { date, ...(!isSettled(calendar, date) && { provisional: true as const }) };
    const paused = stops.find(({ from, to }) => covers(from, to!, date));
    if (isFirst && !(rules.firstDayCounts && !paused)) return { ...shared, counted: false, reason: 'start' };
    if (paused) return { ...shared, counted: false, reason: 'pause', pause: pauseOf(paused) };
    if (byWorkday && !kind.works) return { ...shared, counted: false, reason: kind.reason, ...authorityOf(kind.by) };
    if (byLength && number >= period!.amount)
      return { ...shared, counted: false, reason: 'rolled', ...authorityOf(kind.by) };
    number += 1;
    const reason: CountReason = byWorkday ? (kind.reason as DayReason) : 'day';
    const extra = byLength && number > period!.amount - (clock.added ?? 0) && { extension: true as const };
    return { ...shared, counted: true, reason, number, ...extra, ...(byWorkday && authorityOf(kind.by)) };
  }

  function covers(from: IsoDate, to: IsoDate, date: IsoDate): boolean {
    return (rules.interval === 'bothInclusive' ? from <= date : from < date) && date <= to;
  }
}

function pauseOf({ reason, document }: JudgedPause): NonNullable<DayEntry['pause']> {
  return { reason, ...(document !== undefined && { document }) };
}

function authorityOf(by: DayAuthority | undefined): Pick<DayEntry, 'by'> {
  if (!by) return {};
  if (!('id' in by)) return { by: { title: `${by.name}（${by.basis}）` } };
  return { by: { title: by.title, ...(by.documentNumber !== undefined && { documentNumber: by.documentNumber }) } };
}
