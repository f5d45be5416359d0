import { caseEventsOf } from '../log/case-events.ts';
import type { LogEntry } from '../log/log-store.ts';
import { stageOf } from '../machines/case-turn.ts';
import { type CaseSnapshot, replayCase } from '../machines/replay-case.ts';
import type { CaseStep } from '../model/case-record.ts';

/** A case as its stream tells it up to a version, and the steps that led there. 办件历程. */
export interface CaseHistory {
  readonly snapshot: CaseSnapshot;
  readonly steps: readonly CaseStep[];
  readonly version: number;
}

/**
 * Returns the history of a case after more entries of its stream, or nothing where there are none at all.
 *
 * 办件历程. Whoever kept the history reads only what came after it.
 *
 * @throws ReplayError when the entries do not follow from one another
 */
export function caseHistory(entries: readonly LogEntry[], known?: CaseHistory): CaseHistory | undefined {
  if (entries.length === 0) return known;
  const steps = [...(known?.steps ?? [])];
  let snapshot = known?.snapshot;
  for (const [index, events] of caseEventsOf(entries).entries()) {
    snapshot = replayCase(events, snapshot);
    steps.push({ ...stepOf(entries[index]!), stage: stageOf(snapshot) });
  }
  return { snapshot: snapshot!, steps, version: (known?.version ?? 0) + entries.length };
}

/** Returns what an applicant may read of one entry. 办理过程. */
export function stepOf({ at, by, event }: LogEntry): CaseStep {
  return { type: event.type as CaseStep['type'], at, ...(by.window !== undefined && { window: by.window }) };
}
