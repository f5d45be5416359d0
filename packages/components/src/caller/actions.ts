import type { TicketState, WindowState } from '@banshi/core';

/** What a clerk may do at the strip. 叫号操作. */
export interface CallerAction {
  readonly name: 'next' | 'recall' | 'serve' | 'miss' | 'finish';
  readonly command: 'ticket.callNext' | 'ticket.recall' | 'ticket.serve' | 'ticket.miss' | 'ticket.finish';
  /** The key that does it. */
  readonly key: string;
  /** The state of the ticket in hand in which it may be done; nothing for an empty hand. */
  readonly when: TicketState | undefined;
}

/** In the order in which a clerk needs them. */
export const CALLER_ACTIONS: readonly CallerAction[] = [
  { name: 'next', command: 'ticket.callNext', key: 'N', when: undefined },
  { name: 'recall', command: 'ticket.recall', key: 'R', when: 'called' },
  { name: 'serve', command: 'ticket.serve', key: 'S', when: 'called' },
  { name: 'miss', command: 'ticket.miss', key: 'M', when: 'called' },
  { name: 'finish', command: 'ticket.finish', key: 'F', when: 'serving' },
];

/** Whether an action makes sense for a window as it stands; the hall has the last word. 是否可操作. */
export function isOffered({ when, name }: CallerAction, { ticket, waiting }: WindowState): boolean {
  return ticket?.state === when && (name !== 'next' || waiting > 0);
}
