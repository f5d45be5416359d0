import { describe, expect, it } from 'vitest';
import { assertionSigner, digest, irsSigner, pbeDesCipher } from '../dialects/signing/index.ts';
import { createHandOff, gzInspurPortal, type IdentityPortal, jpaasPortal, zjIrsPortal } from './index.ts';

/** Made-up persons; the years of birth lie before 1910. */
const NAME = '吴测甲';
const NUMBER = '330102190203150012';
const PHONE = '13800138000';
const SECRET = 'a secret of the tests';
const BACK = 'https://hall.example.invalid/login/back';

/** A server that answers JSON, and keeps what it was asked. */
function server(answers: Readonly<Record<string, unknown>>, status = 200) {
  const asked: { url: string; init: RequestInit }[] = [];
  const send: typeof fetch = async (input, init = {}) => {
    const url = input as string;
    asked.push({ url, init });
    const answer = answers[new URL(url).pathname];
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status });
  };
  return { send, asked };
}

const ZJ = {
  '/prod/a/uc/sso/access_token': { success: true, data: { accessToken: 'at-1' } },
  '/prod/b/uc/sso/getUserInfo': {
    success: true,
    data: {
      userType: 'PERSON',
      personInfo: { userId: '8a00000001', userName: NAME, idType: 'ID_CARD', idNo: NUMBER, phone: PHONE },
      legalPersonInfo: null,
    },
  },
};
const zj = (send: typeof fetch): IdentityPortal =>
  zjIrsPortal({
    accessTokenUrl: 'https://irs.example.invalid/prod/a/uc/sso/access_token',
    userInfoUrl: 'https://irs.example.invalid/prod/b/uc/sso/getUserInfo',
    loginUrl: 'https://portal.example.invalid/uc/sso/login',
    appId: 'app',
    accessKey: 'AK',
    secret: 'irs-secret',
    fetch: send,
    now: () => Date.parse('2026-11-18T01:05:03Z'),
  });

const ASSERTION_TIME = 1_795_000_002_000;
function assertion(fields: Readonly<Record<string, string>>, time = ASSERTION_TIME, secret = 'gz-secret'): string {
  const request = { method: 'GET', url: 'https://x.invalid', headers: {}, params: fields, body: '' };
  const { Signature = '' } = assertionSigner.sign(request, { secret }, { time: String(time) }).params;
  const pairs = Object.entries({ ...fields, Signature }).map(([key, value]) => `${key}=${value}`);
  return Buffer.from(pairs.join('|')).toString('base64');
}
const GZ = {
  USER_TYPE: '1',
  USER_NAME: NAME,
  CARD_TYPE: '111',
  CARD_NO: NUMBER,
  MOBILE: PHONE,
  USER_ID: 'gz-1',
  AUTH_LEVEL: '2',
};
const gz = (now = ASSERTION_TIME + 1000) =>
  gzInspurPortal({
    loginUrl: 'https://sso.example.invalid/login',
    clientId: 'C1',
    secret: 'gz-secret',
    now: () => now,
  });

const jpaas = (send: typeof fetch) =>
  jpaasPortal({
    gatewayUrl: 'https://jpaas.example.invalid/gateway',
    loginUrl: 'https://jpaas.example.invalid/login?back={back}',
    appId: 'fixtureapp',
    interfaceId: 'getGsNaturalInfoByToken',
    levels: { 2: 'verified' },
    openData: (cipher) => Buffer.from(cipher, 'hex').toString(),
    fetch: send,
    now: () => 1_795_000_000_456,
  });
const JPAAS_PERSON = { name: NAME, cardid: NUMBER, mobile: PHONE, authlevel: '2' };
const jpaasAnswers = {
  'twice in text': {
    success: true,
    code: '200',
    data: JSON.stringify({ code: '200', data: JSON.stringify(JPAAS_PERSON) }),
  },
  'as objects': { success: 'true', code: 200, data: { data: JPAAS_PERSON } },
  encrypted: {
    success: true,
    data: JSON.stringify({ data: { dataResult: Buffer.from(JSON.stringify(JPAAS_PERSON)).toString('hex') } }),
  },
};

