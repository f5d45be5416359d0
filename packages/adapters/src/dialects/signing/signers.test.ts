import { describe, expect, it } from 'vitest';
import type { PlugInOptions, Secrets, Signer, WireRequest } from '../engine/index.ts';
import { CIPHERS, pbeDesCipher } from './ciphers.ts';
import { PLUG_INS } from './plug-ins.ts';
import { MissingSecretError } from './secret-of.ts';
import { assertionSigner, atgSigner, concatSigner, irsSigner, jpaasSigner, markSigner, SIGNERS } from './signers.ts';
import { CipherError } from './sm-library.ts';
import { sm2Encrypt } from './sm2.ts';

/** A made-up key pair. */
const SM2 = {
  privateKey: 'a17135576ff0077fe8b4d47ca9b413615f397ae7bb591fb4176b5028983c25e1',
  publicKey:
    '0483604cd7e2012bc1b28c97c430c80708ffac6403492baaf5a0949a26f6f69915' +
    '05d6154c6d883a65c18549881ff2f4b154bd009a2755cecaa57b298cd3aadfa2',
};
const request = (more: Partial<WireRequest>): WireRequest => ({
  method: 'POST',
  url: 'https://platform.example.invalid/gateway',
  headers: {},
  params: {},
  body: '',
  ...more,
});

/** What a platform's own clients sign, with made-up secrets. */
interface Vector {
  readonly signer: Signer;
  readonly request: WireRequest;
  readonly secrets: Secrets;
  readonly options?: PlugInOptions;
  readonly text: string;
  readonly signature: string;
}
const VECTORS: Readonly<Record<string, Vector>> = {
  'zj-atg': {
    signer: atgSigner,
    request: request({
      headers: {
        _api_name: 'atg.biz.affair.receive',
        _api_version: '1.0',
        _api_timestamp: '1795000000123',
        _api_access_key: 'AK-FIXTURE-ATG',
        'x-app-id': 'fixture-isv',
      },
      body: '{"projId":"330102261118108066201"}',
    }),
    secrets: { secret: 'fixture-atg-secret' },
    text: '_api_access_key=AK-FIXTURE-ATG&_api_name=atg.biz.affair.receive&_api_timestamp=1795000000123&_api_version=1.0',
    signature: 'dcT/471lN+yKbU4qV4mE+3M7HB4=',
  },
  'zj-irs': {
    signer: irsSigner,
    request: request({
      url: 'https://ibcdsg.example.invalid/restapi/prod/IC33000020220329000007/uc/sso/access_token',
      headers: {
        'x-bg-hmac-access-key': 'BCDSGA_fixture',
        'x-bg-date-time': 'Wed, 18 Nov 2026 01:05:03 GMT',
      },
    }),
    secrets: { secret: 'fixture-irs-secret' },
    text: 'POST\n/restapi/prod/IC33000020220329000007/uc/sso/access_token\n\nBCDSGA_fixture\nWed, 18 Nov 2026 01:05:03 GMT\n',
    signature: 'kc9/3YuFXzZmMvKx5/hM6PknBndgvRvUNjWWNzrAlps=',
  },
  'zj-irs, the older way in': {
    signer: concatSigner,
    request: request({ params: { servicecode: 'fixturesc', time: '20261118090503' } }),
    secrets: { servicecode: 'fixturesc', servicepwd: 'fixturesp' },
    options: { parts: 'servicecode,servicepwd,time' },
    text: 'fixturescfixturesp20261118090503',
    signature: '874bc3438647691d466c74be10edb971',
  },
  'fj-linewell': {
    signer: concatSigner,
    request: request({ method: 'GET', params: { app_key: 'fixture-fj-app', timestamp: '1795000001000' } }),
    secrets: { appKey: 'fixture-fj-app', privateKey: 'fixture-fj-private' },
    options: { parts: 'privateKey,timestamp' },
    text: 'fixture-fj-private1795000001000',
    signature: '7e81a8e84bf89a3db5238338648edc29',
  },
  jpaas: {
    signer: jpaasSigner,
    request: request({
      params: {
        header: '{}',
        version: '1.0',
        app_id: 'fixtureapp',
        biz_content: '{"tokenNO":"tok-open"}',
        charset: 'UTF-8',
        interface_id: 'getGsNaturalInfoByToken',
        origin: '1',
        timestamp: '1795000000456',
      },
    }),
    secrets: {},
    text: 'app_id=fixtureapp&biz_content={"tokenNO":"tok-open"}&charset=UTF-8&interface_id=getGsNaturalInfoByToken&origin=1&timestamp=1795000000456&version=1.0',
    signature: '8f10502d447ef2c975b0f545eeb73cbfac089f323bc2d57af1f9d9864afcc6e1',
  },
  'gz-inspur-sso': {
    signer: assertionSigner,
    request: request({
      params: {
        USER_TYPE: '1',
        USER_NAME: '吴测甲',
        CARD_TYPE: '111',
        CARD_NO: '330102190203150012',
        MOBILE: '13800138000',
        SEX: '1',
        USER_ID: 'gz-1',
        AUTH_LEVEL: '2',
      },
    }),
    secrets: { secret: 'fixture-gz-secret' },
    options: { time: '1795000002000' },
    text: 'AUTH_LEVEL=2|CARD_NO=330102190203150012|CARD_TYPE=111|MOBILE=13800138000|SEX=1|USER_ID=gz-1|USER_NAME=吴测甲|USER_TYPE=1|fixture-gz-secret1795000002000',
    signature: 'AF1795000002000AFEJ0/ZXw4QUo456ClWyHKAArd3zs=',
  },
};

