import { createHash } from 'node:crypto';
import type { Dialect } from '../engine/index.ts';
import { type Answer, ANSWERS } from './answers.ts';

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
] as const;

/** One of {@link FAULTS}. 模拟故障. */
export type SimulatedFault = (typeof FAULTS)[number];

/** Options for {@link createSimulator}. 模拟器选项. */
export interface SimulatorOptions {
  /** How often each fault strikes, from 0 to 1. */
  readonly faults?: Readonly<Partial<Record<SimulatedFault, number>>>;
  /** The same seed gives the same faults in the same order. @default 1 */
  readonly seed?: number;
  /** How long `slow` takes, in milliseconds. @default 5000 */
  readonly slowness?: number;
}

/** A fake platform. 模拟平台. */
export interface Simulator {
  /** Answers one request. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** How many requests were taken in, and which faults struck. It keeps no body. */
  readonly seen: () => { readonly taken: number; readonly faults: Readonly<Record<string, number>> };
}

/**
 * Returns a fake platform that answers in a preset's envelopes, with faults.
 *
 * 平台模拟器. The second arrival of the same body is a duplicate where the platform has a word for it. It checks no
 * signature and knows no business rule beyond that: a message that it takes in may still be refused by the platform.
 *
 * @returns nothing for a dialect that answers nothing: tables, templates
 */
export function createSimulator(dialect: Dialect, options: SimulatorOptions = {}): Simulator | undefined {
  const { faults = {}, seed = 1, slowness = 5000 } = options;
  const answers = ANSWERS[dialect.id];
  if (!answers) return undefined;
  const known = new Set<string>();
  const struck: Record<string, number> = {};
  const chance = generator(seed);
  let taken = 0;

  const respond = ({ body, status = 200, headers = {} }: Answer, type = answers.type) =>
    new Response(body, { status, headers: { 'content-type': type, ...headers } });
  const strike = (): SimulatedFault | undefined => {
    const fault = FAULTS.find((one) => chance() < (faults[one] ?? 0));
    if (fault) struck[fault] = (struck[fault] ?? 0) + 1;
    return fault;
  };

  return {
    seen: () => ({ taken, faults: { ...struck } }),
    async fetch(request) {
      const body = await request.text();
      const fault = strike();
      if (fault === 'slow') await new Promise((done) => setTimeout(done, slowness));
      if (fault === 'server-error')
        return respond({ body: '<html><h1>502 Bad Gateway</h1></html>', status: 502 }, 'text/html');
      if (fault === 'html') return respond({ body: '<html><title>系统维护中</title></html>' }, 'text/html');
      if (fault === 'clock-skew') return respond(answers.auth);
      if (fault === 'rejected') return respond(answers.rejected);
      if (fault === 'out-of-order') return respond(answers.order ?? answers.rejected);
      const key = createHash('sha256').update(new URL(request.url).search).update(body).digest('hex');
      const again = known.has(key);
      known.add(key);
      if (!again) taken++;
      if (fault === 'unknown') return respond(answers.unknown ?? { body: '' });
      if (fault === 'cut-off')
        return respond({ body: answers.ok.body.slice(0, Math.floor(answers.ok.body.length / 2)) });
      if (fault === 'code-drift') return respond(answers.drift ?? { ...answers.ok, headers: { 'x-drift': '1' } });
      if ((again || fault === 'duplicate') && answers.duplicate) return respond(answers.duplicate);
      return respond(answers.ok);
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
