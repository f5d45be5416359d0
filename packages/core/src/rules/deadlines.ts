import type { IsoDate } from '../model/iso-date.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { type Acceptance, acceptanceOf } from './acceptance.ts';
import type { Card } from './cards.ts';
import type { CaseFacts } from './case-facts.ts';
import { checkFacts } from './check-facts.ts';
import { type Deadline, deadlineOf, type LimitClock } from './deadline.ts';
import { clocksOf } from './clocks.ts';
import type { JudgedExtension } from './extensions.ts';
import { type JudgedPause, judgePauses } from './pauses.ts';
import { hasCome } from './has-come.ts';
import { sourceOf } from './make-rule-set.ts';
import type { RuleSet } from './rule-set.ts';
import { renewalFilingBy } from './side-limits.ts';

/** What becomes of a licence to be renewed (行政许可法 50). 延续. */
export interface Renewal {
  /** The day on which the old licence ends. 有效期届满日. */
  readonly due: IsoDate;
  /** `lapsed` when it ended undecided and silence does not renew it: filed too late, or not accepted by then. */
  readonly state: 'pending' | 'decided' | 'deemedRenewed' | 'overdue' | 'lapsed';
}

/** Every limit of a case, as of a day. 办件各期限. */
export interface Deadlines {
  readonly acceptance: Acceptance;
  /** 法定. Absent until the case is accepted. */
  readonly statutory?: Deadline;
  /** 承诺. Absent where nothing is promised. */
  readonly promised?: Deadline;
  /** 环节, as far as they have begun. */
  readonly steps: readonly Deadline[];
  /** 送达. From the decision on. */
  readonly delivery?: Deadline;
  /** 延续. Of a licence to be renewed. */
  readonly renewal?: Renewal;
  readonly pauses: readonly JudgedPause[];
  readonly extensions: readonly JudgedExtension[];
  /** The worst card of all running limits; none while a pause runs. 红黄牌. */
  readonly card: Card;
  /** A pause of known length that ends within the days that the rule set warns of. 中止将到期. */
  readonly pauseEndsSoon: boolean;
  /** 超承诺. */
  readonly overPromise: boolean;
  /** 超法定. */
  readonly overStatutory: boolean;
  /** A notice not yet published may move one of the days. 暂定. */
  readonly provisional: boolean;
}

/**
 * Turns the facts of a case into its limits, at the end of `today`.
 *
 * 期限计算. Pure: the same facts, rule set, calendar and day give the same answer on every machine in every time zone.
 *
 * @throws CalendarRangeError when the case began before the calendar
 * @throws TimeInputError for facts that cannot be: `invalid-date`, `invalid-amount`, `invalid-period`, `invalid-order`
 */
export function deadlines(facts: CaseFacts, ruleSet: RuleSet, calendar: WorkCalendar, today: IsoDate): Deadlines {
  checkFacts(facts, today);
  const days = provisionalCalendar(calendar);
  const acceptance = acceptanceOf(facts, ruleSet, days, today);
  const pauses = judgePauses(facts.pauses ?? [], ruleSet, today);
  const stops = pauses.filter(({ effective }) => effective);
  const of = (clock: LimitClock) => deadlineOf(clock, ruleSet, calendar, today);
  const clocks = clocksOf(facts, acceptance.acceptedOn, stops, ruleSet, calendar, today);
  const statutory = clocks.statutory && of(clocks.statutory);
  const promised = clocks.promised && of(clocks.promised);
  const steps = (facts.steps ?? [])
    .filter(({ begunOn }) => begunOn <= today)
    .map(({ name: step, limit: period, begunOn: from, doneOn }) =>
      of({ name: 'step', step, period, from, pauses: stops, doneOn, exempt: false }),
    );
  const delivery = hasCome(facts.decidedOn, today)
    ? of({
        name: 'delivery',
        basis: sourceOf(ruleSet, 'delivery.days'),
        period: { unit: 'workday', amount: ruleSet.delivery.days },
        from: facts.decidedOn,
        pauses: [],
        doneOn: facts.deliveredOn,
        exempt: true,
      })
    : undefined;
  const renewal = renewalOf(facts, acceptance, ruleSet, days, today);
  const all = [statutory, promised, ...steps, delivery].filter((deadline) => deadline !== undefined);
  return {
    acceptance,
    steps,
    pauses,
    extensions: clocks.extensions,
    card: worstCard(all, today),
    pauseEndsSoon: endsSoon(stops, ruleSet, days, today),
    overPromise: isOver(promised),
    overStatutory: isOver(statutory),
    provisional: all.some(({ provisional }) => provisional),
    ...(statutory && { statutory }),
    ...(promised && { promised }),
    ...(delivery && { delivery }),
    ...(renewal && { renewal }),
  };
}

function renewalOf(
  { licenceExpiresOn: due, decidedOn, receivedOn }: CaseFacts,
  { acceptedOn }: Acceptance,
  ruleSet: RuleSet,
  calendar: WorkCalendar,
  today: IsoDate,
): Renewal | undefined {
  if (due === undefined) return undefined;
  if (hasCome(decidedOn, due) && hasCome(decidedOn, today)) return { due, state: 'decided' };
  if (today <= due) return { due, state: 'pending' };
  const inTime = receivedOn <= renewalFilingBy(due, ruleSet, calendar) && hasCome(acceptedOn, due);
  return { due, state: inTime ? ruleSet.renewal.silence : 'lapsed' };
}

function worstCard(all: readonly Deadline[], today: IsoDate): Card {
  if (all.some(({ state }) => state === 'overdue')) return 'red';
  return all.some(({ state, yellowFrom }) => state === 'onTime' && hasCome(yellowFrom, today)) ? 'yellow' : 'none';
}

function endsSoon(pauses: readonly JudgedPause[], ruleSet: RuleSet, calendar: WorkCalendar, today: IsoDate): boolean {
  const { pauseEndsWithin } = ruleSet.cards;
  return pauses.some(
    ({ to }) => to !== undefined && to >= today && countWorkdays(calendar, today, to) <= pauseEndsWithin,
  );
}

function isOver(deadline: Deadline | undefined): boolean {
  return deadline?.state === 'overdue' || deadline?.state === 'late';
}
