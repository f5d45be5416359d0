import { assign, setup } from 'xstate';
import type { IsoInstant } from '../model/iso-date.ts';
import type { RefusalMeta } from './accept.ts';
import type { WindowEvent } from './window-event.ts';

/** Which window it is, and what it is before anybody opened it. */
export interface WindowInput {
  readonly window: string;
  readonly start: 'open' | 'closed';
}

/** What is remembered of a window on one day; plain JSON. */
export interface WindowContext extends WindowInput {
  /** 当班人员. */
  readonly staff?: string | undefined;
  /** AB岗补位. */
  readonly covering?: true | undefined;
  /** 暂停事由. */
  readonly reason?: string | undefined;
  /** 离岗联系方式. */
  readonly contact?: string | undefined;
  /** 应返岗时刻. */
  readonly backAt?: IsoInstant | undefined;
  /** The last ticket called. 最近叫号. */
  readonly ticket?: string | undefined;
}

const CLEARED = { reason: undefined, contact: undefined, backAt: undefined };

/**
 * Says whether a window serves, pauses or is away, and who sits there.
 *
 * 窗口: 未开放 → 服务中 ⇄ 暂停服务, 短时离岗. Only a window that serves calls anybody. Handing over to whoever covers the post
 * (AB岗) brings it back into service at once. That a clerk is away too long is told by the time, not by an event.
 * A pause does not end a leave: when they should have been back stands until the window serves again, or closes.
 */
export const windowMachine = setup({
  types: {} as { context: WindowContext; input: WindowInput; events: WindowEvent; meta: RefusalMeta },
  guards: { startsOpen: ({ context }) => context.start === 'open' },
  actions: {
    man: assign((_, { staff, covering }: { staff: string; covering?: true }) => ({ ...CLEARED, staff, covering })),
    keepReason: assign((_, { reason }: { reason: string }) => ({ reason, contact: undefined })),
    keepContact: assign((_, { contact, backAt }: { contact: string; backAt: IsoInstant }) => ({
      ...CLEARED,
      contact,
      backAt,
    })),
    comeBack: assign(() => CLEARED),
    goHome: assign(() => ({ ...CLEARED, staff: undefined, covering: undefined })),
    keepTicket: assign((_, { ticket }: { ticket: string }) => ({ ticket })),
  },
}).createMachine({
  id: 'window',
  context: ({ input }) => input,
  initial: 'morning',
  states: {
    morning: { always: [{ guard: 'startsOpen', target: 'open' }, { target: 'closed' }] },
    open: {
      on: {
        'window.open': { actions: { type: 'man', params: ({ event }) => event } },
        'window.call': { actions: { type: 'keepTicket', params: ({ event }) => event } },
        'window.pause': { target: 'paused', actions: { type: 'keepReason', params: ({ event }) => event } },
        'window.leave': { target: 'away', actions: { type: 'keepContact', params: ({ event }) => event } },
        'window.handOver': { actions: { type: 'man', params: ({ event }) => event } },
        'window.close': { target: 'closed', actions: 'goHome' },
      },
    },
    paused: {
      meta: { refusals: { 'window.call': 'window-not-open' } },
      on: {
        'window.pause': { actions: { type: 'keepReason', params: ({ event }) => event } },
        'window.leave': { target: 'away', actions: { type: 'keepContact', params: ({ event }) => event } },
        'window.resume': { target: 'open', actions: 'comeBack' },
        'window.handOver': { target: 'open', actions: { type: 'man', params: ({ event }) => event } },
        'window.close': { target: 'closed', actions: 'goHome' },
      },
    },
    away: {
      meta: { refusals: { 'window.call': 'window-not-open' } },
      on: {
        'window.pause': { target: 'paused', actions: { type: 'keepReason', params: ({ event }) => event } },
        'window.resume': { target: 'open', actions: 'comeBack' },
        'window.handOver': { target: 'open', actions: { type: 'man', params: ({ event }) => event } },
        'window.close': { target: 'closed', actions: 'goHome' },
      },
    },
    closed: {
      meta: { refusals: { 'window.call': 'window-not-open' } },
      on: {
        'window.open': { target: 'open', actions: { type: 'man', params: ({ event }) => event } },
      },
    },
  },
});
