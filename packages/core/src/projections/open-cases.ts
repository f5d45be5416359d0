import type { CaseEvent } from '../machines/case-event.ts';
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
  if (!entry.stream.startsWith('case/')) return cases;
  const caseNumber = entry.stream.slice('case/'.length);
  const next = new Map(cases);
  if ((entry.event as CaseEvent).type === 'case.deliver') next.delete(caseNumber);
  else next.set(caseNumber, [...(next.get(caseNumber) ?? []), entry]);
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