describe.each(Object.entries(VECTORS))(
  'the signature of %s',
  (_, { signer, request, secrets, options, text, signature }) => {
    const made = signer.sign(request, secrets, options);
    const carrying = (value: string): WireRequest => ({
      ...request,
      headers: { ...request.headers, ...mapped(made.headers, value) },
      params: { ...request.params, ...mapped(made.params, value) },
    });
    /** The signature's place filled with `value`; the algorithm's name left as it is. */
    const mapped = (values: Readonly<Record<string, string>>, value: string) =>
      Object.fromEntries(Object.entries(values).map(([key, old]) => [key, old === signature ? value : old]));

    it('is that of its clients', () => {
      expect(made.text).toBe(text);
      expect([...Object.values(made.headers), ...Object.values(made.params)]).toContain(signature);
    });

    it('is recognised, and nothing else is', () => {
      expect(signer.verify(carrying(signature), secrets, options)).toBe(true);
      for (const wrong of ['', 'x', signature.slice(1), `${signature} `]) {
        expect(signer.verify(carrying(wrong), secrets, options)).toBe(false);
      }
      expect(signer.verify(request, secrets, options)).toBe(false);
    });

    it('needs its secrets, and does not quote them', () => {
      for (const name of Object.keys(secrets).filter((name) => text.includes(secrets[name]!) || name === 'secret')) {
        const { [name]: _, ...others } = secrets;
        if (request.params[name] !== undefined) continue;
        expect(() => signer.sign(request, others, options)).toThrow(MissingSecretError);
        expect(() => signer.sign(request, { ...secrets, [name]: '' }, options)).toThrow(name);
        expect(signer.verify(carrying(signature), others, options)).toBe(false);
      }
    });
  },
);

it('signs the query of a GET wherever it stands, sorted', () => {
  const headers = { 'x-bg-hmac-access-key': 'k', 'x-bg-date-time': 'd' };
  const apart = request({ method: 'GET', headers, params: { b: '2 3', a: '甲' } });
  const within = request({ method: 'GET', headers, url: `${apart.url}?b=2%203&a=%E7%94%B2` });
  const texts = [apart, within].map((one) => irsSigner.sign(one, { secret: 's' }).text);
  expect(texts[0]).toBe('GET\n/gateway\na=%E7%94%B2&b=2%203\nk\nd\n');
  expect(texts[1]).toBe(texts[0]);
});

