import { RefusedError } from '@banshi/core';
import type { CallingWindow } from '@banshi/core/projections';
import type { CommandCall } from './command-rule.ts';

/**
 * Returns the window that a clerk names: it must be their own.
 *
 * 本窗口.
 *
 * @throws RefusedError `unknown-window`, `not-your-role`
 */
export function ownWindow({ look, actor }: CommandCall, id: string): CallingWindow {
  const window = look.windows.find((one) => one.id === id);
  if (!window) throw new RefusedError('unknown-window');
  if (actor.window !== id) throw new RefusedError('not-your-role');
  return window;
}
