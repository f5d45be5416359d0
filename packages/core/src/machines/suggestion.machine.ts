import { setup } from 'xstate';
import type { RefusalMeta } from './accept.ts';
import type { SuggestionChange } from './letter-event.ts';

/**
 * Carries a suggestion from the box to its answer.
 *
 * 意见箱: 待答复 → 已答复. Every slip is registered and every slip is answered.
 */
export const suggestionMachine = setup({
  types: {} as { context: object; input: object; events: SuggestionChange; meta: RefusalMeta; tags: 'settled' },
}).createMachine({
  id: 'suggestion',
  context: {},
  initial: 'received',
  states: {
    received: { on: { 'suggestion.answer': 'answered' } },
    answered: { type: 'final', tags: 'settled' },
  },
});
