import {
  BanshiError,
  type Given,
  type HallCommandName,
  type HallGateway,
  type KeptRefusal,
  type Refusal,
  RefusedError,
} from '@banshi/core';
import type { KeptShelf } from './kept-shelf.ts';
import type { KeptCommand } from './kept-store.ts';

/** So many milliseconds what was refused waits for the person to come back. */
const UNHEARD = 7 * 24 * 60 * 60 * 1000;

/** Who is told what became of what was kept. 断网暂存的结果告知. */
export interface KeptNews {
  /** Tells of all that is settled, whichever page of this device has sent it. */
  tell(): Promise<void>;
  /** Whether somebody waits who has heard nothing yet. */
  readonly isAwaited: boolean;
  readonly whenSent: NonNullable<HallGateway['whenSent']>;
  readonly whenRefused: NonNullable<HallGateway['whenRefused']>;
}

/**
 * Returns who is told of what is on `shelf`: each page tells those who wait on it, though another may have sent it and told its own.
 *
 * 断网暂存的结果告知. What was refused stays until a person sees it, a week at most.
 */
export function keptNews(shelf: KeptShelf): KeptNews {
  const waiting = new Map<string, ((outcome: Given | Promise<never>) => void)[]>();
  /** Who would show a refusal that nobody waited for. */
  const showing = new Set<{
    readonly name: HallCommandName;
    readonly hear: (refusal: KeptRefusal<never>) => boolean;
  }>();
  const shown = new Set<string>();

  function answer(id: string, outcome: Given | Promise<never>): void {
    for (const hear of waiting.get(id) ?? []) hear(outcome);
    waiting.delete(id);
  }

  async function tell(): Promise<void> {
    for (const command of await shelf.all()) {
      const { id, receipt, refused } = command;
      if (receipt !== undefined) answer(id, { receipt });
      if (refused && tellRefused(command, refused)) await shelf.put({ ...command, input: undefined });
    }
  }

  /** Returns whether what was said may be forgotten: a person sees the refusal now, or has not come back for it. */
  function tellRefused({ id, name, input }: KeptCommand, { code, at }: NonNullable<KeptCommand['refused']>): boolean {
    const error = errorOf(code);
    const isWaitedFor = waiting.has(id);
    if (isWaitedFor) answer(id, Promise.reject(error));
    if (input === undefined || shown.has(id)) return false;
    const refusal = { name, input, error } as unknown as KeptRefusal<never>;
    const isSeen = isWaitedFor || [...showing].some((one) => one.name === name && one.hear(refusal));
    if (!isSeen && Date.now() - at < UNHEARD) return false;
    shown.add(id);
    return true;
  }

  return {
    tell,
    get isAwaited() {
      return waiting.size > 0;
    },
    whenSent: (receipt) =>
      new Promise((resolve) => {
        waiting.set(receipt, [...(waiting.get(receipt) ?? []), resolve]);
        void tell();
      }),
    whenRefused(name, hear) {
      const one = { name, hear };
      showing.add(one);
      void tell();
      return () => void showing.delete(one);
    },
  };
}

/** Returns the error of a code that was written down. 错误还原. `unreachable` is what earlier versions wrote of what waited too long. */
export function errorOf(code: string): BanshiError {
  return code === 'kept-too-long' || code === 'unreachable'
    ? new BanshiError('kept-too-long', 'It waited on this device for too long and was not sent.')
    : new RefusedError(code as Refusal);
}
