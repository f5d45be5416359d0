import type { Dialect, Secrets } from '@banshi/adapters/dialects';
import { createCaller } from '@banshi/adapters/dialects/caller';
import { PLUG_INS } from '@banshi/adapters/dialects/signing';
import { dialectChannel, openOutbox, type Outbox, type OutboxPolicy, type Telling } from '@banshi/adapters/outbox';
import { sqliteStore } from '@banshi/adapters/stores/sqlite';

/** A platform that a hall reports to: its dialect, where it is, how it knows us, and what it is told. */
export interface Platform {
  readonly dialect: Dialect;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, Secrets>>;
  readonly tellings: Readonly<Record<string, Telling>>;
}

/** What a bridge is given. */
export interface BridgeOptions {
  /** The log of the hall; the hall may run in another process. */
  readonly file: string;
  readonly hall: string;
  readonly platform: Platform;
  readonly policy?: Partial<OutboxPolicy>;
  /** The hall's clock, where it is not the machine's. */
  readonly now?: () => number;
}

/** A hall's outbox to a platform that runs. */
export interface Bridge {
  readonly outbox: Outbox;
  close(): Promise<void>;
}

/** Tells a platform what happens in a hall. */
export async function openBridge({ file, hall, platform, policy, now }: BridgeOptions): Promise<Bridge> {
  const { dialect, settings, secrets, tellings } = platform;
  const store = sqliteStore({ file });
  const caller = createCaller({ dialect, settings, secrets, plugIns: PLUG_INS });
  const channel = dialectChannel({ caller, tellings });
  const report = (_: unknown, letter?: string) => console.error(`  ✘ our own fault at ${letter ?? 'the log'}`);
  const outbox = await openOutbox({ store, hall, channel, report, ...(policy && { policy }), ...(now && { now }) });
  outbox.start();
  return {
    outbox,
    async close() {
      await outbox.close();
      await store.close();
    },
  };
}