describe('the mark of the national ratings', () => {
  const secrets = { ...SM2, appMark: 'FIXTUREMARK', appWord: 'fixture-app-word' };
  const params = { time: '20261118143015' };

  it('is read by whoever holds the private key', () => {
    const { sign = '' } = markSigner.sign(request({ params }), secrets).params;
    expect(sign).toMatch(/^04[\da-f]+$/);
    expect(markSigner.verify(request({ params: { ...params, sign } }), secrets)).toBe(true);
    expect(markSigner.verify(request({ params: { time: '20261118143016', sign } }), secrets)).toBe(false);
    expect(markSigner.verify(request({ params: { ...params, sign: sm2Encrypt('x', SM2.publicKey) } }), secrets)).toBe(
      false,
    );
    expect(markSigner.verify(request({ params }), secrets)).toBe(false);
  });
});

it('takes upper case where a deployment wants it', () => {
  const { request, secrets, options, signature } = VECTORS['fj-linewell']!;
  expect(concatSigner.sign(request, secrets, { ...options, case: 'upper', into: 's' }).params).toEqual({
    s: signature.toUpperCase(),
  });
  expect(() => concatSigner.sign(request, secrets)).toThrow(RangeError);
});

describe('a cipher', () => {
  const secrets = {
    ...SM2,
    sm4Key: '0123456789abcdeffedcba9876543210',
    sm4Iv: '00112233445566778899aabbccddeeff',
    aesKey: '0123456789abcdef',
    secret: 'fixture-gz-secret',
  };
  const others = {
    ...secrets,
    sm4Key: 'f'.repeat(32),
    aesKey: 'fedcba9876543210',
    secret: 'another',
    privateKey: '1'.repeat(64),
  };
  it.each(Object.values(CIPHERS))('$name comes back, and only with its own key', (cipher) => {
    for (const options of [{}, ...(cipher.name === 'sm4' ? [{ mode: 'cbc', as: 'base64' }] : [])]) {
      const text = cipher.encrypt('办件 330102261118108066201', secrets, options);
      expect(cipher.decrypt(text, secrets, options)).toBe('办件 330102261118108066201');
      expect(() => cipher.decrypt(text, others, options)).toThrow(CipherError);
      expect(() => cipher.decrypt(text.slice(0, -8), secrets, options)).toThrow(CipherError);
      expect(() => cipher.decrypt(text, {}, options)).toThrow(MissingSecretError);
    }
  });

  it('reads what clients of Guizhou write', () => {
    const assertion =
      'SU5TUFVSQ1NHkIxLhQqygB3FyJAD2isUKQb6gFVvZFEg1+4+Gmqi8AUvQ75noaQUA0iZC0GRQgq2JT4aiLoKOqXWgcwxUdR3te4cgGuOB85PTKKlFHIEkxK+MyYD3Pqe+cAMOyqNFZpYBRoTHaAT1jxRKtkf5zmejDloxkBjWfrHkgvhcTHfi2QJuhPbzXftXUzAgq3se0DGENuelrTohTNZnrtlMMqYYewqYN2HLbjLExfLbVkO3ftE0OEzH5l5EDmcah6Ddp7W1wFMUizWAGmkpNS0DGD9VeW98dOgUCdPAEO94LlN/LFMtPhZ6oVKM2ILMbPCZSDifpcULFntoTc=';
    const inner = pbeDesCipher.decrypt(assertion, secrets);
    expect(Buffer.from(inner, 'base64').toString()).toMatch(
      /^USER_TYPE=1\|USER_NAME=吴测甲\|.*\|Signature=AF1795000002000AF/,
    );
    expect(pbeDesCipher.encrypt(inner, secrets)).toBe(assertion);
  });
});

it('is listed under its own name', () => {
  expect(PLUG_INS).toEqual({ signers: SIGNERS, ciphers: CIPHERS });
  for (const [name, plugIn] of [...Object.entries(SIGNERS), ...Object.entries(CIPHERS)]) expect(plugIn.name).toBe(name);
});
