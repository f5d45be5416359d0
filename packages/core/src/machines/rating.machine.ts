import { assign, setup } from 'xstate';
import { RATING_LEVELS, type RatingLevel } from '../model/rating.ts';
import type { RefusalMeta } from './accept.ts';
import type { RatingEvent } from './rating-event.ts';

/** Which case is rated. */
export interface RatingInput {
  readonly caseNumber: string;
}

/** What is remembered of a rating; plain JSON. */
export interface RatingContext extends RatingInput {
  readonly level?: RatingLevel;
}

/**
 * Keeps the one rating of a case.
 *
 * 好差评: 一事一评 (国办发〔2019〕51号). A rating that nobody gave is never made up, so there is no default level.
 */
export const ratingMachine = setup({
  types: {} as { context: RatingContext; input: RatingInput; events: RatingEvent; meta: RefusalMeta; tags: 'settled' },
  guards: {
    isLevel: (_, { level }: { level: RatingLevel }) => RATING_LEVELS.includes(level),
  },
  actions: {
    keepLevel: assign((_, { level }: { level: RatingLevel }) => ({ level })),
  },
}).createMachine({
  id: 'rating',
  context: ({ input }) => input,
  initial: 'open',
  states: {
    open: {
      meta: { refusals: { 'rating.give': 'invalid-level' } },
      on: {
        'rating.give': {
          guard: { type: 'isLevel', params: ({ event }) => event },
          target: 'given',
          actions: { type: 'keepLevel', params: ({ event }) => event },
        },
      },
    },
    given: { type: 'final', tags: 'settled', meta: { refusals: { 'rating.give': 'already-rated' } } },
  },
});
