import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/time-limit.ts';
import { dayNumber } from '../time/day-number.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { CaseFacts, ExtensionFacts } from './case-facts.ts';
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
 * thirty (行政许可法 42). It makes the statutory limit longer; what it makes of the promise is the rule set's word. Extensions
 * are judged in the order of their approval, in whichever order they were written down.
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
  let promised = promise && clock('promised', promise);
  const extensions: JudgedExtension[] = [];
  for (const extension of approvedBy(today, facts.extensions)) {
    const { approvedOn, amount } = extension;
    const dueThen = (limit: LimitClock) =>
      deadlineOf({ ...limit, doneOn: undefined }, ruleSet, calendar, approvedOn).due;
    const granted = extensions.filter(({ effective }) => effective).length;
    const problem = extensionProblem(extension, { due: dueThen(statutory), granted, handling, decidedOn }, ruleSet);
    extensions.push(problem ? { ...extension, effective: false, problem } : { ...extension, effective: true });
    if (problem) continue;
    const extendsPromise = ruleSet.extension.promise === 'extended' && promised?.period.unit === statutory.period.unit;
    if (extendsPromise && approvedOn <= (dueThen(promised!) ?? approvedOn)) promised = longer(promised!, amount);
    statutory = longer(statutory, amount);
  }
  return { statutory, extensions, ...(promised && { promised }) };
}

function approvedBy(today: IsoDate, extensions: readonly ExtensionFacts[] = []): readonly ExtensionFacts[] {
  return extensions
    .filter(({ approvedOn }) => approvedOn <= today)
    .sort((a, b) => dayNumber(a.approvedOn) - dayNumber(b.approvedOn));
}

function longer(clock: LimitClock, by: number): LimitClock {
  const { period, added = 0 } = clock;
  const upTo = period.upTo === undefined ? {} : { upTo: period.upTo + by };
  return { ...clock, added: added + by, period: { ...period, amount: period.amount + by, ...upTo } };
}
