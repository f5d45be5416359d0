import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { CASE_CHANGE_TYPES } from '../model/case-commands.ts';
import type { CasePermissions } from '../model/case-record.ts';
import { refusalsOf } from './refusal-of.ts';

/**
 * Says of every event whether a case in this state takes it, as far as the case alone decides.
 *
 * 可办操作. What the event itself must say (a reason, a basis) is asked when it is sent. Events that the state has never
 * heard of are left out.
 */
export function permitted(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): CasePermissions {
  const refusal = refusalsOf(machine, snapshot);
  return Object.fromEntries(
    CASE_CHANGE_TYPES.flatMap((type) => {
      const why = refusal({ type }, 'standing');
      return why === 'not-allowed-now' ? [] : [[type, why ?? 'allowed']];
    }),
  );
}
