import type { SnapshotFrom } from 'xstate';
import type { Refusal } from '../errors/errors.ts';
import { CASE_CHANGE_TYPES, type CaseChangeType } from './case/case-event.ts';
import type { caseMachine } from './case/case.machine.ts';
import { refusalOf } from './refusal-of.ts';
import type { AnyStateMachine } from 'xstate';

/** What may be done with a case now; what may not, with the reason. 可办操作. */
export type Permissions = Readonly<Partial<Record<CaseChangeType, Refusal | 'allowed'>>>;

/**
 * Says of every event whether a case in this state takes it, as far as the case alone decides.
 *
 * 可办操作. What the event itself must say (a reason, a basis) is asked when it is sent. Events that the state has never
 * heard of are left out.
 */
export function permitted(machine: AnyStateMachine, snapshot: SnapshotFrom<typeof caseMachine>): Permissions {
  return Object.fromEntries(
    CASE_CHANGE_TYPES.flatMap((type) => {
      const refusal = refusalOf(machine, snapshot, { type }, 'standing');
      return refusal === 'not-allowed-now' ? [] : [[type, refusal ?? 'allowed']];
    }),
  );
}
