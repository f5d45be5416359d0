import { createCaller } from '@banshi/adapters/dialects/caller';
import type { Secrets } from '@banshi/adapters/dialects';
import { PLUG_INS } from '@banshi/adapters/dialects/signing';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';
import { dialectChannel, openOutbox, type Outbox, type OutboxPolicy } from '@banshi/adapters/outbox';
import { sqliteStore } from '@banshi/adapters/stores/sqlite';
import { zhejiangTellings } from './zhejiang-tellings.ts';

/** What a bridge is given. */
export interface BridgeOptions {
  /** The log of the hall; the hall may run in another process. */
  readonly file: string;
  readonly hall: string;
  /** The gateway of the province. */
  readonly url: string;
  /** Key and secret, as the province gave them. */
  readonly secrets: Secrets;
  readonly policy?: Partial<OutboxPolicy>;
  /** The hall's clock, where it is not the machine's. */
  readonly now?: () => number;
}

/** A hall's outbox to Zhejiang that runs. */
export interface Bridge {
  readonly outbox: Outbox;
  close(): Promise<void>;
}

/** Tells a province what happens in a hall. */
export async function openBridge({ file, hall, url, secrets, policy, now }: BridgeOptions): Promise<Bridge> {
  const store = sqliteStore({ file });
  const caller = createCaller({
    dialect: zjAtg,
    settings: { baseUrl: url, appId: 'example-bridge' },
    secrets: { zjAtg: secrets },
    plugIns: PLUG_INS,
  });
  const place = { area: '330102', itemCodeOf: (guide: string) => `11330102MADEUP013P4${guide.toUpperCase()}` };
  const channel = dialectChannel({ caller, tellings: zhejiangTellings(place) });
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
