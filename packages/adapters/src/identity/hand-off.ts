import { hmac, sameText } from '../dialects/signing/index.ts';
import { type Identity, IdentityError, type IdentityPortal, maskedName } from './identity.ts';

/** Options for {@link createHandOff}. */
export interface HandOffOptions {
  readonly portal: IdentityPortal;
  /** Keys the hash that names a person; at least 16 characters, the same after a restart. 密钥. */
  readonly secret: string;
  /** Where a person comes back to from the portal's login: `https://hall.example/login/back`. */
  readonly back: string;
  /** How long a login may take, in milliseconds. @default 600000 */
  readonly timeWindow?: number;
  /** Until the portal's answer is given up, in milliseconds. @default 10000 */
  readonly timeout?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/** What a browser must bring back, in a cookie that scripts cannot read. 登录状态. */
export interface Begun {
  readonly state: string;
  /** Where to send the person. */
  readonly url: string;
}

/** Hands a person over from a portal to the hall, on the server. 身份交接. */
export interface HandOff {
  /** Begins a login. A page in an app with a bridge needs only the state. */
  begin(): Begun;
  /** Ends it with what came back, or with a bridge's credential as `{ credential }`. @throws IdentityError */
  finish(state: string, params: Readonly<Record<string, string>>): Promise<Identity>;
}

/**
 * Returns the hand-off of one portal.
 *
 * 身份交接: begin → credential → exchange on the server → identity. A state is good once and for a while, so nobody can be
 * logged in by a link that another prepared; a credential is good once, whatever the portal itself thinks of it.
 */
export function createHandOff({
  portal,
  secret,
  back,
  timeWindow = 600_000,
  timeout = 10_000,
  now = Date.now,
}: HandOffOptions): HandOff {
  if (secret.length < 16) throw new RangeError('The secret of a hand-off has at least 16 characters.');
  /** What was used, and until when that matters. */
  const used = new Map<string, number>();

  /** Marks something as used; the second time it throws. */
  function useOnce(what: string): void {
    for (const [key, until] of used) if (until <= now()) used.delete(key);
    const key = hmac('sha256', secret, what);
    if (used.has(key)) throw new IdentityError('credential-used');
    used.set(key, now() + timeWindow);
  }

  const sealOf = (text: string) => hmac('sha256', secret, `state ${portal.name} ${text}`);

  return {
    begin() {
      const text = `${now()}.${crypto.randomUUID()}`;
      const state = `${text}.${sealOf(text)}`;
      const address = new URL(back);
      address.searchParams.set('state', state);
      return { state, url: portal.loginUrl(address.href) };
    },

    async finish(state, params) {
      const [at = '', nonce = '', seal = ''] = state.split('.');
      if (!sameText(seal, sealOf(`${at}.${nonce}`))) throw new IdentityError('expired');
      if (!(now() - Number(at) <= timeWindow)) throw new IdentityError('expired');
      const credential = params['credential'] ?? portal.credentialIn(params);
      if (!credential) throw new IdentityError('login-required');
      useOnce(`state ${state}`);
      useOnce(`credential ${credential}`);
      let told;
      try {
        told = await portal.exchange(credential, AbortSignal.timeout(timeout));
      } catch (error) {
        // What a failed request says of itself holds the credential.
        throw error instanceof IdentityError ? error : new IdentityError('portal-unreachable');
      }
      const { kind, assurance, name, id } = told;
      if (id === '') throw new IdentityError('credential-refused');
      const displayName = kind === 'person' ? maskedName(name) : name;
      return { kind, assurance, displayName, subject: hmac('sha256', secret, `subject ${portal.name} ${kind} ${id}`) };
    },
  };
}
