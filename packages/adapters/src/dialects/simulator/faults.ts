/**
 * What a simulated platform may do wrong.
 *
 * 模拟故障.
 */
export const FAULTS = [
  'slow', // 迟缓
  'duplicate', // 首次也答重复
  'out-of-order', // 答前置数据未到
  'server-error', // 5xx
  'html', // 200 的网页
  'clock-skew', // 时钟不符
  'code-drift', // 未登记的代码
  'cut-off', // 截断
  'unknown', // 处理状态未知
  'rejected', // 拒绝
  'lost-answer', // 已收下, 答复丢失
] as const;

/** One of {@link FAULTS}. 模拟故障. */
export type SimulatedFault = (typeof FAULTS)[number];

/** Decides what goes wrong. 故障抽取. */
export interface FaultSource {
  /** What strikes the next request. */
  strike(isWrite: boolean): SimulatedFault | undefined;
  readonly struck: Readonly<Record<string, number>>;
}

/** What {@link createFaults} is given. */
export interface FaultOptions {
  /** How often each strikes, from 0 to 1. */
  readonly faults: Readonly<Partial<Record<SimulatedFault, number>>>;
  /** What strikes the nth write. */
  readonly script: Readonly<Record<number, SimulatedFault>>;
  readonly seed: number;
}

/** Returns what goes wrong, the same for the same seed. 故障抽取. */
export function createFaults({ faults, script, seed }: FaultOptions): FaultSource {
  const chance = generator(seed);
  const struck: Record<string, number> = {};
  let writes = 0;
  return {
    struck,
    strike(isWrite) {
      writes += isWrite ? 1 : 0;
      const planned = isWrite ? script[writes] : undefined;
      const drawn = FAULTS.find((one) => chance() < (faults[one] ?? 0));
      const fault = planned ?? drawn;
      if (fault) struck[fault] = (struck[fault] ?? 0) + 1;
      return fault;
    },
  };
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
