import type { Secrets } from '@banshi/adapters/dialects';
import { PLUG_INS } from '@banshi/adapters/dialects/signing';
import {
  createSimulator,
  type Seen,
  serveSimulator,
  type SimulatorOptions,
  TEST_SECRETS,
} from '@banshi/adapters/dialects/simulator';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';

/** A simulated Zhejiang that listens. */
export interface Province {
  readonly url: string;
  /** What it believes: for tests only. */
  readonly secrets: Secrets;
  seen(): Seen;
  close(): Promise<void>;
}

/**
 * Starts a simulated Zhejiang: it checks keys, signatures and clocks, keeps the order of a case's steps, and answers refusals
 * with 200. What the real platform does beyond public sources is not known.
 */
export async function openProvince(options: Omit<SimulatorOptions, 'secrets' | 'plugIns'> = {}): Promise<Province> {
  const simulator = createSimulator(zjAtg, { ...options, secrets: TEST_SECRETS, plugIns: PLUG_INS })!;
  const { url, close } = await serveSimulator(simulator);
  return { url, close, secrets: TEST_SECRETS['zjAtg']!, seen: () => simulator.seen() };
}
