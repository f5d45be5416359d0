import { describe, expect, it } from 'vitest';
import { zjAtg } from '../zj-atg/index.ts';
import { atgSigner, PLUG_INS } from '../signing/index.ts';
import type { Dialect } from '../engine/index.ts';
import { type CallerOptions, createCaller, DialectIncompleteError } from './index.ts';

const SECRET = 'fixture-atg-secret';
/** What a platform quotes in a refusal, and nobody else may hear. */
const PERSON = '吴测甲';
const record = { caseNo: '330102261118108066201', acceptedAt: '2026-11-18T09:31:10+08:00', area: '330102' };
const signal = () => AbortSignal.timeout(5000);

function subject(answer: () => Response | Promise<Response>, more: Partial<CallerOptions> = {}) {
  const asked: { url: string; init: RequestInit }[] = [];
  const caller = createCaller({
    dialect: zjAtg,
    settings: { baseUrl: 'https://atg.example.invalid/gateway', appId: 'fixture-isv' },
    secrets: { zjAtg: { accessKey: 'AK', secret: SECRET } },
    plugIns: PLUG_INS,
    now: () => 1_795_000_000_123,
    fetch: async (url, init = {}) => {
      asked.push({ url: url as string, init });
      return answer();
    },
    ...more,
  });
  return { caller, asked, call: () => caller.call('case.accept', { record }, signal()) };
}
const json = (value: object, headers: Record<string, string> = {}, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
const failing = (code: string) => () =>
  Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code } }));

describe('a caller', () => {
  it("fills in the headers, signs, and writes the platform's own words", async () => {
    const { call, asked } = subject(() => json({ resultStatus: 'S' }));
    expect((await call()).outcome).toBe('ok');
    const [{ url, init }] = asked as [(typeof asked)[number]];
    const headers = init.headers as Record<string, string>;
    expect(headers).toMatchObject({
      _api_name: 'atg.biz.affair.accept',
      _api_timestamp: '1795000000123',
      _api_access_key: 'AK',
      'x-app-id': 'fixture-isv',
    });
    expect(atgSigner.verify({ method: 'POST', url, headers, params: {}, body: '' }, { secret: SECRET })).toBe(true);
    expect(JSON.parse(init.body as string)).toMatchObject({ projId: record.caseNo, gmtAccept: '2026-11-18 09:31:10' });
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    [
      'a refusal in a 200',
      () => json({ resultStatus: 'F', resultCode: 'B1', resultMsg: `${PERSON}已存在` }),
      'rejected',
    ],
    ['U', () => json({ resultStatus: 'U' }), 'unknown'],
    ['a wrong signature, in a header', () => new Response('', { headers: { 'x-mosn-resultcode': '601' } }), 'auth'],
    [
      'HTML with 200, after a write',
      () => new Response('<html>维护</html>', { headers: { 'content-type': 'text/html' } }),
      'unknown',
    ],
    ['503', () => json({}, {}, 503), 'retry'],
    [
      'a line cut off',
      () => new Response(new ReadableStream({ start: (it) => it.error(new Error('cut')) })),
      'unknown',
    ],
    ['nobody listening', failing('ECONNREFUSED'), 'retry'],
    ['no such host', failing('ENOTFOUND'), 'retry'],
    ['a reset line', failing('ECONNRESET'), 'unknown'],
    ['an answer without end', () => new Response(new Uint8Array(9 * 1024 * 1024)), 'unknown'],
  ])('judges %s', async (_, answer, outcome) => {
    const called = await subject(answer).call();
    expect(called.outcome).toBe(outcome);
    expect(JSON.stringify({ ...called, record: undefined })).not.toContain(PERSON);
  });

  it('does not send what must not be sent, and says which field', async () => {
    const { caller, asked } = subject(() => json({}));
    const called = await caller.call('rating.push', { record: { caseNo: '1' } }, signal());
    expect(called).toMatchObject({ outcome: 'refuse', reasons: expect.arrayContaining(['missing satisfyLevel']) });
    expect(asked).toEqual([]);
  });

  it.each<[string, Partial<CallerOptions>, string]>([
    ['a setting', { settings: { appId: 'a' } }, 'setting baseUrl'],
    ['secrets', { secrets: {} }, 'secrets zjAtg'],
    ['a signer', { plugIns: { signers: {}, ciphers: {} } }, 'signer atg-hmac-sha1'],
  ])('does not start without %s', (_, more, missing) => {
    expect(() => subject(() => json({}), more)).toThrow(DialectIncompleteError);
    expect(() => subject(() => json({}), more)).toThrow(missing);
  });
});

describe('a lent token', () => {
  const dialect: Dialect = {
    ...zjAtg,
    routes: zjAtg.routes.map((route) => ({
      ...route,
      headers: { ...route.headers, authorization: 'Bearer {secret:token}' },
    })),
  };
  const lender = (tokens: readonly string[]) => {
    const refused: string[] = [];
    const left = [...tokens];
    return {
      refused,
      lent: {
        get: async () => left[0] ?? Promise.reject(new Error('none')),
        refused: (token: string) => void (left.shift() && refused.push(token)),
      },
    };
  };

  it('is renewed once when it is refused, and the call made again', async () => {
    const { lent, refused } = lender(['t1', 't2', 't3']);
    let count = 0;
    const { call, asked } = subject(() => ((count += 1) === 1 ? json({}, {}, 401) : json({ resultStatus: 'S' })), {
      dialect,
      tokens: { zjAtg: lent },
    });
    expect((await call()).outcome).toBe('ok');
    expect(asked.map(({ init }) => (init.headers as Record<string, string>)['authorization'])).toEqual([
      'Bearer t1',
      'Bearer t2',
    ]);
    expect(refused).toEqual(['t1']);
  });

  it('is not asked for again and again', async () => {
    const { lent, refused } = lender(['t1', 't2', 't3']);
    const { call, asked } = subject(() => json({}, {}, 401), { dialect, tokens: { zjAtg: lent } });
    expect((await call()).outcome).toBe('auth');
    expect([asked.length, refused.length]).toEqual([2, 1]);
  });

  it('that cannot be had sends nothing', async () => {
    const { call, asked } = subject(() => json({}), { dialect, tokens: { zjAtg: lender([]).lent } });
    expect([(await call()).outcome, asked.length]).toEqual(['auth', 0]);
  });
});
