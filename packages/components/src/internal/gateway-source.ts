import { type Context, ContextEvent } from '@lit/context';
import type { ReactiveElement } from 'lit';

/**
 * Finds the gateway in a context around an element, and follows it when it changes.
 *
 * 接口来源. A gateway given as a property comes before it. The asking side of the context protocol is these few lines; the
 * library's own would be the larger half of a rating's code.
 */
export class GatewaySource<T> {
  /** The gateway that a provider has given, if any. */
  value: T | undefined;

  constructor(host: ReactiveElement, context: Context<unknown, T>) {
    let leave: (() => void) | undefined;
    const follow = (gateway: T, leaving?: () => void): void => {
      // Another provider answers from now on.
      if (leaving !== leave) leave?.();
      leave = leaving;
      this.value = gateway;
      host.requestUpdate();
    };
    host.addController({
      hostConnected: () => host.dispatchEvent(new ContextEvent(context, host, follow, true)),
      hostDisconnected() {
        leave?.();
        leave = undefined;
      },
    });
  }
}
