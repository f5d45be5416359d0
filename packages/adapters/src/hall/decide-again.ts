import { VersionConflictError } from '@banshi/core';
import type { CommandCall } from './command-rule.ts';

/** Waits until something that is under way has ended, then has the whole decision made anew. 重新决定. */
export async function decideAgain({ claims }: CommandCall): Promise<never> {
  await claims.next();
  throw new VersionConflictError('window', 0);
}
