import { caseSetup } from './case-setup.ts';
import { accepted, deferralLapses, said } from './open-transitions.ts';

type Becomes = readonly ('promised' | 'joint')[];

const toDecision = { guard: 'mayDecide', target: '#decided', actions: { type: 'keepDecision', params: said } } as const;
const toPause = { guard: 'mayPause', actions: { type: 'keepPause', params: said } } as const;
const toResumption = { guard: 'mayResume', actions: { type: 'keepResumption', params: said } } as const;
const toExtension = { guard: 'mayExtend', actions: { type: 'keepExtension', params: said } } as const;
const toSurvey = { guard: 'maySurvey', actions: { type: 'keepSurvey', params: said } } as const;
const afterSurvey = {
  guard: 'maySendBack',
  target: '#returned',
  actions: { type: 'keepReturn', params: said },
} as const;
const toSuspension = {
  guard: { type: 'deferralLapses', params: { into: 'suspended' } },
  actions: { type: 'keepDeferralLapse', params: said },
} as const;

/** 即办件: decided at once, or found to need more. */
export const immediateState = (becomes: Becomes) =>
  caseSetup.createStateConfig({
    id: 'immediate',
    tags: 'accepted',
    on: { ...accepted(becomes), 'day.begin': deferralLapses, 'case.decide': toDecision },
  });

/** 承诺件: reviewed within the promised limit; paused, extended, surveyed, sent to a superior where the law allows. */
export const promisedState = (becomes: Becomes) =>
  caseSetup.createStateConfig({
    id: 'promised',
    initial: 'reviewing',
    on: { ...accepted(becomes), 'day.begin': deferralLapses, 'case.extend': toExtension },
    states: {
      reviewing: {
        tags: 'accepted',
        on: {
          'case.decide': toDecision,
          'case.survey': toSurvey,
          'case.decline': afterSurvey,
          'case.pause': { ...toPause, target: 'suspended' },
          'case.escalate': {
            guard: 'mayEscalate',
            target: 'escalated',
            actions: { type: 'keepEscalation', params: said },
          },
          'case.tell': { guard: 'mayTell', actions: { type: 'keepTelling', params: said } },
          'day.begin': [{ ...toSuspension, target: 'suspended' }, ...deferralLapses],
        },
      },
      suspended: { tags: 'suspended', on: { 'case.resume': { ...toResumption, target: 'reviewing' } } },
      escalated: {
        tags: 'escalated',
        on: {
          'case.answer': { guard: 'mayAnswer', target: 'reviewing', actions: { type: 'keepAnswer', params: said } },
        },
      },
    },
  });

/** 联办件: one lead department, and as many others as were asked, all at the same time. */
export const jointState = (becomes: Becomes) =>
  caseSetup.createStateConfig({
    id: 'joint',
    initial: 'reviewing',
    on: {
      ...accepted(becomes),
      'case.extend': toExtension,
      'case.consult': { guard: 'mayConsult', actions: { type: 'keepConsultation', params: said } },
      'case.opine': { guard: 'mayOpine', actions: { type: 'keepOpinion', params: said } },
      'case.meet': { guard: 'mayMeet', actions: { type: 'keepMeeting', params: said } },
      'day.begin': [{ guard: 'opinionsLapse', actions: { type: 'keepSilence', params: said } }, ...deferralLapses],
    },
    states: {
      reviewing: {
        tags: 'accepted',
        on: {
          'case.decide': {
            guard: 'mayDecideJointly',
            target: '#decided',
            actions: { type: 'keepDecision', params: said },
          },
          'case.survey': toSurvey,
          'case.decline': afterSurvey,
          'case.pause': { ...toPause, target: 'suspended' },
        },
      },
      suspended: { tags: 'suspended', on: { 'case.resume': { ...toResumption, target: 'reviewing' } } },
    },
  });
