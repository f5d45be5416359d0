import { assign, setup } from 'xstate';
import type { TicketStop } from '../model/ticket.ts';
import type { RefusalMeta } from './accept.ts';
import type { TicketChange, TicketTaken, TransferTarget } from './ticket-event.ts';

/** What a ticket machine starts from: the words of its first event. */
export type TicketInput = Omit<TicketTaken, 'type' | 'holder'>;

/** What is remembered of a ticket; plain JSON. */
export interface TicketContext extends TicketInput {
  readonly business: string;
  /** 后续环节. */
  readonly onward: readonly TicketStop[];
  /** 叫号窗口. */
  readonly window?: string | undefined;
  /** 指定窗口. */
  readonly onlyWindow?: string | undefined;
  /** How often it was called at this stop. 叫号次数. */
  readonly calls: number;
  /** 急事急办. */
  readonly urgent?: true;
  /** 过号次数. */
  readonly misses: number;
  /** 办件编号. */
  readonly caseNumber?: string;
}

/**
 * Carries one ticket from the ticket machine to the window and away.
 *
 * 排队号: 等候 → 叫号 → 办理中 → 办毕, or 挂起, 过号, 取消. Whoever is called is called to one window, and only that window goes
 * on with it. A ticket of several stops (联办) waits again after each of them;
 * a day that ends before the last has seen it through to no end, so it is missed. Which ticket is next, how often one may be
 * called and whether a missed one is let in again is decided by the queue rules: the events say what was decided.
 */
export const ticketMachine = setup({
  types: {} as { context: TicketContext; input: TicketInput; events: TicketChange; meta: RefusalMeta; tags: 'settled' },
  guards: {
    isAtItsWindow: ({ context, event }) =>
      !('window' in event) || event.window === undefined || event.window === context.window,
    isLetInAgain: ({ context, event }) =>
      event.type === 'ticket.miss' &&
      event.again !== undefined &&
      (event.window === undefined || event.window === context.window),
    goesOn: ({ context, event }) =>
      context.onward.length > 0 &&
      (!('window' in event) || event.window === undefined || event.window === context.window),
  },
  actions: {
    callTo: assign(({ context }, { window }: { window: string }) => ({ window, calls: context.calls + 1 })),
    callAgain: assign(({ context }) => ({ calls: context.calls + 1 })),
    keepCase: assign((_, { caseNumber }: { caseNumber?: string }) => (caseNumber === undefined ? {} : { caseNumber })),
    letInAgain: assign(({ context }) => ({ window: undefined, calls: 0, misses: context.misses + 1 })),
    sendTo: assign((_, { business, department, onlyWindow }: TransferTarget) => ({
      business,
      department,
      onlyWindow,
      window: undefined,
      calls: 0,
    })),
    putFirst: assign(() => ({ urgent: true as const })),
    goOn: assign(({ context: { onward } }) => ({
      ...onward[0],
      onward: onward.slice(1),
      onlyWindow: undefined,
      window: undefined,
      calls: 0,
    })),
  },
}).createMachine({
  id: 'ticket',
  context: ({ input }) => ({
    ...input,
    business: input.business ?? input.department,
    onward: input.onward ?? [],
    calls: 0,
    misses: 0,
  }),
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        'ticket.call': {
          target: 'called',
          actions: { type: 'callTo', params: ({ event }) => event },
        },
        'ticket.expedite': { actions: 'putFirst' },
        'ticket.cancel': 'cancelled',
        'ticket.close': 'missed',
      },
    },
    called: {
      meta: { refusals: { 'ticket.call': 'called-elsewhere' } },
      on: {
        'ticket.recall': { guard: 'isAtItsWindow', actions: 'callAgain' },
        'ticket.serve': { guard: 'isAtItsWindow', target: 'serving' },
        'ticket.miss': [
          { guard: 'isLetInAgain', target: 'waiting', actions: 'letInAgain' },
          { guard: 'isAtItsWindow', target: 'missed' },
        ],
        'ticket.transfer': {
          guard: 'isAtItsWindow',
          target: 'waiting',
          actions: { type: 'sendTo', params: ({ event }) => event },
        },
        'ticket.hold': { guard: 'isAtItsWindow', target: 'held' },
        'ticket.cancel': 'cancelled',
        'ticket.close': 'missed',
      },
    },
    serving: {
      meta: { refusals: { 'ticket.call': 'called-elsewhere' } },
      on: {
        'ticket.finish': [
          {
            guard: 'goesOn',
            target: 'waiting',
            actions: [{ type: 'keepCase', params: ({ event }) => event }, 'goOn'],
          },
          {
            guard: 'isAtItsWindow',
            target: 'done',
            actions: { type: 'keepCase', params: ({ event }) => event },
          },
        ],
        'ticket.transfer': {
          guard: 'isAtItsWindow',
          target: 'waiting',
          actions: { type: 'sendTo', params: ({ event }) => event },
        },
        'ticket.hold': { guard: 'isAtItsWindow', target: 'held' },
        'ticket.close': [{ guard: 'goesOn', target: 'missed' }, { target: 'done' }],
      },
    },
    held: {
      on: {
        'ticket.resume': { guard: 'isAtItsWindow', target: 'called', actions: 'callAgain' },
        'ticket.miss': { guard: 'isAtItsWindow', target: 'missed' },
        'ticket.transfer': {
          guard: 'isAtItsWindow',
          target: 'waiting',
          actions: { type: 'sendTo', params: ({ event }) => event },
        },
        'ticket.cancel': 'cancelled',
        'ticket.close': 'missed',
      },
    },
    missed: { tags: 'settled' },
    cancelled: { type: 'final', tags: 'settled' },
    done: { type: 'final', tags: 'settled' },
  },
});
