import { assign, setup } from 'xstate';
import { ESCALATION_STEPS, type EscalationStep } from '../model/rectification.ts';
import type { RefusalMeta } from './accept.ts';
import type { ComplaintChange } from './letter-event.ts';

/** What is remembered of a complaint; plain JSON. */
export interface ComplaintContext {
  /** A review is asked for once. 已复查. */
  readonly reviewed: boolean;
  readonly escalation?: EscalationStep;
  /** 转办部门. */
  readonly department?: string;
}

const escalate = { 'complaint.escalate': { guard: 'isNextStep', actions: 'keepStep' } } as const;

const transfer = { 'complaint.transfer': { guard: 'isOther', actions: 'keepDepartment' } } as const;

/**
 * Carries a complaint from its receipt to its end.
 *
 * 投诉: 待受理 → 调查 → 查明 → 答复 → 办结, or 不予受理; who is not satisfied with the answer asks once for a review (GB/T
 * 36113-2018 names the steps; its text was not obtained). Until it is found out it may be handed to another department.
 */
export const complaintMachine = setup({
  types: {} as {
    context: ComplaintContext;
    input: object;
    events: ComplaintChange;
    meta: RefusalMeta;
    tags: 'settled';
  },
  guards: {
    isFirstReview: ({ context }) => !context.reviewed,
    isOther: ({ context, event }) => event.type === 'complaint.transfer' && event.department !== context.department,
    isNextStep: ({ context, event }) =>
      event.type === 'complaint.escalate' &&
      ESCALATION_STEPS.indexOf(event.step) ===
        (context.escalation === undefined ? 0 : ESCALATION_STEPS.indexOf(context.escalation) + 1),
  },
  actions: {
    keepDepartment: assign(({ event }) =>
      event.type === 'complaint.transfer' ? { department: event.department } : {},
    ),
    keepReview: assign({ reviewed: true }),
    keepStep: assign(({ event }) => (event.type === 'complaint.escalate' ? { escalation: event.step } : {})),
  },
}).createMachine({
  id: 'complaint',
  context: { reviewed: false },
  initial: 'received',
  states: {
    received: {
      on: { ...escalate, ...transfer, 'complaint.accept': 'investigating', 'complaint.decline': 'declined' },
    },
    investigating: { on: { ...escalate, ...transfer, 'complaint.find': 'found' } },
    found: { on: { ...escalate, 'complaint.answer': 'answered' } },
    answered: {
      on: {
        'complaint.askReview': { guard: 'isFirstReview', target: 'reviewing', actions: 'keepReview' },
        'complaint.close': 'closed',
      },
    },
    reviewing: { on: { ...escalate, ...transfer, 'complaint.find': 'found' } },
    closed: { type: 'final', tags: 'settled' },
    declined: { type: 'final', tags: 'settled' },
  },
});
