import type { CaseType } from '../model/matter.ts';
import { immediateCaseMachine } from './case/immediate-case.machine.ts';
import { jointCaseMachine } from './case/joint-case.machine.ts';
import { promisedCaseMachine } from './case/promised-case.machine.ts';
import { returnedCaseMachine } from './case/returned-case.machine.ts';
import { supplementCaseMachine } from './case/supplement-case.machine.ts';

/**
 * The machine of each case type alone; `caseMachine` moves between them.
 *
 * 五件状态机.
 */
export const CASE_MACHINES = {
  immediate: immediateCaseMachine,
  promised: promisedCaseMachine,
  joint: jointCaseMachine,
  supplement: supplementCaseMachine,
  returned: returnedCaseMachine,
} as const satisfies Record<CaseType, unknown>;
