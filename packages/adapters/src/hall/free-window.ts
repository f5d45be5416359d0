import { RefusedError } from '@banshi/core';
import { type StreamAppend, windowStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type WindowEvent } from '@banshi/core/machines';
import { type CallingWindow, onDay, ticketAt, windowOf } from '@banshi/core/projections';
import { type CommandCall, draftOf } from './command-rule.ts';
import { ownWindow } from './own-window.ts';

/**
 * Returns the actor's window, if it can call somebody now.
 *
 * 空闲窗口.
 *
 * @throws RefusedError where it is not the actor's, does not serve now, or has a ticket in hand
 */
export function freeWindow(call: CommandCall, id: string): CallingWindow {
  const window = ownWindow(call, id);
  const { queue } = call.view;
  if (windowOf(queue, id, call.look).state !== 'open') throw new RefusedError('window-not-open');
  if (ticketAt(queue, id, call.today)) throw new RefusedError('window-busy');
  return window;
}

/** Notes at a window that it has a ticket in hand: two calls at once compare it. 窗口叫号. */
export function windowCall(call: CommandCall, window: string, ticket: string): StreamAppend {
  const { versions } = onDay(call.view.queue, call.today);
  const event: WindowEvent = { type: 'window.call', ticket };
  return {
    stream: windowStream(call.today, window),
    expectedVersion: versions[window] ?? 0,
    drafts: [draftOf(call, MACHINE_VERSIONS.window, event)],
  };
}
