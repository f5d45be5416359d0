import { stageOf, turnOf } from '../machines/case-turn.ts';
import type { CaseSummary, OverdueCase } from '../model/case-summary.ts';
import type { Deadline } from '../rules/deadline.ts';
import type { Deadlines } from '../rules/deadlines.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import { cardOf, dueOf, limitsOf } from './case-deadline.ts';
import type { CaseView } from './case-record.ts';
import { given } from './given.ts';
import { type OpenCase, type OpenCases, snapshotOf } from './open-cases.ts';

/** Which of the open cases. */
export interface OpenCaseFilter {
  /** 收件窗口. */
  readonly window?: string;
  /** 承办部门, by name. */
  readonly department?: string;
  /**
   * Departments, by name: what came in online for them, and what they are asked for an opinion on, is the window's too.
   *
   * 窗口所服务的部门.
   */
  readonly serves?: readonly string[];
}

/**
 * Returns the open cases of a hall, a window or a department: urgent ones first, then the oldest.
 *
 * 在办件列表.
 */
export function openCaseSummaries(open: OpenCases, view: CaseView, filter: OpenCaseFilter = {}): CaseSummary[] {
  const some = [...open.cases.values()].filter((one) => suits(one, filter));
  const summaries = some
    .map((one) => summaryOf(one, limitsOf(one.context.facts, view), view))
    .filter(({ turn }) => turn !== undefined);
  return [...summaries.filter(({ urgent }) => urgent), ...summaries.filter(({ urgent }) => !urgent)];
}

/**
 * Returns every limit that is over, or that a yellow card warns of, the worst first.
 *
 * 超期与预警. A case stands here once for each such limit; what it says of it is worked out from the log, never typed in.
 */
export function overdueCases(open: OpenCases, view: CaseView, filter: OpenCaseFilter = {}): OverdueCase[] {
  const some = [...open.cases.values()].filter((one) => suits(one, filter));
  return some.flatMap((one) => overdueOf(one, view)).sort((a, b) => b.workdaysOver - a.workdaysOver);
}

function overdueOf(one: OpenCase, view: CaseView): OverdueCase[] {
  const limits = limitsOf(one.context.facts, view);
  const { statutory, promised, delivery, steps } = limits;
  const pressing = [statutory, promised, delivery, ...steps].filter(
    (limit): limit is Deadline => limit !== undefined && isPressing(limit, view),
  );
  if (pressing.length === 0) return [];
  const summary = summaryOf(one, limits, view);
  const { report, facts } = one.context;
  const reason = report?.reason ?? facts.extensions?.at(-1)?.reason;
  return pressing.map(({ name, step, due }) => ({
    ...summary,
    limit: name,
    limitOn: due!,
    workdaysOver: 0 - countWorkdays(provisionalCalendar(view.calendar), view.today, due!),
    ...given({ step, reason }),
  }));
}

function isPressing(limit: Deadline, { today }: CaseView): boolean {
  return limit.due !== undefined && cardOf(limit, today) !== 'none';
}

function summaryOf(one: OpenCase, limits: Deadlines, view: CaseView): CaseSummary {
  const { context, version, window } = one;
  const { caseNumber, guide, matter, department, caseType, facts, answerable, urgent } = context;
  const stage = stageOf(snapshotOf(one));
  return {
    caseNumber,
    guide,
    matter,
    department,
    caseType,
    stage,
    receivedOn: facts.receivedOn,
    card: limits.card,
    answerable,
    version,
    ...given({ turn: turnOf(stage, context), due: dueOf(facts, limits, view), urgent, window }),
  };
}

function suits(one: OpenCase, filter: OpenCaseFilter): boolean {
  const { context, window } = one;
  if (filter.window !== undefined && filter.window !== window && !isAskedOf(one, filter)) return false;
  return filter.department === undefined || filter.department === context.department;
}

function isAskedOf({ context, window }: OpenCase, { serves = [] }: OpenCaseFilter): boolean {
  if (window === undefined && serves.includes(context.department)) return true;
  return context.opinions.some(({ department, answer }) => answer === undefined && serves.includes(department));
}
