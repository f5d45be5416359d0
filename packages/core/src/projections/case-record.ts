import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { CaseContext } from '../machines/case/case-context.ts';
import { caseMachine } from '../machines/case/case.machine.ts';
import { stageOf, turnOf } from '../machines/case-turn.ts';
import { permitted } from '../machines/permitted.ts';
import type { CaseSnapshot } from '../machines/replay-case.ts';
import type { CaseRecord, CaseStep } from '../model/case-record.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { DueDateOptions } from '../rules/due-date.ts';
import { HANDLING_SYSTEM_RULES } from '../rules/handling-systems.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { dueOf, limitsOf } from './case-deadline.ts';
import { caseHistory, stepOf } from './case-history.ts';
import { given } from './given.ts';

/** What a case looks like depends on the day it is looked at. 查看日. */
export interface CaseView extends DueDateOptions {
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

/**
 * Returns the record of a case from the entries of its stream and of its rating's, or nothing where there are none.
 *
 * 办件. The limit binds the decision (行政许可法 42; delivery has ten days of its own by 44), so once decided a case is as
 * late or as early as it was on that day, whenever one looks.
 */
export function caseRecord(entries: readonly LogEntry[], view: CaseView): CaseRecord | undefined {
  const own = entries.filter(({ event }) => event.type.startsWith('case.') || event.type === 'day.begin');
  const history = caseHistory(own);
  if (!history) return undefined;
  const ratings = entries.filter(({ event }) => (event as HallEvent).type === 'rating.give').map(stepOf);
  return recordOf(history.snapshot, { ...history, steps: [...history.steps, ...ratings] }, view);
}

/** Returns the record of a case that is known already, with the steps that led there. 办件. */
export function recordOf(
  snapshot: CaseSnapshot,
  history: { readonly steps: readonly CaseStep[]; readonly version: number },
  view: CaseView,
): CaseRecord {
  const { context } = snapshot;
  const stage = stageOf(snapshot);
  const { facts, system, answered, forwarded, superior } = context;
  const ended = stage === 'closed' || stage === 'returned';
  return {
    ...shared(context),
    stage,
    receivedOn: facts.receivedOn,
    channel: context.channel ?? 'window',
    partners: context.partners ?? [],
    speaksFor: context.opinions.filter(({ answer }) => answer === undefined).map(({ department }) => department),
    permitted: permitted(caseMachine, snapshot),
    accepts: HANDLING_SYSTEM_RULES[system].accepts,
    becomes: HANDLING_SYSTEM_RULES[system].becomes.filter((type) => type !== context.caseType),
    ratable: ended && !history.steps.some(({ type }) => type === 'rating.give'),
    steps: history.steps,
    version: history.version,
    ...given({
      turn: turnOf(stage, context),
      acceptedOn: facts.acceptedOn,
      promised: promisedOf(context),
      due: dueOf(facts, limitsOf(facts, view), view),
      deemed: context.deemed,
      urgent: context.urgent,
      point: context.point,
      supplyBy: context.supplyBy,
      outstanding: context.outstanding,
      commitment: context.commitment,
      pause: facts.pauses?.find(({ to }) => to === undefined),
      superior: superiorOf(forwarded?.to ?? superior, answered),
      reported: context.report && (true as const),
      outcome: context.outcome,
      no: context.no,
      bill: context.bill,
    }),
  };
}

/** What the record takes from the machine as it is. */
function shared(context: CaseContext) {
  const { caseNumber, guide, matter, department, system, caseType, noticeBy } = context;
  const { materials, told, opinions, answerable, rules } = context;
  const words = { caseNumber, guide, matter, department, system, caseType, noticeBy };
  return { ...words, materials, told, opinions, answerable, rules };
}

/** An immediate case is due the same day, whatever the guide promises. */
function promisedOf({ caseType, limits }: CaseContext) {
  const promised = limits?.promised;
  if (caseType !== 'immediate') return promised;
  return promised?.period?.unit === 'immediate' ? promised : parseLimit('当场办结');
}

function superiorOf(name: string | undefined, answered: CaseContext['answered']): CaseRecord['superior'] {
  if (name === undefined) return undefined;
  return { name, ...(answered && { outcome: answered.outcome }), ...(answered?.toldOn && { told: true }) };
}
