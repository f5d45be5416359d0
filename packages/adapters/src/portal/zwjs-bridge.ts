import { answered, BRIDGE_TIMEOUT, type BridgeAnswer, type HostBridge } from './host-bridge.ts';

/** What `window.ZWJSBridge` (1.0.1 and later) has of which a page makes use. 浙里办容器. */
export interface ZwjsBridge {
  onReady(ready: () => void): void;
  ssoTicket(options: object): Promise<unknown>;
  /** Missing in the app before 6.11. */
  getUiStyle?(options: object): Promise<unknown>;
  setTitle(options: { title: string }): unknown;
  close(options?: object): unknown;
}

/**
 * Returns the bridge of 浙里办 apps.
 *
 * 浙里办 ZWJSBridge. A ticket is good for one exchange. A page that comes back out of the browser's store must close
 * itself: the app around it has moved on.
 */
export function zwjsBridge(bridge: ZwjsBridge, timeout = BRIDGE_TIMEOUT): HostBridge {
  const ready = answered(() => new Promise<true>((resolve) => bridge.onReady(() => resolve(true))), timeout);
  const ask = async (call: () => unknown): Promise<unknown> =>
    (await ready) ? answered(async () => call(), timeout) : undefined;

  const host: HostBridge = {
    name: 'zwjs',
    credential: async () => readTicket(await ask(() => bridge.ssoTicket({}))),
    async isElder() {
      const style = await ask(() => bridge.getUiStyle?.({}));
      return (style as { uiStyle?: unknown } | undefined)?.uiStyle === 'elder';
    },
    setTitle: (title) => void ask(() => bridge.setTitle({ title })),
    close: () => void ask(() => bridge.close({})),
  };
  if (typeof addEventListener === 'function') {
    addEventListener('pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) host.close();
    });
  }
  return host;
}

/** `result` is true with a ticket; without one the person has not logged in to the app. */
function readTicket(answer: unknown): BridgeAnswer {
  if (answer === undefined) return { outcome: 'retry' };
  if (typeof answer !== 'object' || answer === null || !('result' in answer)) return { outcome: 'malformed' };
  const { result, ticketId } = answer as { result: unknown; ticketId?: unknown };
  if (result !== true && result !== 'true') return { outcome: 'login-required' };
  return typeof ticketId === 'string' && ticketId !== ''
    ? { outcome: 'ok', credential: ticketId }
    : { outcome: 'malformed' };
}
