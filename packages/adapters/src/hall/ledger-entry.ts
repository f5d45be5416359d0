import { type LedgerRef, RefusedError } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import type { CommandCall, HallContext } from './command-rule.ts';
import { readWords } from './read-words.ts';

/** What a step with an entry of a ledger may look at before it says what is written. 台账步骤. */
export interface LedgerStepCall {
  readonly call: CommandCall;
  readonly entries: readonly LogEntry[];
  readonly seal: (words: string) => Promise<string>;
}

/**
 * Returns what is written of an entry of a ledger, as it was when somebody looked at it.
 *
 * 读取台账条目.
 *
 * @throws RefusedError `unknown-entry`, or `version-conflict` where somebody else was first
 */
export async function readEntry(
  { store }: Pick<HallContext, 'store'>,
  stream: string,
  version: number,
): Promise<readonly LogEntry[]> {
  const entries = await store.read(stream);
  if (entries.length === 0) throw new RefusedError('unknown-entry');
  if (entries.length !== version) throw new RefusedError('version-conflict');
  return entries;
}

/** Returns which entry was written on, and its version now. 已记录. */
export function doneOf({ stream, version }: LogEntry): LedgerRef {
  return { id: stream.slice(stream.indexOf('/') + 1), version };
}

/** Returns what reads words as people type them and seals them for the log. 密封文字. */
export function sealingOf({ vault }: Pick<CommandCall, 'vault'>): (words: string) => Promise<string> {
  return (words) => vault.seal(readWords(words));
}
