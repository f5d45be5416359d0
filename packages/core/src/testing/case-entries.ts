import { caseStream } from '../log/streams.ts';
import type { HallEntry } from '../log/hall-event.ts';
import { MACHINE_VERSIONS } from '../machines/machine-versions.ts';
import type { CaseEvent } from '../machines/case/case-event.ts';

/** Returns the log of one case, each event at nine in the morning, Beijing time, of its own day. 办件日志. */
export function caseEntries(events: readonly CaseEvent[], window = '1'): HallEntry[] {
  const [first] = events;
  const caseNumber = first?.type === 'case.receive' ? first.caseNumber : 'unknown';
  return events.map((event, index) => ({
    stream: caseStream(caseNumber),
    version: index + 1,
    position: index + 1,
    at: `${event.on}T01:00:00.000Z`,
    by: { role: 'clerk', id: 'W101', window },
    hall: 'panhuang',
    machine: MACHINE_VERSIONS.case,
    ruleSet: 'national@1',
    command: `command-${index + 1}`,
    event,
  }));
}
