import { assign, setup } from 'xstate';
import type { RefusalMeta } from './accept.ts';
import type { SuggestionChange } from './letter-event.ts';

/** What is remembered of a suggestion; plain JSON. */
export interface SuggestionContext {
  /** 转办部门. */
  readonly department?: string;
}

/**
 * Carries a suggestion from the box to its answer.
 *
 * 意见箱: 待答复 → 已答复. Every slip is registered and every slip is answered; until then it may be handed to another department.
 */
export const suggestionMachine = setup({
  types: {} as {
    context: SuggestionContext;
    input: object;
    events: SuggestionChange;
    meta: RefusalMeta;
    tags: 'settled';
  },
  guards: {
    isOther: ({ context, event }) => event.type === 'suggestion.transfer' && event.department !== context.department,
  },
  actions: {
    keepDepartment: assign(({ event }) =>
      event.type === 'suggestion.transfer' ? { department: event.department } : {},
    ),
  },
}).createMachine({
  id: 'suggestion',
  context: {},
  initial: 'received',
  states: {
    received: {
      on: {
        'suggestion.answer': 'answered',
        'suggestion.transfer': { guard: 'isOther', actions: 'keepDepartment' },
      },
    },
    answered: { type: 'final', tags: 'settled' },
  },
});
