import { answered, BRIDGE_TIMEOUT, type BridgeAnswer, type HostBridge } from './host-bridge.ts';

/** What `window.lightAppJssdk` has of which a page makes use. Every call is told by callbacks. 轻应用容器. */
export interface LightAppSdk {
  readonly user: {
    getUserInfo(options: LightAppCall): void;
    loginapp?(options: LightAppCall): void;
  };
  readonly navigation?: {
    setTitle?(options: LightAppCall & { readonly title: string }): void;
    close?(options: LightAppCall): void;
  };
  readonly device?: { getUiStyle?(options: LightAppCall): void };
}

/** 回调. */
export interface LightAppCall {
  readonly success: (answer: unknown) => void;
  readonly fail: (answer: unknown) => void;
}

/** Bare sentences that stand where an answer should be. Only whole sentences count. 应答语句表. */
const SENTENCES: Readonly<Record<string, 'cancelled' | 'login-required'>> = {
  未登录: 'login-required',
  用户未登录: 'login-required',
  取消登录: 'cancelled',
  用户取消登录: 'cancelled',
  用户拒绝授权: 'cancelled',
};

/**
 * Returns the bridge of 爱山东, 甘快办, 赣服通 and other apps of the light-app family.
 *
 * 轻应用 lightAppJssdk. It answers JSON text, or a bare sentence. Of what it tells about the person only the token is
 * taken; name and number stay in the app. Not every container says whether it is in elder mode.
 */
export function lightAppBridge(sdk: LightAppSdk, timeout = BRIDGE_TIMEOUT): HostBridge {
  // A failure is an answer too: the sentence says whether the person would not or could not.
  const ask = (call: ((options: LightAppCall) => void) | undefined): Promise<unknown> =>
    answered(
      () => new Promise<unknown>((resolve) => (call ? call({ success: resolve, fail: resolve }) : resolve(undefined))),
      timeout,
    );

  return {
    name: 'light-app',
    async credential() {
      const known = readToken(await ask((options) => sdk.user.getUserInfo(options)));
      if (known.outcome !== 'login-required' || !sdk.user.loginapp) return known;
      return readToken(await ask((options) => sdk.user.loginapp!(options)));
    },
    async isElder() {
      const style = parsed(await ask(sdk.device?.getUiStyle && ((options) => sdk.device!.getUiStyle!(options))));
      return (style as { uiStyle?: unknown } | undefined)?.uiStyle === 'elder';
    },
    setTitle: (title) => void ask((options) => sdk.navigation?.setTitle?.({ ...options, title })),
    close: () => void ask((options) => sdk.navigation?.close?.(options)),
  };
}

function readToken(answer: unknown): BridgeAnswer {
  if (answer === undefined) return { outcome: 'retry' };
  const sentence = typeof answer === 'string' ? answer.trim() : '';
  if (Object.hasOwn(SENTENCES, sentence)) return { outcome: SENTENCES[sentence]! };
  const { token } = (parsed(answer) ?? {}) as { token?: unknown };
  return typeof token === 'string' && token !== '' ? { outcome: 'ok', credential: token } : { outcome: 'malformed' };
}

/** JSON text, or already an object: containers differ. */
function parsed(answer: unknown): object | undefined {
  try {
    const value: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
