import type { CaseEvent } from '../machines/case/case-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { CaseRecord } from '../model/case-record.ts';
import { caseRecord, type CaseView } from './case-record.ts';

/** The entries of every case that is accepted and not yet handed over, by case number, the oldest first. 在办件. */
export type OpenCases = ReadonlyMap<string, readonly LogEntry[]>;

/**
 * Returns the open cases after one more entry of the log; entries that do not concern them leave them as they are.
 *
 * 在办件. A case leaves with its delivery; its record is then found in its stream.
 */
export function applyToOpenCases(cases: OpenCases, entry: LogEntry): OpenCases {
  return applyAllToOpenCases(cases, [entry]);
}

/**
 * Returns the open cases after several more entries of the log, at the price of one.
 *
 * 在办件批量更新. A step copies every open case, so a log that is read from its beginning is read with this.
 */
export function applyAllToOpenCases(cases: OpenCases, entries: readonly LogEntry[]): OpenCases {
  const concerning = entries.filter(({ stream }) => stream.startsWith('case/'));
  if (concerning.length === 0) return cases;
  const next = new Map(cases);
  for (const entry of concerning) {
    const caseNumber = entry.stream.slice('case/'.length);
    if ((entry.event as CaseEvent).type === 'case.deliver') next.delete(caseNumber);
    else next.set(caseNumber, [...(next.get(caseNumber) ?? []), entry]);
  }
  return next;
}

/**
 * Returns the records of the open cases that were accepted at a window, the oldest first.
 *
 * 窗口在办件.
 */
export function openCasesAt(cases: OpenCases, window: string, view: CaseView): CaseRecord[] {
  return [...cases.values()]
    .filter(([accepted]) => accepted?.by.window === window)
    .flatMap((entries) => caseRecord(entries, view) ?? []);
}
