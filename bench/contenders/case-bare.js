// A promised case written bare in XState: the same states, events and facts for one way through, its guards in place.
const inOrder = ({ context, event }) => event.on >= context.on;
const written = (text) => typeof text === 'string' && text.trim() !== '';

/** The machine, made by the XState that is handed in: both sides of a race must run on one. */
export function bareCase({ assign, createMachine }) {
  const keep = (next) => assign(({ context, event }) => ({ on: event.on, ...next(context, event) }));
  return createMachine({
    id: 'bareCase',
    context: ({ input }) => ({
      ...input,
      told: [],
      fresh: [],
      facts: { receivedOn: input.on },
    }),
    initial: 'received',
    states: {
      received: {
        on: {
          'case.notify': {
            guard: ({ context, event }) =>
              inOrder({ context, event }) &&
              context.told.length === 0 &&
              event.gaps.length > 0 &&
              event.gaps.every(
                ({ remedy, material }) => written(remedy) && context.materials.some(({ id }) => id === material),
              ) &&
              context.materials.every(
                ({ id, required, given }) => !required || given || event.gaps.some(({ material }) => material === id),
              ),
            target: 'supplement',
            actions: keep((context, { gaps, supplyBy, on }) => ({
              caseType: 'supplement',
              told: [...context.told, ...gaps],
              supplyBy,
              facts: { ...context.facts, supplement: { issuedOn: on } },
            })),
          },
          'case.accept': {
            guard: ({ context, event }) =>
              inOrder({ context, event }) &&
              written(event.officer) &&
              context.materials.every(({ required, given }) => !required || given),
            target: 'promised',
            actions: keep((context, { as, officer, on }) => ({
              caseType: as,
              officer,
              answerable: { staff: officer, since: on, because: 'accepted' },
              facts: { ...context.facts, acceptedOn: on, caseType: as },
            })),
          },
        },
      },
      supplement: {
        on: {
          'case.supply': {
            guard: ({ context, event }) =>
              inOrder({ context, event }) &&
              event.materials.every((one) => context.materials.some(({ id }) => id === one)),
            target: 'received',
            actions: keep((context, { materials, on }) => ({
              materials: context.materials.map((one) => (materials.includes(one.id) ? { ...one, given: true } : one)),
              fresh: [...context.fresh, ...materials],
              facts: { ...context.facts, supplement: { ...context.facts.supplement, suppliedOn: on } },
            })),
          },
        },
      },
      promised: {
        initial: 'reviewing',
        states: {
          reviewing: {
            on: {
              'case.pause': {
                guard: ({ context, event }) =>
                  inOrder({ context, event }) && context.rules.pause.reasons.includes(event.reason),
                target: 'suspended',
                actions: keep((context, { on, reason, notifiedOn }) => ({
                  facts: {
                    ...context.facts,
                    pauses: [...(context.facts.pauses ?? []), { reason, from: on, notifiedOn }],
                  },
                })),
              },
              'case.survey': {
                guard: ({ context, event }) => inOrder({ context, event }) && new Set(event.surveyors).size > 1,
                actions: keep((_, { finding }) => ({ surveyed: finding })),
              },
              'case.decide': {
                guard: inOrder,
                target: '#bareCase.decided',
                actions: keep((context, { on, outcome }) => ({ outcome, facts: { ...context.facts, decidedOn: on } })),
              },
            },
          },
          suspended: {
            on: {
              'case.resume': {
                guard: inOrder,
                target: 'reviewing',
                actions: keep((context, { on }) => ({
                  facts: { ...context.facts, pauses: context.facts.pauses.map((one) => ({ ...one, to: on })) },
                })),
              },
            },
          },
        },
      },
      decided: {
        on: {
          'case.deliver': {
            guard: ({ context, event }) => inOrder({ context, event }) && written(event.way),
            target: 'closed',
            actions: keep((context, { on }) => ({ facts: { ...context.facts, deliveredOn: on } })),
          },
        },
      },
      closed: {},
    },
  });
}
