import type { IsoDate } from '../model/iso-date.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import { type RectificationDays, rectificationDays, type RectificationFacts } from '../rules/rectification-days.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Share } from './rating-counts.ts';

/** The facts of a bad rating, and who answers for it. 差评整改事实与责任. */
export interface AttributedFacts extends RectificationFacts {
  readonly department: string;
  readonly staff: string;
  /** Whether a review has excluded it: then it is in no rate. 已排除. */
  readonly excluded: boolean;
  /** 回访. */
  readonly calledBack: boolean;
}

type Shares = Readonly<Record<'response' | 'onTime' | 'callBack', Share>>;
type Group = 'hall' | 'unit' | 'person';

/** Returns the rates of rectification of a group. */
export type GroupShares = (group: Group, id: string) => Shares;

/**
 * Returns the rates of rectification of any group.
 *
 * 差评整改指标. A bad rating counts once its limit has come or it is done. On time means by the first limit: a call-back that fails
 * gives more days to work, and none to the figures. Counted in whole batches only, so that no single bad rating shows.
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
  const marks = new Map<string, Record<keyof Shares, boolean[]>>();
  for (const one of facts) {
    if (one.excluded) continue;
    const marked = marksOf(one, limitsOf, today);
    for (const name of ['hall', `unit ${one.department}`, `person ${one.staff}`]) {
      let group = marks.get(name);
      if (!group) marks.set(name, (group = { response: [], onTime: [], callBack: [] }));
      for (const key of ['response', 'onTime', 'callBack'] as const) {
        const mark = marked[key];
        if (mark !== undefined) group[key].push(mark);
      }
    }
  }
  return (of, id) => {
    const group = marks.get(of === 'hall' ? 'hall' : `${of} ${id}`);
    const share = (list: readonly boolean[] = []): Share => {
      const whole = list.slice(0, list.length - (list.length % batch));
      return [whole.filter(Boolean).length, whole.length];
    };
    return { response: share(group?.response), onTime: share(group?.onTime), callBack: share(group?.callBack) };
  };
}

/** Whether each duty was kept; nothing while it is not yet known. */
function marksOf(
  facts: AttributedFacts,
  limitsOf: (facts: AttributedFacts) => RectificationDays,
  today: IsoDate,
): { readonly [TName in keyof Shares]?: boolean } {
  const { named, contactedOn, closedOn, calledBack } = facts;
  const { contactBy, firstFinishBy } = limitsOf(facts);
  const isContactDue = contactBy !== undefined && (contactedOn !== undefined || today > contactBy.on);
  const isFinishDue = closedOn !== undefined || today > firstFinishBy.on;
  return {
    ...(isContactDue && { response: contactedOn !== undefined && contactedOn <= contactBy.on }),
    ...(isFinishDue && { onTime: closedOn !== undefined && closedOn <= firstFinishBy.on }),
    ...(named && closedOn !== undefined && { callBack: calledBack }),
  };
}
