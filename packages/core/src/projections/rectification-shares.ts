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
  /** That it had been closed, and was begun again by the rater's second word. 追评重办. */
  readonly undone?: {
    readonly closedOn: IsoDate;
    readonly on: IsoDate;
    readonly places: { readonly closed: number; readonly undone: number };
  };
  /** Where in the log it was first contacted, closed and excluded: what came first on one day. 日志位置. */
  readonly places: { readonly contacted?: number; readonly closed?: number; readonly excluded?: number };
}

type Shares = Readonly<Record<'response' | 'onTime' | 'callBack', Share>>;
type Duty = keyof Shares;
type Group = 'hall' | 'unit' | 'person';

/** The rates of rectification of every group on one day. 差评整改指标. */
export interface RectificationShares {
  readonly today: IsoDate;
  /** Puts in a bad rating, or what has become of it: the same person of the same unit answers for it. */
  set(id: string, facts: AttributedFacts): void;
  /** Returns the rates of a group, cut in whole batches. */
  of(group: Group, id: string, batch: number): Shares;
}

/** That it became known whether a duty was kept, or that a review took this back. */
interface Outcome {
  readonly kept: boolean;
  readonly by: 1 | -1;
  readonly on: IsoDate;
  /** Where the log says so; 0 where a limit passed with the night, before anything else of its day. */
  readonly place: number;
  /** The rating has changed since, and has other outcomes. */
  isOld: boolean;
}

type Outcomes = Readonly<Record<Duty, readonly Outcome[]>>;

/** What became known of a group; once it is asked for in order, and without what is old. */
interface Known {
  readonly outcomes: Record<Duty, Outcome[]>;
  isOrdered: boolean;
}

/**
 * Returns the rates of rectification of no bad rating yet.
 *
 * 差评整改指标. A bad rating counts once its limit has come or it is done. On time means by the first limit: a call-back that fails
 * gives more days to work, and none to the figures; what the rater's second word begins again after that limit was closed by it or not,
 * and stays so. Outcomes are put in the order in which they became known and counted in whole
 * batches of it, so what was shown never changes by one: neither when an old rating is closed after newer ones, nor when a review
 * takes one out. Of a rating that changes only its own groups are put in order again.
 */
export function createRectificationShares(
  rules: Pick<RatingRuleSet, 'rectification'>,
  calendar: WorkCalendar,
  today: IsoDate,
): RectificationShares {
  /** The first limits of a day are the same for all that came in on it. */
  const limits = new Map<string, RectificationDays>();
  const limitsOf = ({ receivedOn, named }: AttributedFacts): RectificationDays => {
    const key = `${receivedOn} ${named}`;
    const known = limits.get(key) ?? rectificationDays({ receivedOn, named }, rules.rectification, calendar, today);
    limits.set(key, known);
    return known;
  };
  const latest = new Map<string, Outcomes>();
  const groups = new Map<string, Known>();

  return {
    today,
    set(id, facts) {
      const before = latest.get(id);
      const outcomes = outcomesOf(facts, limitsOf(facts), today);
      latest.set(id, outcomes);
      for (const duty of DUTIES) for (const outcome of before?.[duty] ?? []) outcome.isOld = true;
      for (const name of ['hall', `unit ${facts.department}`, `person ${facts.staff}`]) {
        let known = groups.get(name);
        if (!known)
          groups.set(name, (known = { outcomes: { response: [], onTime: [], callBack: [] }, isOrdered: true }));
        if (before) known.isOrdered = false;
        for (const duty of DUTIES) {
          for (const outcome of outcomes[duty]) put(known, duty, outcome);
        }
      }
    },
    of(group, id, batch) {
      const known = groups.get(group === 'hall' ? 'hall' : `${group} ${id}`);
      if (!known) return NO_SHARES;
      const { outcomes } = known;
      if (!known.isOrdered) {
        for (const duty of DUTIES) {
          outcomes[duty] = outcomes[duty].filter(({ isOld }) => !isOld).sort(byTime);
        }
        known.isOrdered = true;
      }
      const share = (duty: Duty) => shareOf(outcomes[duty], batch);
      return { response: share('response'), onTime: share('onTime'), callBack: share('callBack') };
    },
  };
}

const NO_SHARES: Shares = { response: [0, 0], onTime: [0, 0], callBack: [0, 0] };

const DUTIES = ['response', 'onTime', 'callBack'] as const;

function byTime(one: Outcome, other: Outcome): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.place - other.place;
}

/** What comes in last is mostly what became known last. */
function put(known: Known, duty: Duty, outcome: Outcome): void {
  const list = known.outcomes[duty];
  const last = list.at(-1);
  if (last && byTime(last, outcome) > 0) known.isOrdered = false;
  list.push(outcome);
}

/** How many duties were kept of how many, in whole batches. */
function shareOf(outcomes: readonly Outcome[], batch: number): Share {
  const shown = outcomes.length - (outcomes.length % batch);
  let [kept, all] = [0, 0];
  for (let index = 0; index < shown; index += 1) {
    const one = outcomes[index]!;
    all += one.by;
    if (one.kept) kept += one.by;
  }
  return [kept, all];
}

/** Whether each duty was kept and since when that is known, and that this was taken back; nothing while it is not known yet. */
function outcomesOf(
  { named, contactedOn, closedOn, calledBack, undone, excludedOn, places }: AttributedFacts,
  { contactBy, firstFinishBy }: RectificationDays,
  today: IsoDate,
): Outcomes {
  /** A review that excludes closes it too, which is not what is counted. */
  const doneOn = excludedOn === undefined ? closedOn : undefined;
  const known = (kept: boolean, on: IsoDate, place = 0): Outcome => ({ kept, by: 1, on, place, isOld: false });
  const back = (of: Outcome, on: IsoDate, place = 0): Outcome => ({ ...of, by: -1, on, place });
  /** Excluded before it was known, it was never counted. */
  const until = (outcomes: readonly Outcome[]): readonly Outcome[] => {
    if (excludedOn === undefined) return outcomes;
    const place = places.excluded ?? 0;
    const before = outcomes.filter((one) => one.on < excludedOn || (one.on === excludedOn && one.place < place));
    const last = before.at(-1);
    return last?.by === 1 ? [...before, back(last, excludedOn, place)] : before;
  };
  const by = (limit: IsoDate, day: IsoDate | undefined, place?: number): readonly Outcome[] => {
    if (day !== undefined && day <= limit) return [known(true, day, place)];
    return today > limit ? [known(false, dayOf(dayNumber(limit) + 1))] : [];
  };
  /** It was known to be done from its closing until it was begun again. */
  const again = (calling: boolean): readonly Outcome[] => {
    if (!undone) return [];
    const first = known(true, undone.closedOn, undone.places.closed);
    return calling && !named ? [] : [first, back(first, undone.on, undone.places.undone)];
  };
  const limit = firstFinishBy.on;
  const isSettledByLimit = undone !== undefined && undone.on > limit;
  return {
    response: contactBy ? until(by(contactBy.on, contactedOn, places.contacted)) : [],
    onTime: until(
      isSettledByLimit
        ? by(limit, undone.closedOn, undone.places.closed)
        : [...again(false), ...by(limit, doneOn, places.closed)],
    ),
    callBack: until([
      ...again(true),
      ...(named && doneOn !== undefined ? [known(calledBack, doneOn, places.closed)] : []),
    ]),
  };
}
