import { caseEventsOf } from '../log/case-events.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { CaseContext } from '../machines/case/case-context.ts';
import type { CaseEvent } from '../machines/case/case-event.ts';
import { caseMachine } from '../machines/case/case.machine.ts';
import { type CaseSnapshot, replayCase } from '../machines/replay-case.ts';

/** One open case: what its machine needs to go on, and no history. 在办件. */
export interface OpenCase {
  readonly value: CaseSnapshot['value'];
  readonly context: CaseContext;
  /** How many events it has had. 版本. */
  readonly version: number;
  /** 收件窗口. */
  readonly window?: string;
}

/** Every case that has been received and has not ended, by case number, the oldest first. 在办件. */
export interface OpenCases {
  readonly cases: ReadonlyMap<string, OpenCase>;
  /** Rules, limits and lists of papers that many cases share, kept once. */
  readonly shared: ReadonlyMap<string, object>;
}

/** A hall on its first morning. 无在办件. */
export const noOpenCases: OpenCases = { cases: new Map(), shared: new Map() };

/**
 * Returns the open cases after more entries of the log; entries that do not concern them leave them as they are.
 *
 * 在办件. A case leaves with its end; its record is then found in its stream. A step copies the list of cases, so a log that
 * is read from its beginning is read in one go.
 */
export function applyToOpenCases(open: OpenCases, entries: readonly LogEntry[]): OpenCases {
  const concerning = entries.filter(({ stream }) => stream.startsWith('case/'));
  if (concerning.length === 0) return open;
  const cases = new Map(open.cases);
  const shared = new Map(open.shared);
  for (const [index, events] of caseEventsOf(concerning).entries()) {
    const entry = concerning[index]!;
    const caseNumber = entry.stream.slice('case/'.length);
    const next = applied(cases.get(caseNumber), entry, events, shared);
    if (next) cases.set(caseNumber, next);
    else cases.delete(caseNumber);
  }
  return { cases, shared };
}

/** Returns a case as its machine holds it. 办件快照. */
export function snapshotOf({ value, context }: OpenCase): CaseSnapshot {
  return caseMachine.resolveState({ value, context });
}

function applied(
  before: OpenCase | undefined,
  { version, by }: LogEntry,
  events: readonly CaseEvent[],
  shared: Map<string, object>,
): OpenCase | undefined {
  const isKnown = before !== undefined || events[0]?.type === 'case.receive';
  if (!isKnown) return undefined;
  const snapshot = replayCase(events, before && snapshotOf(before));
  if (isOver(snapshot)) return undefined;
  const window = before ? before.window : by.window;
  const context = before ? snapshot.context : sharing(snapshot.context, shared);
  return { value: snapshot.value, context, version, ...(window !== undefined && { window }) };
}

/** Whether nothing more can come of a case: an end may still be reviewed, and a commitment still be looked into. */
function isOver(snapshot: CaseSnapshot): boolean {
  if (!snapshot.hasTag('settled')) return false;
  const { rules, review, commitment, verified } = snapshot.context;
  if (snapshot.hasTag('returned')) return rules.returning.reviewOffice === undefined || review !== undefined;
  return !(snapshot.hasTag('closed') && commitment && !verified);
}

/** What many cases have word for word is kept once, however many they are. */
function sharing(context: CaseContext, shared: Map<string, object>): CaseContext {
  const once = <T extends object>(value: T): T => {
    const key = JSON.stringify(value);
    const known = shared.get(key);
    if (known) return known as T;
    shared.set(key, value);
    return value;
  };
  const { rules, limits, materials, told, fresh, opinions } = context;
  const { guide, matter, department } = context;
  return {
    ...context,
    ...once({ guide, matter, department }),
    rules: once(rules),
    materials: once(materials),
    told: once(told),
    fresh: once(fresh),
    opinions: once(opinions),
    ...(limits && { limits: once(limits) }),
  };
}
