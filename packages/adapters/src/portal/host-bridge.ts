/**
 * What a page got from the app around it: a credential for the server, or why there is none.
 *
 * 容器应答. That a person will not, or has not logged in, is a choice and no fault.
 */
export type BridgeAnswer =
  | { readonly outcome: 'ok'; readonly credential: string }
  | { readonly outcome: 'cancelled' | 'login-required' | 'retry' | 'malformed' };

/** The app around a page. 宿主容器. */
export interface HostBridge {
  readonly name: 'zwjs' | 'light-app' | 'none';
  /** Asks the app who is there. What it gives goes to the server unread: it is no identity yet. 取凭据. */
  credential(): Promise<BridgeAnswer>;
  /** Whether the app is in its elder mode; `false` where it cannot say. 长辈版. */
  isElder(): Promise<boolean>;
  setTitle(title: string): void;
  /** Leaves the page. 关闭. */
  close(): void;
}

/** How long a bridge is waited for, in milliseconds: outside its app it never answers. */
export const BRIDGE_TIMEOUT = 10_000;

/** The page stands in an ordinary browser: the person is sent to the portal's own login instead. 无容器. */
export const noBridge: HostBridge = {
  name: 'none',
  credential: async () => ({ outcome: 'login-required' }),
  isElder: async () => false,
  setTitle: (title) => void (document.title = title),
  close: () => history.back(),
};

/**
 * Resolves with what a bridge answers, or with nothing when it does not answer in time or fails.
 *
 * 容器调用.
 */
export function answered<T>(call: () => T | Promise<T>, timeout: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), timeout);
    const end = (value: T | undefined) => {
      clearTimeout(timer);
      resolve(value);
    };
    Promise.resolve()
      .then(call)
      .then(end, () => end(undefined));
  });
}
