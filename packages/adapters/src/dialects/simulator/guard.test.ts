import { afterEach, describe, expect, it } from 'vitest';
import { createCaller } from '../caller/index.ts';
import type { Outcome, Secrets } from '../engine/index.ts';
import { xmlFormat } from '../engine/xml.ts';
import { presetNamed } from '../presets.ts';
import { PLUG_INS } from '../signing/index.ts';
import { createSimulator, type ServedSimulator, serveSimulator, TEST_SECRETS } from './index.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const served: ServedSimulator[] = [];
afterEach(async () => {
  for (const one of served.splice(0)) await one.close();
});

interface Asked {
  readonly preset: string;
  readonly route: string;
  readonly message: { readonly record: object } | { readonly wire: object };
  /** A secret of the route's group that a forger does not know. */
  readonly forged: readonly [group: string, name: string];
}

const service = {
  caseNo: '2026112300001',
  area: '370102',
  department: { code: 'D1' },
  itemCode: '11370102MADEUP013P4000000000001',
  status: 'accepted',
  acceptedAt: '2026-11-23T09:00:00+08:00',
  service: { number: 1 },
};
const SIGNED: readonly Asked[] = [
  {
    preset: 'zj-atg',
    route: 'case.accept',
    message: { record: { caseNo: '1', acceptedAt: '2026-11-23T09:00:00+08:00', area: '330102' } },
    forged: ['zjAtg', 'secret'],
  },
  {
    preset: 'zj-atg',
    route: 'case.accept',
    message: { record: { caseNo: '1', acceptedAt: '2026-11-23T09:00:00+08:00', area: '330102' } },
    forged: ['zjAtg', 'accessKey'],
  },
  { preset: 'zj-irs', route: 'token', message: { wire: { ticketId: 't' } }, forged: ['zjIrs', 'secret'] },
  { preset: 'hcp-national', route: 'service.push', message: { record: service }, forged: ['hcp', 'appWord'] },
  { preset: 'jpaas', route: 'user', message: { wire: { token: 't' } }, forged: ['jpaas', 'appId'] },
  { preset: 'fj-linewell', route: 'token', message: { wire: {} }, forged: ['fj', 'privateKey'] },
];

/** A platform and a caller of it, each with secrets and a clock of its own. */
function meet({ preset, route, message }: Asked, secrets = TEST_SECRETS, clock = NOW) {
  const dialect = presetNamed(preset)!;
  const simulator = createSimulator(dialect, { secrets: TEST_SECRETS, plugIns: PLUG_INS, now: () => NOW })!;
  const settings = Object.fromEntries(dialect.settings.map(({ name }) => [name, 'x']));
  const sent: Request[] = [];
  const caller = createCaller({
    dialect,
    settings: { ...settings, baseUrl: 'http://platform.example.invalid' },
    secrets,
    plugIns: PLUG_INS,
    xml: xmlFormat,
    now: () => clock,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.push(request.clone());
      return simulator.fetch(request);
    },
  });
  const call = async (): Promise<Outcome> => (await caller.call(route, message, AbortSignal.timeout(5000))).outcome;
  return { simulator, sent, call, dialect };
}

describe.each(SIGNED)('$preset $route, without the right $forged', (asked) => {
  it('lets in what is rightly signed', async () => {
    const { call, simulator } = meet(asked);
    expect(await call()).toBe('ok');
    expect(simulator.seen().refused).toEqual({});
  });

  it('refuses a wrong key or signature as the platform does', async () => {
    const [group, name] = asked.forged;
    const secrets: Record<string, Secrets> = {
      ...TEST_SECRETS,
      [group]: { ...TEST_SECRETS[group], [name]: 'a guess' },
    };
    const { call, simulator } = meet(asked, secrets);
    expect(await call()).toBe('auth');
    expect(simulator.seen()).toMatchObject({ refused: { unsigned: 1 }, taken: 0 });
  });

  it.each([-91_000, 91_000])('refuses a clock that is off by %i ms, and takes one within the limit', async (off) => {
    const late = meet(asked, TEST_SECRETS, NOW + off);
    expect(await late.call()).toBe('auth');
    expect(late.simulator.seen().refused).toEqual({ stale: 1 });
    expect(await meet(asked, TEST_SECRETS, NOW + off * 0.9).call()).toBe('ok');
  });

  it('refuses what was heard and is sent again', async () => {
    const { call, sent, simulator } = meet(asked);
    await call();
    await simulator.fetch(sent[0]!.clone());
    expect(simulator.seen()).toMatchObject({ refused: { replayed: 1 } });
  });
});

it("says a clock that is off in Zhejiang's own words", async () => {
  const simulator = createSimulator(presetNamed('zj-irs')!, { secrets: TEST_SECRETS, plugIns: PLUG_INS })!;
  const nobody = new Request('http://127.0.0.1/uc/sso/access_token', { method: 'POST', body: '{}' });
  const refused = await simulator.fetch(nobody);
  expect([refused.status, await refused.json()]).toEqual([401, { message: 'Invalid signature' }]);
  const { call, sent } = meet(SIGNED[2]!, TEST_SECRETS, NOW - 600_000);
  expect(await call()).toBe('auth');
  const late = createSimulator(presetNamed('zj-irs')!, { secrets: TEST_SECRETS, plugIns: PLUG_INS, now: () => NOW })!;
  expect(await (await late.fetch(sent[0]!)).json()).toEqual({ message: 'Clock skew exceeded' });
});

it('never crashes on a request that is nonsense', async () => {
  for (const { preset } of SIGNED) {
    const simulator = createSimulator(presetNamed(preset)!, { secrets: TEST_SECRETS, plugIns: PLUG_INS })!;
    for (const body of ['', '{', 'null', '[1]', '{"txnBodyCom":{"params":{"evaluate":["00"]}}}', '\u0000'])
      await expect(
        simulator.fetch(new Request('http://127.0.0.1/?a=1', { method: 'POST', body })),
      ).resolves.toBeInstanceOf(Response);
  }
});

describe('what the national push keeps', () => {
  const rating = {
    caseNo: service.caseNo,
    service: { number: 1 },
    number: 1,
    satisfaction: 5,
    channel: 'pad',
    ratedAt: '2026-11-23T09:10:00+08:00',
    default: false,
  };

  it('takes a rating behind its service only, each once', async () => {
    const { simulator, dialect } = meet(SIGNED[3]!);
    const platform = await serveSimulator(createSimulator(dialect, { secrets: TEST_SECRETS, plugIns: PLUG_INS })!);
    served.push(platform);
    expect(simulator.seen().taken).toBe(0);
    const caller = createCaller({
      dialect,
      settings: { baseUrl: platform.url.slice(0, -1) },
      secrets: TEST_SECRETS,
      plugIns: PLUG_INS,
    });
    const tell = async (route: string, record: object): Promise<Outcome> =>
      (await caller.call(route, { record }, AbortSignal.timeout(5000))).outcome;
    expect(await tell('rating.push', rating)).toBe('order');
    expect(await tell('service.push', service)).toBe('ok');
    expect(await tell('service.push', service)).toBe('duplicate');
    expect(await tell('rating.push', rating)).toBe('ok');
    expect(await tell('rating.push', rating)).toBe('duplicate');
  });
});
