import type { IsoDate } from '../model/iso-date.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import { type RectificationDays, rectificationDays, type RectificationFacts } from '../rules/rectification-days.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Share } from './rating-counts.ts';

/** The facts of a bad rating, and who answers for it. 差评整改事实与责任. */
export interface AttributedFacts extends RectificationFacts {
  readonly department: string;
  readonly staff: string;
  /** The day on which a review excluded it: from then on it is in no rate. 排除日期. */
  readonly excludedOn?: IsoDate;
  /** 回访. */
  readonly calledBack: boolean;
  /** Where in the log it was first contacted, closed and excluded: what came first on one day. 日志位置. */
  readonly places: { readonly contacted?: number; readonly closed?: number; readonly excluded?: number };
}

type Shares = Readonly<Record<'response' | 'onTime' | 'callBack', Share>>;
type Duty = keyof Shares;
type Group = 'hall' | 'unit' | 'person';

/** Returns the rates of rectification of a group. */
export type GroupShares = (group: Group, id: string) => Shares;

/** That it became known whether a duty was kept, or that a review took this back. */
interface Outcome {
  readonly kept: boolean;
  readonly by: 1 | -1;
  readonly on: IsoDate;
  /** Where the log says so; 0 where a limit passed with the night, before anything else of its day. */
  readonly place: number;
  readonly of: AttributedFacts;
}

/**
 * Returns the rates of rectification of any group.
 *
 * 差评整改指标. A bad rating counts once its limit has come or it is done. On time means by the first limit: a call-back that fails
 * gives more days to work, and none to the figures. Outcomes are put in the order in which they became known and counted in whole
 * batches of it, so what was shown never changes by one: neither when an old rating is closed after newer ones, nor when a review
 * takes one out.
 */
export function rectificationShares(
  facts: readonly AttributedFacts[],
  rules: Pick<RatingRuleSet, 'rectification'>,
  calendar: WorkCalendar,
  today: IsoDate,
  batch: number,
): GroupShares {
  /** The first limits of a day are the same for all that came in on it. */
  const limits = new Map<string, RectificationDays>();
  const limitsOf = ({ receivedOn, named }: AttributedFacts): RectificationDays => {
    const key = `${receivedOn} ${named}`;
    const known = limits.get(key) ?? rectificationDays({ receivedOn, named }, rules.rectification, calendar, today);
    limits.set(key, known);
    return known;
  };
  const outcomes: Record<Duty, Outcome[]> = { response: [], onTime: [], callBack: [] };
  for (const one of facts) {
    const known = outcomesOf(one, limitsOf(one), today);
    for (const duty of DUTIES) {
      const outcome = known[duty];
      if (!outcome) continue;
      const { excludedOn, places } = one;
      const excluded = { ...outcome, by: -1, on: excludedOn ?? today, place: places.excluded ?? 0 } as const;
      const isExcluded = excludedOn !== undefined;
      // Excluded before it was known, it was never counted.
      if (isExcluded && byTime(excluded, outcome) <= 0) continue;
      outcomes[duty].push(outcome);
      if (isExcluded) outcomes[duty].push(excluded);
    }
  }
  const groups = new Map<string, Record<Duty, Outcome[]>>();
  for (const duty of DUTIES) {
    for (const outcome of outcomes[duty].sort(byTime)) {
      for (const name of ['hall', `unit ${outcome.of.department}`, `person ${outcome.of.staff}`]) {
        let group = groups.get(name);
        if (!group) groups.set(name, (group = { response: [], onTime: [], callBack: [] }));
        group[duty].push(outcome);
      }
    }
  }
  return (of, id) => {
    const group = groups.get(of === 'hall' ? 'hall' : `${of} ${id}`);
    const share = (list: readonly Outcome[] = []): Share => {
      let [kept, all] = [0, 0];
      for (const one of list.slice(0, list.length - (list.length % batch))) {
        all += one.by;
        if (one.kept) kept += one.by;
      }
      return [kept, all];
    };
    return { response: share(group?.response), onTime: share(group?.onTime), callBack: share(group?.callBack) };
  };
}

const DUTIES = ['response', 'onTime', 'callBack'] as const;

function byTime(one: Outcome, other: Outcome): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.place - other.place;
}

/** Whether each duty was kept and since when that is known; nothing while it is not yet. */
function outcomesOf(
  of: AttributedFacts,
  { contactBy, firstFinishBy }: RectificationDays,
  today: IsoDate,
): { readonly [TDuty in Duty]?: Outcome } {
  const { named, contactedOn, closedOn, calledBack, excludedOn, places } = of;
  /** A review that excludes closes it too, which is not what is counted. */
  const doneOn = excludedOn === undefined ? closedOn : undefined;
  const by = (limit: IsoDate, day: IsoDate | undefined, place = 0): Outcome | undefined => {
    if (day !== undefined && day <= limit) return { kept: true, by: 1, on: day, place, of };
    return today > limit ? { kept: false, by: 1, on: dayOf(dayNumber(limit) + 1), place: 0, of } : undefined;
  };
  const response = contactBy && by(contactBy.on, contactedOn, places.contacted);
  const onTime = by(firstFinishBy.on, doneOn, places.closed);
  const isCallBackKnown = named && doneOn !== undefined;
  return {
    ...(response && { response }),
    ...(onTime && { onTime }),
    ...(isCallBackKnown && { callBack: { kept: calledBack, by: 1, on: doneOn, place: places.closed ?? 0, of } }),
  };
}
