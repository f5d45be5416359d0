import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/time-limit.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlineOf, type LimitClock } from './deadline.ts';
import { extensionProblem, type JudgedExtension } from './extensions.ts';
import { sourceOf } from './make-rule-set.ts';
import type { JudgedPause } from './pauses.ts';
import type { RuleSet } from './rule-set.ts';

/** What the two limits of a case are computed from. */
export interface CaseClocks {
  readonly statutory?: LimitClock;
  readonly promised?: LimitClock;
  readonly extensions: readonly JudgedExtension[];
}

/**
 * Returns the clocks of the statutory and of the promised limit.
 *
 * 法定与承诺期限的计算依据. An extension is counted from acceptance and not from the day of its approval: twenty and ten are
 * thirty (行政许可法 42). It makes the statutory limit longer and leaves the promise as it was given.
 */
export function clocksOf(
  facts: CaseFacts,
  acceptedOn: IsoDate | undefined,
  pauses: readonly JudgedPause[],
  ruleSet: RuleSet,
  calendar: WorkCalendar,
  today: IsoDate,
): CaseClocks {
  if (acceptedOn === undefined) return { extensions: [] };
  const { handling = 'ordinary', limits = {}, decidedOn, caseType } = facts;
  const clock = (name: 'statutory' | 'promised', period: Period): LimitClock => ({
    name,
    period,
    from: acceptedOn,
    pauses,
    doneOn: decidedOn,
    exempt: caseType !== undefined && ruleSet.cards.exempt.includes(caseType),
    basis: limits[name] ? undefined : sourceOf(ruleSet, `${name}.${handling}`),
  });
  let statutory = clock('statutory', limits.statutory ?? ruleSet.statutory[handling]);
  const promise = limits.promised ?? ruleSet.promised?.[handling];
  const extensions: JudgedExtension[] = [];
  for (const extension of (facts.extensions ?? []).filter(({ approvedOn }) => approvedOn <= today)) {
    const { due } = deadlineOf({ ...statutory, doneOn: undefined }, ruleSet, calendar, extension.approvedOn);
    const granted = extensions.filter(({ effective }) => effective).length;
    const problem = extensionProblem(extension, { due, granted, handling }, ruleSet);
    extensions.push(problem ? { ...extension, effective: false, problem } : { ...extension, effective: true });
    if (!problem) statutory = { ...statutory, period: longer(statutory.period, extension.amount) };
  }
  return { statutory, extensions, ...(promise && { promised: clock('promised', promise) }) };
}

function longer(period: Period, added: number): Period {
  return { ...period, amount: period.amount + added, ...(period.upTo !== undefined && { upTo: period.upTo + added }) };
}
