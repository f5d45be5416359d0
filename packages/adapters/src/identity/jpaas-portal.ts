import { jpaasSigner } from '../dialects/signing/index.ts';
import { type Assurance, IdentityError, type IdentityPortal, type PortalIdentity } from './identity.ts';
import { fieldsOf, textIn } from './read-answer.ts';

/** Options for {@link jpaasPortal}. */
export interface JpaasPortalOptions {
  /** `https://…/jpaas-jags-server/interface/gateway`. */
  readonly gatewayUrl: string;
  /** Where a person without the app logs in, with `{back}` for where they return to. */
  readonly loginUrl: string;
  readonly appId: string;
  /** The interface that tells whom a token stands for; each app has its own id. */
  readonly interfaceId: string;
  /** Turns a token into what this deployment wants it to be, such as its SM4 ciphertext. @default as it is */
  readonly sealToken?: (token: string) => string;
  /** Reads what this deployment encrypts, such as `data.dataResult`. @default as it is */
  readonly openData?: (cipher: string) => string;
  /** The assurance by the deployment's own level; its meaning differs. @default every level is unknown */
  readonly levels?: Readonly<Record<string, Assurance>>;
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
  readonly fetch?: typeof fetch;
  /** @default Date.now */
  readonly now?: () => number;
}

/**
 * Returns the identity of a portal on JPAAS: 甘肃, 江西, 山东 and others.
 *
 * JPAAS 身份. Answers are texts within texts, and encrypted in some deployments; which key and which interface is for the
 * integrator to ask. The signature has no key: only TLS and the token protect the call.
 */
export function jpaasPortal(options: JpaasPortalOptions): IdentityPortal {
  const { gatewayUrl, appId, interfaceId, sealToken = same, openData = same, levels = {}, headers } = options;
  const { fetch: send = fetch, now = Date.now } = options;

  return {
    name: 'jpaas',
    loginUrl: (back) => options.loginUrl.replace('{back}', encodeURIComponent(back)),
    credentialIn: ({ token }) => token,

    async exchange(token, signal): Promise<PortalIdentity> {
      const params = {
        app_id: appId,
        biz_content: JSON.stringify({ tokenNO: sealToken(token) }),
        charset: 'UTF-8',
        interface_id: interfaceId,
        origin: '1',
        timestamp: String(now()),
        version: '1.0',
        header: '{}',
      };
      const unsigned = { method: 'POST', url: gatewayUrl, headers: {}, params, body: '' };
      const body = new URLSearchParams({ ...params, ...jpaasSigner.sign(unsigned, {}).params });
      const response = await send(gatewayUrl, { method: 'POST', headers: { ...(await headers?.()) }, body, signal });
      const answer = fieldsOf(await response.text());
      if (!answer) throw new IdentityError('portal-unreachable');
      if (String(answer['success']) !== 'true') throw new IdentityError('credential-refused');
      const person = innermost(answer, openData);
      const id = textIn(person, 'userid', 'userId', 'uuid', 'cardid', 'cardId');
      const assurance = levels[textIn(person, 'authlevel', 'authLevel')] ?? 'unknown';
      return { kind: 'person', assurance, name: textIn(person, 'name', 'userName'), id };
    },
  };
}

/** `data` holds JSON text that holds `data` again; the last may be a ciphertext in `dataResult`. */
function innermost(answer: Record<string, unknown>, openData: (cipher: string) => string): unknown {
  let value: unknown = answer['data'];
  for (let depth = 0; depth < 5; depth += 1) {
    if (typeof value === 'string') value = fieldsOf(value);
    const cipher = textIn(value, 'dataResult');
    if (cipher !== '') {
      try {
        return fieldsOf(openData(cipher));
      } catch {
        throw new IdentityError('portal-unreachable');
      }
    }
    const inner = (value as Record<string, unknown> | undefined)?.['data'];
    if (inner === undefined || inner === null) return value;
    value = inner;
  }
  return value;
}

function same(text: string): string {
  return text;
}
