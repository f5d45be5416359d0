import type { PlugInOptions, Secrets, Signer, WireRequest } from '../engine/index.ts';
import { digest, type DigestName, hmac, sameText } from './digest.ts';
import { secretOf } from './secret-of.ts';
import { sm2Decrypt, sm2Encrypt } from './sm2.ts';
import { sm2FormatOf } from './sm2-cipher.ts';

/** A signer whose signature is made anew and compared. `at` says where the signature stands. */
function remaking(name: string, at: 'headers' | 'params', key: string, make: Signer['sign']): Signer {
  return {
    name,
    sign: make,
    verify(request, secrets, options) {
      const given = request[at][key];
      return given !== undefined && attempt(() => sameText(given, make(request, secrets, options)[at][key] ?? ''));
    },
  };
}

/**
 * HMAC-SHA1 over the sorted parameters of the address and the `_api_` headers; the body is not signed.
 *
 * 浙江政务中台签名. The gateway says 601 in a header when it does not fit.
 */
export const atgSigner = remaking('atg-hmac-sha1', 'headers', '_api_signature', (request, secrets) => {
  const inHeaders = Object.entries(request.headers).filter(([key]) => /^_api_(?!signature$)/.test(key));
  const text = pairs([...inHeaders, ...new URL(request.url).searchParams, ...inQuery(request)]);
  return signed(text, { headers: { _api_signature: hmac('sha1', secretOf(secrets, 'secret'), text, 'base64') } });
});

/**
 * HMAC-SHA256 over method, path, sorted query, access key and date, each ended by a line feed; the body is not signed.
 *
 * 浙江 IRS 网关签名 (BG-HMAC). The gateway allows 90 seconds between its clock and the date.
 */
export const irsSigner = remaking('bg-hmac-sha256', 'headers', 'x-bg-hmac-signature', (request, secrets) => {
  const { pathname, searchParams } = new URL(request.url);
  const query = [...searchParams, ...inQuery(request)]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const { 'x-bg-hmac-access-key': accessKey = '', 'x-bg-date-time': date = '' } = request.headers;
  const text = [request.method, pathname, query, accessKey, date].map((line) => `${line}\n`).join('');
  const signature = hmac('sha256', secretOf(secrets, 'secret'), text, 'base64');
  return signed(text, { headers: { 'x-bg-hmac-signature': signature, 'x-bg-hmac-algorithm': 'hmac-sha256' } });
});

/** What JPAAS signs; `header` and `sign` it does not. */
const JPAAS_FIELDS = ['app_id', 'biz_content', 'charset', 'interface_id', 'origin', 'timestamp', 'version'];

/**
 * SM3 over seven sorted fields, without any key.
 *
 * JPAAS 网关签名. It shows that nothing was cut off on the way, and not who sent it.
 */
export const jpaasSigner = remaking('jpaas-sm3', 'params', 'sign', (request) => {
  const text = pairs(Object.entries(request.params).filter(([key]) => JPAAS_FIELDS.includes(key)));
  return signed(text, { params: { sign: digest('sm3', text) } });
});

/**
 * A digest over values joined without anything between them.
 *
 * 拼接摘要签名. `parts` names them in order, each a secret or a parameter: `servicecode,servicepwd,time`. Other options:
 * `digest` (md5), `case` (`lower`, `upper`: deployments differ), `into` (sign).
 */
export const concatSigner: Signer = {
  name: 'concat-digest',
  sign(request, secrets, options = {}) {
    const names = String(options['parts'] ?? '').split(',');
    if (names[0] === '') throw new RangeError('The signer concat-digest wants the option parts.');
    const text = names
      .map((name) => (name in secrets ? undefined : request.params[name]) ?? secretOf(secrets, name))
      .join('');
    const hex = digest((options['digest'] ?? 'md5') as DigestName, text);
    return signed(text, { params: { [into(options)]: options['case'] === 'upper' ? hex.toUpperCase() : hex } });
  },
  verify(request, secrets, options = {}) {
    const given = request.params[into(options)];
    const make = () => concatSigner.sign(request, secrets, options).params[into(options)] ?? '';
    return given !== undefined && attempt(() => sameText(given, make()));
  },
};

/**
 * SM2 encryption of time, mark and word, used as a signature.
 *
 * 好差评 SM2 签名. No two are alike, so only whoever holds the private key can look at one. Secrets: `appMark`, `appWord`,
 * `publicKey`; `privateKey` to verify.
 */
export const markSigner: Signer = {
  name: 'sm2-mark',
  sign(request, secrets, options = {}) {
    const text = markText(request, secrets);
    return signed(text, { params: { sign: sm2Encrypt(text, secretOf(secrets, 'publicKey'), sm2FormatOf(options)) } });
  },
  verify(request, secrets, options = {}) {
    const { sign = '' } = request.params;
    const read = () => sm2Decrypt(sign, secretOf(secrets, 'privateKey'), sm2FormatOf(options));
    return attempt(() => sameText(read(), markText(request, secrets)));
  },
};

function markText({ params }: WireRequest, secrets: Secrets): string {
  return `${params['time'] ?? ''}${secretOf(secrets, 'appMark')}${secretOf(secrets, 'appWord')}`;
}

/**
 * SHA-1 over the sorted pairs, the secret and the milliseconds, written into the pair `Signature`.
 *
 * 贵州统一认证断言签名. The option `time` of signing is the milliseconds; a receiver must also look at their age, which
 * the signature alone does not limit.
 */
export const assertionSigner: Signer = {
  name: 'inspur-assertion',
  sign(request, secrets, options = {}) {
    const time = String(options['time'] ?? Date.now());
    const { Signature: _, ...rest } = request.params;
    const sorted = Object.keys(rest).sort();
    const text = `${sorted.map((key) => `${key}=${rest[key]}|`).join('')}${secretOf(secrets, 'secret')}${time}`;
    return signed(text, { params: { Signature: `AF${time}AF${digest('sha1', text, 'base64')}` } });
  },
  verify(request, secrets) {
    const given = request.params['Signature'] ?? '';
    const [, time] = /^AF(\d{1,16})AF/.exec(given) ?? [];
    if (time === undefined) return false;
    return attempt(() => sameText(given, assertionSigner.sign(request, secrets, { time }).params['Signature'] ?? ''));
  },
};

/** Every {@link Signer} that a preset may name. 签名方案. */
export const SIGNERS: Readonly<Record<string, Signer>> = Object.fromEntries(
  [atgSigner, irsSigner, jpaasSigner, concatSigner, markSigner, assertionSigner].map((signer) => [signer.name, signer]),
);

function pairs(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
}

/** The parameters of a GET stand in the address in the end. */
function inQuery({ method, params }: WireRequest): [string, string][] {
  return method === 'GET' ? Object.entries(params) : [];
}

function into(options: PlugInOptions): string {
  return String(options['into'] ?? 'sign');
}

function signed(text: string, { headers = {}, params = {} }: Partial<ReturnType<Signer['sign']>>) {
  return { headers, params, text };
}

/** Nonsense is a wrong signature, and no crash. */
function attempt(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
