import type { LogStore } from '@banshi/core/log';
import type { LogStoreCase, LogStoreSubject } from './log-store-subject.ts';

/** Runs one case against a fresh store, and closes every store that it opened. */
export async function runLogStoreCase(one: LogStoreCase, { create, reopen }: LogStoreSubject): Promise<void> {
  const store = await create();
  const opened: LogStore[] = [store];
  try {
    await one.run({
      store,
      async reopen() {
        if (!reopen) throw new TypeError('This subject cannot be opened again.');
        const again = await reopen(store);
        opened.push(again);
        return again;
      },
    });
  } finally {
    for (const each of opened) await each.close();
  }
}
