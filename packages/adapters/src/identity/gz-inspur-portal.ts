import { assertionSigner, pbeDesCipher } from '../dialects/signing/index.ts';
import { IdentityError, type IdentityPortal, type PortalIdentity } from './identity.ts';

/** Options for {@link gzInspurPortal}. */
export interface GzInspurPortalOptions {
  /** `https://smrz.zwfw.guizhou.gov.cn/sso/login`. */
  readonly loginUrl: string;
  readonly clientId: string;
  readonly secret: string;
  /** How old an assertion may be, in milliseconds. Its own protocol sets no limit. @default 120000 */
  readonly timeWindow?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/**
 * Returns the identity of 贵州政务服务网, which comes as a signed text through the browser.
 *
 * 贵州统一认证断言. The cryptography is old (SHA-1, DES), and an assertion never ends by itself; here it ends after two
 * minutes. It goes over TLS and to a server only: in a page it would show the person's number. Evidence: both ends in
 * public code; the service may have changed since 2024.
 */
export function gzInspurPortal({
  loginUrl,
  clientId,
  secret,
  timeWindow = 120_000,
  now = Date.now,
}: GzInspurPortalOptions): IdentityPortal {
  return {
    name: 'gz-inspur-sso',
    loginUrl(back) {
      const url = new URL(loginUrl);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('goto', back);
      return url.href;
    },
    credentialIn: ({ assertion }) => assertion,

    async exchange(assertion): Promise<PortalIdentity> {
      const params = readAssertion(assertion, secret);
      const [, time] = /^AF(\d{1,16})AF/.exec(params['Signature'] ?? '') ?? [];
      const request = { method: 'GET', url: loginUrl, headers: {}, params, body: '' };
      if (!assertionSigner.verify(request, { secret })) throw new IdentityError('credential-refused');
      if (Math.abs(now() - Number(time)) > timeWindow) throw new IdentityError('expired');
      // Level 2 and above were checked against a document.
      const assurance = Number(params['AUTH_LEVEL']) >= 2 ? 'verified' : 'unknown';
      if (params['USER_TYPE'] === '2') {
        const id = params['CORPORATE_CODE'] ?? '';
        return { kind: 'organisation', assurance, name: params['CORPORATE_NAME'] ?? '', id };
      }
      if (params['USER_TYPE'] !== '1') throw new IdentityError('credential-refused');
      return {
        kind: 'person',
        assurance,
        name: params['USER_NAME'] ?? '',
        id: params['USER_ID'] ?? params['CARD_NO'] ?? '',
      };
    },
  };
}

/** Blanks were plus signs before they went through a query; the bytes may be encrypted or not. */
function readAssertion(assertion: string, secret: string): Record<string, string> {
  const whole = assertion.trim().replaceAll(' ', '+');
  const isEncrypted = Buffer.from(whole, 'base64').subarray(0, 9).toString('latin1') === 'INSPURCSG';
  let inner: string;
  try {
    inner = isEncrypted ? pbeDesCipher.decrypt(whole, { secret }) : whole;
  } catch {
    throw new IdentityError('credential-refused');
  }
  const text = Buffer.from(inner, 'base64').toString('utf8');
  const pairs = text.split('|').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return Object.fromEntries(pairs.filter(([key]) => key !== ''));
}
