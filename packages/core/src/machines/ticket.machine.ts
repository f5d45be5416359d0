import { assign, setup } from 'xstate';
import type { RefusalMeta } from './accept.ts';
import type { TicketChange, TicketTaken } from './ticket-event.ts';

/** What a ticket machine starts from: the words of its first event. */
export type TicketInput = Omit<TicketTaken, 'type' | 'holder'>;

/** What is remembered of a ticket; plain JSON. */
export interface TicketContext extends TicketInput {
  /** 叫号窗口. */
  readonly window?: string;
  /** How often it was called. 叫号次数. */
  readonly calls: number;
  /** 办件编号. */
  readonly caseNumber?: string;
}

/**
 * Carries one ticket from the ticket machine to the window and away.
 *
 * 排队号: 等候 → 叫号 → 办理中 → 办毕, or 过号. Whoever is called is called to one window, and only that window goes on
 * with it. Which ticket is next is not decided here.
 */
export const ticketMachine = setup({
  types: {} as { context: TicketContext; input: TicketInput; events: TicketChange; meta: RefusalMeta; tags: 'settled' },
  guards: {
    isAtItsWindow: ({ context, event }) => event.window === undefined || event.window === context.window,
  },
  actions: {
    callTo: assign(({ context }, { window }: { window: string }) => ({ window, calls: context.calls + 1 })),
    callAgain: assign(({ context }) => ({ calls: context.calls + 1 })),
    keepCase: assign((_, { caseNumber }: { caseNumber?: string }) => (caseNumber === undefined ? {} : { caseNumber })),
  },
}).createMachine({
  id: 'ticket',
  context: ({ input }) => ({ ...input, calls: 0 }),
  initial: 'waiting',
  states: {
    waiting: {
      on: { 'ticket.call': { target: 'called', actions: { type: 'callTo', params: ({ event }) => event } } },
    },
    called: {
      on: {
        'ticket.recall': { guard: 'isAtItsWindow', actions: 'callAgain' },
        'ticket.serve': { guard: 'isAtItsWindow', target: 'serving' },
        'ticket.miss': { guard: 'isAtItsWindow', target: 'missed' },
      },
    },
    serving: {
      on: {
        'ticket.finish': {
          guard: 'isAtItsWindow',
          target: 'done',
          actions: { type: 'keepCase', params: ({ event }) => event },
        },
      },
    },
    missed: { tags: 'settled' },
    done: { type: 'final', tags: 'settled' },
  },
});
