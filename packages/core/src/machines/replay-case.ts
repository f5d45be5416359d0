import type { SnapshotFrom } from 'xstate';
import { ReplayError } from '../errors/errors.ts';
import { accept, replay, start } from './accept.ts';
import type { CaseChange, CaseEvent, CaseReceived } from './case/case-event.ts';
import { caseMachine } from './case/case.machine.ts';

/** A case as its machine holds it. 办件快照. */
export type CaseSnapshot = SnapshotFrom<typeof caseMachine>;

/** Returns a case on the day it was received. 收件. */
export function receiveCase(received: CaseReceived): CaseSnapshot {
  const { type: _, ...input } = received;
  return start(caseMachine, input);
}

/**
 * Returns a case after more events, or after all of them where it is not known yet.
 *
 * 办件重放.
 *
 * @throws ReplayError when the events do not follow from one another
 */
export function replayCase(events: readonly CaseEvent[], known?: CaseSnapshot): CaseSnapshot {
  if (known) return replay(caseMachine, {} as never, events as readonly CaseChange[], known);
  const [first, ...rest] = events;
  if (first?.type !== 'case.receive') throw new ReplayError(caseMachine.id, 0);
  return replay(caseMachine, {} as never, rest as readonly CaseChange[], receiveCase(first));
}

/**
 * Returns a case after the beginning of a day, or nothing where the day changes nothing.
 *
 * 日初. Time enters a case as an event: a notice that nobody gave, papers that never came, an opinion that stayed out.
 */
export function beginDay(snapshot: CaseSnapshot, event: Extract<CaseChange, { type: 'day.begin' }>) {
  const acceptance = accept(caseMachine, snapshot, event);
  return acceptance.ok ? acceptance.snapshot : undefined;
}
