import { irsSigner } from '../dialects/signing/index.ts';
import { IdentityError, type IdentityPortal, type PortalIdentity } from './identity.ts';
import { fieldsOf, textIn } from './read-answer.ts';

/** Options for {@link zjIrsPortal}. */
export interface ZjIrsPortalOptions {
  /** `https://…/restapi/prod/<interface>`: from the access application; the two calls may have different interfaces. */
  readonly accessTokenUrl: string;
  readonly userInfoUrl: string;
  /** `https://portal.zjzwfw.gov.cn/uc/sso/login`. */
  readonly loginUrl: string;
  readonly appId: string;
  readonly accessKey: string;
  readonly secret: string;
  readonly fetch?: typeof fetch;
  /** @default Date.now */
  readonly now?: () => number;
}

/**
 * Returns the identity of 浙江政务服务网, for its website and for the tickets of its app.
 *
 * 浙里办统一用户. Two calls, each signed with BG-HMAC; a ticket is good once. The clock may be off by 90 seconds. Evidence:
 * eight public implementations that agree; not accepted by the platform.
 */
export function zjIrsPortal(options: ZjIrsPortalOptions): IdentityPortal {
  const { appId, accessKey, secret, fetch: send = fetch, now = Date.now } = options;

  async function ask(url: string, message: object, signal: AbortSignal): Promise<Record<string, unknown>> {
    const headers = {
      'x-bg-hmac-access-key': accessKey,
      'x-bg-date-time': new Date(now()).toUTCString(),
      'content-type': 'application/json',
    };
    const body = JSON.stringify(message);
    const signed = irsSigner.sign({ method: 'POST', url, headers, params: {}, body }, { secret });
    const response = await send(url, { method: 'POST', headers: { ...headers, ...signed.headers }, body, signal });
    const answer = fieldsOf(await response.text());
    if (answer?.['success'] === true || answer?.['success'] === 'true') return answer;
    // 401 is our own key or clock; a refusal of the ticket is said in a 200.
    const isRefused = response.status === 200 && answer !== undefined;
    throw new IdentityError(isRefused ? 'credential-refused' : 'portal-unreachable');
  }

  return {
    name: 'zj-irs',
    loginUrl(back) {
      const url = new URL(options.loginUrl);
      url.searchParams.set('appId', appId);
      url.searchParams.set('sp', back);
      return url.href;
    },
    credentialIn: ({ ticketId }) => ticketId,

    async exchange(ticketId, signal): Promise<PortalIdentity> {
      const token = textIn((await ask(options.accessTokenUrl, { ticketId, appId }, signal))['data'], 'accessToken');
      if (token === '') throw new IdentityError('portal-unreachable');
      const data = (await ask(options.userInfoUrl, { token }, signal))['data'];
      const { userType, personInfo, legalPersonInfo } = (data ?? {}) as Record<string, unknown>;
      if (userType === 'LEGAL_PERSON') {
        const id = textIn(legalPersonInfo, 'unifiedSocialId', 'uniscid', 'userId');
        return {
          kind: 'organisation',
          assurance: 'verified',
          name: textIn(legalPersonInfo, 'companyName', 'corpName'),
          id,
        };
      }
      if (userType !== 'PERSON') throw new IdentityError('credential-refused');
      const id = textIn(personInfo, 'userId', 'idNo');
      // The newer interface does not tell the level of a person.
      return { kind: 'person', assurance: 'unknown', name: textIn(personInfo, 'userName'), id };
    },
  };
}
