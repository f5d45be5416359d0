import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeHallGateway } from '../conformance/index.ts';
import { TOPIC_KEYS } from '../client/shapes.ts';
import { createHall } from '../hall/index.ts';
import { memoryStore } from '../stores/memory.ts';
import {
  type HostBridge,
  lightAppBridge,
  type LightAppSdk,
  portalGateway,
  type PortalTransport,
  zwjsBridge,
  type ZwjsBridge,
} from './index.ts';

/** A portal in front of a hall: it knows names and flat parameters, and holds no line open. */
describeHallGateway('hall through a portal', {
  async create(model) {
    const identify = (request: Request) => JSON.parse(request.headers.get('actor') ?? 'null') as never;
    const hall = createHall({ ...model, store: memoryStore(), secret: 'a secret of the tests', identify });
    return {
      gateway: (actor) => {
        const transport: PortalTransport = async ({ name, params, body }, signal) => {
          expect(name).toMatch(/^[a-zA-Z-]+$/);
          const query = new URLSearchParams(params);
          const headers = { actor: JSON.stringify(actor), ...(body && { 'Content-Type': 'application/json' }) };
          const init = { headers, ...(body && { method: 'POST', body }), signal };
          const response = await hall.fetch(new Request(`http://hall.invalid/api/${name}?${query}`, init));
          return { status: response.status, body: await response.text() };
        };
        return portalGateway({ transport, pollInterval: 5 });
      },
      close: () => hall.close(),
    };
  },
});

describe('a gateway through a portal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells a topic when it differs, says that it is lost, and comes back', async () => {
    const answers = ['1', '1', '2', undefined, '3'];
    const told: unknown[] = [];
    let asked = 0;
    const gateway = portalGateway({
      transport: async () => {
        const day = answers.length > 1 ? answers.shift() : answers[0];
        if (day === undefined) throw new Error('no network');
        return {
          status: 200,
          body: JSON.stringify({ ...Object.fromEntries(TOPIC_KEYS.board.map((key) => [key, []])), day, at: asked++ }),
        };
      },
    });
    const leave = gateway.listen('board', undefined, {
      next: ({ day }) => told.push(day),
      connection: (state) => told.push(state),
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['live', '1', '2', 'lost', 'live', '3']);
    leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, 99, 700, Number.NaN])('takes the status %s for no answer', async (status) => {
    const gateway = portalGateway({ transport: async () => ({ status, body: '{}' }), retries: 0 });
    await expect(gateway.findHall()).rejects.toMatchObject({ code: 'unreachable' });
  });
});

type Zwjs = Partial<{ [TKey in keyof ZwjsBridge]: unknown }>;
const zwjs = (more: Zwjs): HostBridge =>
  zwjsBridge(
    {
      onReady: (ready: () => void) => ready(),
      ssoTicket: async () => ({}),
      setTitle() {},
      close() {},
      ...more,
    } as ZwjsBridge,
    20,
  );
const light = (info: unknown, login?: unknown, fails = false): HostBridge =>
  lightAppBridge(
    {
      user: {
        getUserInfo: ({ success, fail }) => (fails ? fail : success)(info),
        ...(login !== undefined && { loginapp: ({ success }) => success(login) }),
      },
    } as LightAppSdk,
    20,
  );

describe('a bridge', () => {
  it.each<[string, HostBridge, object]>([
    [
      'a ticket',
      zwjs({ ssoTicket: async () => ({ result: true, ticketId: 'tk-1' }) }),
      { outcome: 'ok', credential: 'tk-1' },
    ],
    ['no login', zwjs({ ssoTicket: async () => ({ result: false }) }), { outcome: 'login-required' }],
    [
      'a ticket that is none',
      zwjs({ ssoTicket: async () => ({ result: true, ticketId: 7 }) }),
      { outcome: 'malformed' },
    ],
    ['a sentence', zwjs({ ssoTicket: async () => '未登录' }), { outcome: 'malformed' }],
    ['a failure', zwjs({ ssoTicket: async () => Promise.reject(new Error('no')) }), { outcome: 'retry' }],
    ['silence', zwjs({ ssoTicket: () => new Promise(() => {}) }), { outcome: 'retry' }],
    ['no app at all', zwjs({ onReady() {} }), { outcome: 'retry' }],
    ['JSON text', light('{"token":"tok-1","userType":"10","name":"吴测甲"}'), { outcome: 'ok', credential: 'tok-1' }],
    ['an object', light({ token: 'tok-1' }), { outcome: 'ok', credential: 'tok-1' }],
    ['未登录, then a login', light('未登录', '{"token":"tok-2"}'), { outcome: 'ok', credential: 'tok-2' }],
    ['未登录, then a refusal', light('未登录', '用户拒绝授权'), { outcome: 'cancelled' }],
    ['未登录 without a way in', light(' 未登录 '), { outcome: 'login-required' }],
    ['取消登录 as a failure', light('取消登录', undefined, true), { outcome: 'cancelled' }],
    ['a sentence nobody knows', light('系统繁忙'), { outcome: 'malformed' }],
    ['a word of every object', light('constructor'), { outcome: 'malformed' }],
    ['null', light(null), { outcome: 'malformed' }],
  ])('that gives %s', async (_, bridge, expected) => expect(await bridge.credential()).toEqual(expected));

  it.each<[string, Zwjs, boolean]>([
    ['elder', { getUiStyle: async () => ({ uiStyle: 'elder' }) }, true],
    ['normal', { getUiStyle: async () => ({ uiStyle: 'normal' }) }, false],
    ['an app before 6.11', {}, false],
    ['a failure', { getUiStyle: async () => Promise.reject(new Error('no')) }, false],
  ])('knows the elder mode: %s', async (_, more, isElder) => expect(await zwjs(more).isElder()).toBe(isElder));
});
