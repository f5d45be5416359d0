import { caseEventsOf } from '../log/case-events.ts';
import type { LogEntry } from '../log/log-store.ts';
import { replayCase } from '../machines/replay-case.ts';
import { hasCome } from '../rules/has-come.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import { limitsOf } from './case-deadline.ts';
import type { CaseView } from './case-record.ts';

/**
 * What can be held against the handling of a case.
 *
 * 办件过错.
 */
export const HANDLING_FAULTS = [
  'immediateAsPromised', // 应即办而作承诺件
  'overdueWorkday', // 逾期，每个工作日
  'returnOverturned', // 退办经复核撤销：应受理而不受理
] as const;

/** One of {@link HANDLING_FAULTS}. 办件过错. */
export type HandlingFault = (typeof HANDLING_FAULTS)[number];

/** How many points each fault costs. 扣分标准. */
export type FaultPoints = Readonly<Record<HandlingFault, number>>;

/**
 * The points of one published assessment rule; places differ, so they are a parameter.
 *
 * 便民服务大厅考核办法 (xiexiebang.com): 应即办作承诺 −2, 应受理不受理 −3, 逾期每日 −2.
 */
export const COMMON_FAULT_POINTS: FaultPoints = { immediateAsPromised: -2, overdueWorkday: -2, returnOverturned: -3 };

/** One fault of a case, how often, and what it costs. */
export interface FoundFault {
  readonly fault: HandlingFault;
  readonly times: number;
  readonly points: number;
}

/**
 * Returns what can be held against the handling of a case, as its log tells it.
 *
 * 办件过错认定. A case found to need a survey and turned into a promised one is no fault: it was taken up at once.
 */
export function handlingFaults(
  entries: readonly LogEntry[],
  view: CaseView,
  points: FaultPoints = COMMON_FAULT_POINTS,
): readonly FoundFault[] {
  const events = caseEventsOf(entries).flat();
  const [first] = events;
  if (first?.type !== 'case.receive') return [];
  const accepted = events.find(({ type }) => type === 'case.accept');
  const isSlow = first.caseType === 'immediate' && accepted?.type === 'case.accept' && accepted.as === 'promised';
  const overturned = events.filter((event) => event.type === 'case.review' && event.result === 'overturned').length;
  const times = {
    immediateAsPromised: isSlow ? 1 : 0,
    overdueWorkday: overdueWorkdays(events, view),
    returnOverturned: overturned,
  };
  return HANDLING_FAULTS.filter((fault) => times[fault] > 0).map((fault) => ({
    fault,
    times: times[fault],
    points: times[fault] * points[fault],
  }));
}

/** How many workdays the decision came, or still comes, after the promised day. 逾期工作日. */
function overdueWorkdays(events: Parameters<typeof replayCase>[0], view: CaseView): number {
  const { facts } = replayCase(events).context;
  const { calendar, today } = view;
  const due = limitsOf(facts, view).promised?.due;
  if (due === undefined) return 0;
  const until = hasCome(facts.decidedOn, today) ? facts.decidedOn : today;
  return until > due ? countWorkdays(provisionalCalendar(calendar), due, until) : 0;
}
