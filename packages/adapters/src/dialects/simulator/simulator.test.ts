import { describe, expect, it } from 'vitest';
import { createDecoder, type Outcome } from '../engine/index.ts';
import { xmlFormat } from '../engine/xml.ts';
import { PRESETS, presetNamed } from '../presets.ts';
import { createSimulator, FAULTS, type SimulatedFault } from './index.ts';

/** A queue server answers numbers in XML; what is simulated is its rating. */
const RATES = '/queue/evaluate/receive/{id}/{value}';

const ask = async (id: string, fault?: SimulatedFault, times = 1): Promise<Outcome> => {
  const dialect = presetNamed(id)!;
  const simulator = createSimulator(dialect, { slowness: 1, ...(fault && { faults: { [fault]: 1 } }) })!;
  const { operation, method } =
    dialect.routes.find((one) => (id === 'hall-lan-queue' ? one.operation === RATES : one.effect === 'write')) ??
    dialect.routes[0]!;
  let response = new Response();
  for (let time = 0; time < times; time++)
    response = await simulator.fetch(
      new Request('http://127.0.0.1/', { method, ...(method === 'POST' && { body: '{"a":1}' }) }),
    );
  return createDecoder(dialect, { xml: xmlFormat }).decode({
    flow: 'response',
    api: operation,
    body: new Uint8Array(await response.arrayBuffer()),
    status: response.status,
    headers: Object.fromEntries(response.headers),
  }).outcome;
};
const simulated = PRESETS.filter((dialect) => createSimulator(dialect)).map(({ id }) => id);

describe('a simulated platform', () => {
  it.each(simulated)('%s takes in what it is sent', async (id) => expect(await ask(id)).toBe('ok'));
  it.each(simulated)('%s refuses in its own envelope', async (id) =>
    expect(await ask(id, 'rejected')).toBe('rejected'),
  );
  it.each(simulated)('%s asks for other credentials', async (id) => expect(await ask(id, 'clock-skew')).toBe('auth'));
  it.each(simulated)('%s never looks taken in when it is broken', async (id) => {
    for (const fault of ['server-error', 'html', 'cut-off', 'unknown'] as const)
      expect(['unknown', 'retry', 'malformed'], `${id} ${fault}`).toContain(await ask(id, fault));
  });

  it.each(['hcp-national', 'sd-eajc', 'gd-gdbs'])('%s says that it has it already', async (id) => {
    expect(await ask(id, undefined, 2)).toBe('duplicate');
    expect(await ask(id, 'duplicate')).toBe('duplicate');
    expect(await ask(id, 'out-of-order')).toBe('order');
  });

  it('does the same for the same seed, and counts what it did', async () => {
    const run = async () => {
      const simulator = createSimulator(presetNamed('zj-atg')!, { seed: 7, faults: { html: 0.3, unknown: 0.3 } })!;
      for (let time = 0; time < 50; time++)
        await simulator.fetch(new Request('http://127.0.0.1/', { method: 'POST', body: String(time) }));
      return simulator.seen();
    };
    const one = await run();
    expect(one).toEqual(await run());
    expect(Object.keys(one.faults).every((fault) => (FAULTS as readonly string[]).includes(fault))).toBe(true);
    expect(one.faults['html']).toBeGreaterThan(5);
    expect(one.taken).toBe(50 - one.faults['html']!);
  });

  it('is none where nothing is answered', () => {
    for (const id of ['national-up', 'shanghai', 'jiangsu', 'gz-inspur-sso'])
      expect(createSimulator(presetNamed(id)!)).toBeUndefined();
  });
});