describe('a hand-off', () => {
  const portals: [string, IdentityPortal, Record<string, string>][] = [
    ['zj-irs', zj(server(ZJ).send), { ticketId: 'tk-1' }],
    ['zj-irs, from its app', zj(server(ZJ).send), { credential: 'tk-2' }],
    ['gz-inspur-sso', gz(), { assertion: assertion(GZ) }],
    ['gz-inspur-sso with blanks for plus signs', gz(), { assertion: assertion(GZ).replaceAll('+', ' ') }],
    ['gz-inspur-sso, encrypted', gz(), { assertion: pbeDesCipher.encrypt(assertion(GZ), { secret: 'gz-secret' }) }],
    ...Object.entries(jpaasAnswers).map(
      ([form, answer]) =>
        [`jpaas, ${form}`, jpaas(server({ '/gateway': answer }).send), { token: 'tok-1' }] as (typeof portals)[number],
    ),
  ];

  it.each(portals)('from %s gives a person without a number, the same each time', async (_, portal, params) => {
    const handOff = createHandOff({ portal, secret: SECRET, back: BACK });
    const identity = await handOff.finish(handOff.begin().state, params);
    expect(identity).toMatchObject({ kind: 'person', displayName: '吴*甲' });
    expect(identity.subject).toMatch(/^[\da-f]{64}$/);
    const later = createHandOff({ portal, secret: SECRET, back: BACK });
    expect(await later.finish(later.begin().state, params)).toEqual(identity);
    const elsewhere = createHandOff({ portal, secret: 'the secret of another hall', back: BACK });
    expect((await elsewhere.finish(elsewhere.begin().state, params)).subject).not.toBe(identity.subject);
    for (const personal of [NAME, NUMBER, PHONE]) expect(JSON.stringify(identity)).not.toContain(personal);
  });

  it('asks Zhejiang with a signature over each call', async () => {
    const { send, asked } = server(ZJ);
    const handOff = createHandOff({ portal: zj(send), secret: SECRET, back: BACK });
    await handOff.finish(handOff.begin().state, { ticketId: 'tk-1' });
    expect(asked.map(({ init }) => JSON.parse(init.body as string) as unknown)).toEqual([
      { ticketId: 'tk-1', appId: 'app' },
      { token: 'at-1' },
    ]);
    for (const { url, init } of asked) {
      const headers = init.headers as Record<string, string>;
      expect(headers['x-bg-date-time']).toBe('Wed, 18 Nov 2026 01:05:03 GMT');
      expect(irsSigner.verify({ method: 'POST', url, headers, params: {}, body: '' }, { secret: 'irs-secret' })).toBe(
        true,
      );
    }
  });

  it('asks JPAAS with the digest of its seven fields', async () => {
    const { send, asked } = server({ '/gateway': jpaasAnswers['as objects'] });
    const handOff = createHandOff({ portal: jpaas(send), secret: SECRET, back: BACK });
    await handOff.finish(handOff.begin().state, { token: 'tok-open' });
    const { sign, header, ...rest } = Object.fromEntries(asked[0]!.init.body as URLSearchParams);
    expect(header).toBe('{}');
    expect(sign).toBe(
      digest(
        'sm3',
        Object.keys(rest)
          .toSorted()
          .map((key) => `${key}=${rest[key]}`)
          .join('&'),
      ),
    );
  });

  it('sends a person to the login with the way back, and takes them once', async () => {
    const handOff = createHandOff({ portal: zj(server(ZJ).send), secret: SECRET, back: BACK });
    const { state, url } = handOff.begin();
    const login = new URL(url);
    expect([login.pathname, login.searchParams.get('appId')]).toEqual(['/uc/sso/login', 'app']);
    expect(new URL(login.searchParams.get('sp')!).searchParams.get('state')).toBe(state);
    await handOff.finish(state, { ticketId: 'tk-1' });
    await expect(handOff.finish(state, { ticketId: 'tk-9' })).rejects.toMatchObject({ code: 'credential-used' });
    await expect(handOff.finish(handOff.begin().state, { ticketId: 'tk-1' })).rejects.toMatchObject({
      code: 'credential-used',
    });
  });

  it('refuses a state that is old, forged, or of another portal', async () => {
    let clock = 0;
    const options = { secret: SECRET, back: BACK, now: () => clock };
    const handOff = createHandOff({ portal: zj(server(ZJ).send), ...options });
    const { state } = handOff.begin();
    const foreign = createHandOff({ portal: gz(), ...options }).begin().state;
    for (const bad of ['', 'x', state.replace(/^0/, '9'), `${state}0`, foreign]) {
      await expect(handOff.finish(bad, { ticketId: 'tk-1' })).rejects.toMatchObject({ code: 'expired' });
    }
    clock = 600_001;
    await expect(handOff.finish(state, { ticketId: 'tk-1' })).rejects.toMatchObject({ code: 'expired' });
  });

  const company = { USER_TYPE: '2', CORPORATE_CODE: '11330102MADEUP013P', CORPORATE_NAME: '测试公司' };
  it('hands over an organisation under its own name', async () => {
    const handOff = createHandOff({ portal: gz(), secret: SECRET, back: BACK });
    expect(await handOff.finish(handOff.begin().state, { assertion: assertion(company) })).toMatchObject({
      kind: 'organisation',
      displayName: '测试公司',
    });
  });

  const bad: [string, IdentityPortal, Record<string, string>, string][] = [
    ['nothing at all', zj(server(ZJ).send), {}, 'login-required'],
    [
      'a used ticket',
      zj(server({ '/prod/a/uc/sso/access_token': { success: false, errorCode: 'C-USER-SSO-TICKET-INVALID' } }).send),
      { ticketId: 't' },
      'credential-refused',
    ],
    [
      'our own bad key',
      zj(server({ '/prod/a/uc/sso/access_token': { message: 'Invalid signature' } }, 401).send),
      { ticketId: 't' },
      'portal-unreachable',
    ],
    [
      'a page of HTML',
      zj(server({ '/prod/a/uc/sso/access_token': '<h1>维护中</h1>' }).send),
      { ticketId: 't' },
      'portal-unreachable',
    ],
    [
      'no user',
      zj(server({ ...ZJ, '/prod/b/uc/sso/getUserInfo': { success: true, data: null } }).send),
      { ticketId: 't' },
      'credential-refused',
    ],
    [
      'no network',
      zj(() => Promise.reject(new Error(`${NAME} tk-secret`))),
      { ticketId: 'tk-secret' },
      'portal-unreachable',
    ],
    ['an old assertion', gz(ASSERTION_TIME + 120_001), { assertion: assertion(GZ) }, 'expired'],
    ['one from the future', gz(ASSERTION_TIME - 120_001), { assertion: assertion(GZ) }, 'expired'],
    ['one signed with another key', gz(), { assertion: assertion(GZ, ASSERTION_TIME, 'other') }, 'credential-refused'],
    ['a changed one', gz(), { assertion: assertion(GZ).replace(/^.{8}/, 'VVNFUl9Y') }, 'credential-refused'],
    ['one of no bytes', gz(), { assertion: '%%%' }, 'credential-refused'],
    [
      'encrypted with another key',
      gz(),
      { assertion: pbeDesCipher.encrypt('x', { secret: 'other' }) },
      'credential-refused',
    ],
    [
      'a refused token',
      jpaas(server({ '/gateway': { success: false, code: '401' } }).send),
      { token: 't' },
      'credential-refused',
    ],
    [
      'a person without an id',
      jpaas(server({ '/gateway': { success: true, data: '{}' } }).send),
      { token: 't' },
      'credential-refused',
    ],
    ['an empty answer', jpaas(server({ '/gateway': '' }).send), { token: 't' }, 'portal-unreachable'],
  ];
  it.each(bad)('refuses %s, and quotes nothing of it', async (_, portal, params, code) => {
    const handOff = createHandOff({ portal, secret: SECRET, back: BACK });
    const error: Error = await handOff.finish(handOff.begin().state, params).then(
      () => expect.unreachable(),
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({ code });
    const said = `${error.message} ${error.stack} ${String(error.cause)}`;
    for (const secret of [NAME, NUMBER, PHONE, 'tk-secret', ...Object.values(params)]) {
      if (secret.length > 2) expect(said).not.toContain(secret);
    }
  });

  it('refuses a secret that can be tried out', () => {
    expect(() => createHandOff({ portal: gz(), secret: 'short', back: BACK })).toThrow(RangeError);
  });
});
