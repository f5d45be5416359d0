import { assign, setup } from 'xstate';
import type { CaseOutcome } from '../model/case-record.ts';
import type { RefusalMeta } from './accept.ts';
import type { CaseAccepted, CaseChange } from './case-event.ts';

/** What a case machine starts from: the words of its first event. */
export type CaseInput = Omit<CaseAccepted, 'type'>;

/** What is remembered of a case; plain JSON. No due date: that is worked out from days, never kept. */
export interface CaseContext extends CaseInput {
  readonly outcome?: CaseOutcome;
  /** 不予许可的理由. */
  readonly reason?: string;
}

/** How a case was decided, and why. 决定. */
export interface Decision {
  readonly outcome: CaseOutcome;
  readonly reason?: string;
}

/** What every case machine is built from; each case type has a chart of its own. */
export const caseSetup = setup({
  types: {} as { context: CaseContext; input: CaseInput; events: CaseChange; meta: RefusalMeta; tags: 'settled' },
  guards: {
    /** 不予许可应当说明理由 (行政许可法 38). */
    isReasoned: (_, { outcome, reason }: Decision) =>
      outcome === 'granted' || (outcome === 'refused' && typeof reason === 'string' && reason.trim() !== ''),
  },
  actions: {
    keepDecision: assign((_, { outcome, reason }: Decision) =>
      reason === undefined ? { outcome } : { outcome, reason },
    ),
  },
});
