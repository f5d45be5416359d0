import { assign, setup } from 'xstate';
import { isBadLevel, RATING_LEVELS, type RatingLevel } from '../model/rating.ts';
import type { RefusalMeta } from './accept.ts';
import type { RatingEvent, RatingGiven, RatingSaid } from './rating-event.ts';

/** Which case or visit is rated. */
export interface RatingInput {
  readonly caseNumber?: string;
  readonly ticket?: string;
}

/** What is remembered of a rating; plain JSON. */
export interface RatingContext extends RatingInput {
  readonly level?: RatingLevel;
  /** 追评等级. */
  readonly followUp?: RatingLevel;
}

/**
 * Keeps the one rating of a case or a visit, and one more word on it.
 *
 * 好差评: 一次一评, 一事一评, 追评一次 (国办发〔2019〕51号). A level that stands in for a rating nobody gave is a state of its own,
 * which no person's rating can follow and which never becomes one.
 */
export const ratingMachine = setup({
  types: {} as { context: RatingContext; input: RatingInput; events: RatingEvent; meta: RefusalMeta; tags: 'settled' },
  guards: {
    /** What `rating@1` wrote has no point, and its bad ratings needed no detail. */
    isOpinion: (_, event: RatingSaid & Pick<RatingGiven, 'point'>) =>
      RATING_LEVELS.includes(event.level) && (event.point === undefined || isDetailed(event)),
    isFollowUp: (_, event: RatingSaid) => RATING_LEVELS.includes(event.level) && isDetailed(event),
    isLevel: (_, { level }: { level: RatingLevel }) => RATING_LEVELS.includes(level),
  },
  actions: {
    keepLevel: assign((_, { level }: { level: RatingLevel }) => ({ level })),
    keepFollowUp: assign((_, { level }: { level: RatingLevel }) => ({ followUp: level })),
  },
}).createMachine({
  id: 'rating',
  context: ({ input }) => input,
  initial: 'open',
  states: {
    open: {
      meta: { refusals: { 'rating.give': 'invalid-level', 'rating.assume': 'invalid-level' } },
      on: {
        'rating.give': {
          guard: { type: 'isOpinion', params: ({ event }) => event },
          target: 'given',
          actions: { type: 'keepLevel', params: ({ event }) => event },
        },
        'rating.assume': {
          guard: { type: 'isLevel', params: ({ event }) => event },
          target: 'assumed',
          actions: { type: 'keepLevel', params: ({ event }) => event },
        },
      },
    },
    given: {
      tags: 'settled',
      meta: { refusals: { 'rating.give': 'already-rated' } },
      on: {
        'rating.followUp': {
          guard: { type: 'isFollowUp', params: ({ event }) => event },
          target: 'followedUp',
          actions: { type: 'keepFollowUp', params: ({ event }) => event },
        },
        'rating.exclude': 'excluded',
      },
    },
    followedUp: {
      tags: 'settled',
      meta: { refusals: { 'rating.give': 'already-rated', 'rating.followUp': 'already-followed-up' } },
      on: { 'rating.exclude': 'excluded' },
    },
    assumed: { type: 'final', tags: 'settled', meta: { refusals: { 'rating.give': 'rating-over' } } },
    excluded: { type: 'final', tags: 'settled', meta: { refusals: { 'rating.give': 'already-rated' } } },
  },
});

function isDetailed({ level, tags = [], words }: RatingSaid): boolean {
  return !isBadLevel(level) || tags.length > 0 || words !== undefined;
}
