import { printedNumber } from '@banshi/core';
import type { KeptCommand, KeptStore } from './kept-store.ts';

/** Of so many commands that were sent or refused it is remembered how that ended, for who looks theirs up later. */
const MOST_SETTLED = 200;

/** What waits on a device, as a gateway reads and writes it. 待提交的内容. */
export interface KeptShelf {
  all(): Promise<readonly KeptCommand[]>;
  /** Finds a command by the device's receipt, as somebody copied it. */
  find(receipt: string): Promise<KeptCommand | undefined>;
  put(command: KeptCommand): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes off what has ended and is too old, or too much. */
  tidy(before: number): Promise<void>;
}

/**
 * Returns a store that never fails: what it could not write down is known as long as the page lives.
 *
 * 待提交存储的读写. A full or locked store must not turn what the hall has taken into a failure; the page after this one sends it
 * again under the same id, and the hall carries it out once.
 */
export function keptShelf(store: KeptStore): KeptShelf {
  /** What the store should hold and does not; nothing for what it should not hold. */
  const unwritten = new Map<string, KeptCommand | undefined>();

  const write = (id: string, wanted: KeptCommand | undefined, writing: () => Promise<void>): Promise<void> => {
    unwritten.set(id, wanted);
    return writing().then(
      () => void unwritten.delete(id),
      () => undefined,
    );
  };

  const shelf: KeptShelf = {
    async all() {
      const written = await store.all().catch((): readonly KeptCommand[] => []);
      const commands = new Map(written.map((command) => [command.id, command]));
      for (const [id, command] of unwritten)
        if (command) commands.set(id, command);
        else commands.delete(id);
      return [...commands.values()];
    },
    async find(receipt) {
      const plain = printedNumber(receipt);
      return (await shelf.all()).find(({ id }) => printedNumber(id) === plain);
    },
    put: (command) => write(command.id, command, () => store.put(command)),
    remove: (id) => write(id, undefined, () => store.remove(id)),
    async tidy(before) {
      const ended = (await shelf.all()).filter(
        ({ receipt, refused }) => receipt !== undefined || refused !== undefined,
      );
      for (const [index, command] of ended.entries()) {
        const at = command.refused?.at ?? command.at;
        if (at === undefined) await shelf.put({ ...command, at: Date.now() });
        else if (at < before || index < ended.length - MOST_SETTLED) await shelf.remove(command.id);
      }
    },
  };
  return shelf;
}
