import { assign, setup } from 'xstate';
import {
  ESCALATION_STEPS,
  type EscalationStep,
  type RatingFinding,
  type RectificationMeasure,
} from '../model/rectification.ts';
import { isBadLevel } from '../model/rating.ts';
import type { RefusalMeta } from './accept.ts';
import type { RectificationChange } from './rectification-event.ts';

/** What a rectification starts from. */
export interface RectificationInput {
  readonly id: string;
  /** Whether the rater can be called back. 实名. */
  readonly named: boolean;
}

/** What is remembered of a rectification; plain JSON. No day: that is worked out. */
export interface RectificationContext extends RectificationInput {
  readonly finding?: RatingFinding;
  readonly contacted?: boolean;
  readonly measure?: RectificationMeasure;
  /** Whether a review has been held: a unit appeals once. 已复核. */
  readonly reviewed: boolean;
  readonly escalation?: EscalationStep;
  /** 已追评. */
  readonly followedUp?: boolean;
}

const escalate = { 'rectification.escalate': { guard: 'isNextStep', actions: 'keepStep' } } as const;
const contact = { 'rectification.contact': { guard: 'isNamed', actions: 'keepContact' } } as const;
const followUp = { 'rectification.followUp': { actions: 'keepFollowUp' } } as const;
/** Once it is finished, a rater who is still not content has it begun again, as by a call-back. */
const followUpDone = {
  'rectification.followUp': [
    { guard: 'isBad', target: 'rectifying', actions: 'keepFollowUp' },
    { actions: 'keepFollowUp' },
  ],
} as const;
const refusals = { 'rectification.contact': 'not-named', 'rectification.callBack': 'not-allowed-now' } as const;

/**
 * Carries a bad rating from its receipt to its end.
 *
 * 差评整改: 接收 → 核实 → 立行立改、限期整改或解释说明 → 整改完成 → 回访 → 销号; a failed call-back reopens it, and so does a
 * bad 追评 once it is finished or closed; any other is heard and moves nothing. 误评 and 恶意差评 end only by a review (申诉复核,
 * 国办发〔2019〕51号), and what a review excluded stays so.
 */
export const rectificationMachine = setup({
  types: {} as {
    context: RectificationContext;
    input: RectificationInput;
    events: RectificationChange;
    meta: RefusalMeta;
    tags: 'settled';
  },
  guards: {
    isNamed: ({ context }) => context.named,
    isValid: ({ event }) => event.type === 'rectification.verify' && event.finding === 'valid',
    isUpheld: ({ event }) => event.type === 'rectification.review' && event.outcome === 'upheld',
    mayAppeal: ({ context }) => !context.reviewed,
    isProved: ({ event }) =>
      event.type === 'rectification.finish' && event.result.trim() !== '' && event.evidence.length > 0,
    isContent: ({ context, event }) => context.named && event.type === 'rectification.callBack' && event.satisfied,
    isAnonymous: ({ context }) => !context.named,
    isBad: ({ event }) => event.type === 'rectification.followUp' && isBadLevel(event.level),
    isNextStep: ({ context, event }) =>
      event.type === 'rectification.escalate' &&
      ESCALATION_STEPS.indexOf(event.step) ===
        (context.escalation === undefined ? 0 : ESCALATION_STEPS.indexOf(context.escalation) + 1),
  },
  actions: {
    keepContact: assign({ contacted: true }),
    keepMeasure: assign(({ event }) => (event.type === 'rectification.plan' ? { measure: event.measure } : {})),
    keepFinding: assign(({ event }) => (event.type === 'rectification.verify' ? { finding: event.finding } : {})),
    keepReview: assign(({ event }) => ({
      reviewed: true,
      ...(event.type === 'rectification.review' && event.outcome === 'upheld' && { finding: 'valid' as const }),
    })),
    keepFollowUp: assign({ followedUp: true }),
    keepStep: assign(({ event }) => (event.type === 'rectification.escalate' ? { escalation: event.step } : {})),
  },
}).createMachine({
  id: 'rectification',
  context: ({ input }) => ({ ...input, reviewed: false }),
  initial: 'received',
  states: {
    received: {
      meta: { refusals },
      on: {
        ...contact,
        ...escalate,
        ...followUp,
        'rectification.verify': [
          { guard: 'isValid', target: 'verified', actions: 'keepFinding' },
          { target: 'reviewing', actions: 'keepFinding' },
        ],
      },
    },
    reviewing: {
      meta: { refusals },
      on: {
        ...contact,
        ...escalate,
        ...followUp,
        'rectification.review': [
          { guard: 'isUpheld', target: 'verified', actions: 'keepReview' },
          { target: 'excluded', actions: 'keepReview' },
        ],
      },
    },
    verified: {
      meta: { refusals },
      on: {
        ...contact,
        ...escalate,
        ...followUp,
        'rectification.appeal': { guard: 'mayAppeal', target: 'reviewing' },
        'rectification.plan': { target: 'rectifying', actions: 'keepMeasure' },
      },
    },
    rectifying: {
      meta: { refusals: { ...refusals, 'rectification.finish': 'evidence-required' } },
      on: {
        ...contact,
        ...escalate,
        ...followUp,
        'rectification.appeal': { guard: 'mayAppeal', target: 'reviewing' },
        'rectification.plan': { actions: 'keepMeasure' },
        'rectification.finish': { guard: 'isProved', target: 'answered' },
      },
    },
    answered: {
      meta: { refusals: { ...refusals, 'rectification.callBack': 'not-named' } },
      on: {
        ...contact,
        ...escalate,
        ...followUpDone,
        'rectification.callBack': [
          { guard: 'isContent', target: 'closed' },
          { guard: 'isNamed', target: 'rectifying' },
        ],
        'rectification.close': { guard: 'isAnonymous', target: 'closed' },
      },
    },
    closed: { tags: 'settled', on: followUpDone },
    excluded: { type: 'final', tags: 'settled' },
  },
});
