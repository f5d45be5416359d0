/**
 * The name under which each machine signs the log.
 *
 * 状态机版本. The number rises when a log written before could be read differently.
 */
export const MACHINE_VERSIONS = {
  ticket: 'ticket@2',
  case: 'case@2',
  rating: 'rating@2',
  rectification: 'rectification@1',
  questionnaire: 'questionnaire@1',
  suggestion: 'suggestion@1',
  complaint: 'complaint@1',
  meeting: 'meeting@1',
  window: 'window@2',
  appointment: 'appointment@1',
} as const;

/** One of {@link MACHINE_VERSIONS}. 状态机版本. */
export type MachineVersion = (typeof MACHINE_VERSIONS)[keyof typeof MACHINE_VERSIONS];
