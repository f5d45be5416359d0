import type { CaseType } from '../model/matter.ts';
import { immediateCaseMachine } from './immediate-case.machine.ts';
import { MACHINE_VERSIONS } from './machine-versions.ts';
import { promisedCaseMachine } from './promised-case.machine.ts';

/** The case types that a hall can run so far. */
export type RunnableCaseType = Extract<CaseType, 'immediate' | 'promised'>;

/**
 * The machine of each case type, and the name under which it signs the log.
 *
 * 办件状态机.
 */
export const CASE_MACHINES = {
  immediate: { machine: immediateCaseMachine, version: MACHINE_VERSIONS.immediateCase },
  promised: { machine: promisedCaseMachine, version: MACHINE_VERSIONS.promisedCase },
} as const satisfies Record<RunnableCaseType, unknown>;
