import type { Dialect } from '@banshi/adapters/dialects';
import { PLUG_INS } from '@banshi/adapters/dialects/signing';
import {
  createSimulator,
  type Seen,
  serveSimulator,
  type SimulatorOptions,
  TEST_SECRETS,
} from '@banshi/adapters/dialects/simulator';

/** A simulated platform that listens. It believes `TEST_SECRETS`. */
export interface Province {
  readonly url: string;
  seen(): Seen;
  close(): Promise<void>;
}

/**
 * Starts a simulated platform: it checks keys, signatures and clocks, keeps the order of a case's steps, and answers as public
 * sources show it. What the real platform does beyond them is not known.
 */
export async function openProvince(
  dialect: Dialect,
  options: Omit<SimulatorOptions, 'secrets' | 'plugIns'> = {},
): Promise<Province> {
  const simulator = createSimulator(dialect, { ...options, secrets: TEST_SECRETS, plugIns: PLUG_INS })!;
  const { url, close } = await serveSimulator(simulator);
  return { url, close, seen: () => simulator.seen() };
}
