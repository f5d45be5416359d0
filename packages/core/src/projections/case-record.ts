import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { CaseRecord, CaseStep, DueDate } from '../model/case-record.ts';
import { type IsoDate, toIsoDate } from '../model/iso-date.ts';
import type { TimeLimit } from '../model/time-limit.ts';
import { dueDate, type DueDateOptions } from '../rules/due-date.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

/** What a case looks like depends on the day it is looked at. 查看日. */
export interface CaseView extends DueDateOptions {
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

/**
 * Returns the record of a case from the entries of its stream and of its rating's, or nothing where it was never accepted.
 *
 * 办件. The limit binds the decision (行政许可法 42; delivery has ten days of its own by 44), so once decided a case is as
 * late or as early as it was on that day, whenever one looks.
 */
export function caseRecord(entries: readonly LogEntry[], view: CaseView): CaseRecord | undefined {
  let record: CaseRecord | undefined;
  let decidedOn: IsoDate | undefined;
  for (const entry of entries) {
    if ((entry.event as HallEvent).type === 'case.decide') decidedOn = toIsoDate(new Date(entry.at));
    record = applyToCase(record, entry);
  }
  if (record === undefined) return undefined;
  const due = dueOf(record.acceptedOn, record.promised, { ...view, today: decidedOn ?? view.today });
  return due ? { ...record, due } : record;
}

/** The record without its due date, which no event changes but the passing of days. */
function applyToCase(record: CaseRecord | undefined, entry: LogEntry): CaseRecord | undefined {
  const event = entry.event as HallEvent;
  const { version } = entry;
  if (event.type === 'case.accept') {
    const { caseNumber, guide, matter, department, caseType, acceptedOn, promised } = event;
    const facts = { caseNumber, guide, matter, department, caseType, acceptedOn, ...(promised && { promised }) };
    return { ...facts, stage: 'accepted', steps: [stepOf('accepted', entry)], ratable: false, version };
  }
  if (record === undefined) return undefined;
  switch (event.type) {
    case 'case.decide': {
      const { outcome, reason } = event;
      const steps = [...record.steps, stepOf('decided', entry)];
      return { ...record, stage: 'decided', outcome, ...(reason !== undefined && { reason }), steps, version };
    }
    case 'case.deliver':
      return {
        ...record,
        stage: 'closed',
        steps: [...record.steps, stepOf('delivered', entry)],
        ratable: true,
        version,
      };
    case 'rating.give':
      // The rating is a stream of its own: it does not count into the version of the case.
      return { ...record, steps: [...record.steps, stepOf('rated', entry)], ratable: false };
    default:
      return record;
  }
}

function stepOf(type: CaseStep['type'], { at, by }: LogEntry): CaseStep {
  return { type, at, ...(by.window !== undefined && { window: by.window }) };
}

function dueOf(acceptedOn: IsoDate, promised: TimeLimit | undefined, view: CaseView): DueDate | undefined {
  return promised && dueDate(acceptedOn, promised, view.today, view.calendar, view);
}
