import { type Context, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Finds a gateway in the contexts around an element, the first context first, and follows it when it changes.
 *
 * 接口来源. A gateway given as a property comes before it. The asking side of the context protocol is these few lines; the
 * library's own would be the larger half of a rating's code.
 */
export class GatewaySource<T> implements ReactiveController {
  private readonly _host: ReactiveElement;
  private readonly _contexts: readonly Context<unknown, T>[];
  private readonly _found: (T | undefined)[] = [];
  private readonly _leave = new Set<() => void>();

  constructor(host: ReactiveElement, ...contexts: readonly Context<unknown, T>[]) {
    this._host = host;
    this._contexts = contexts;
    host.addController(this);
  }

  /** The gateway that a provider has given, if any. */
  get value(): T | undefined {
    return this._found.find((gateway) => gateway);
  }

  hostConnected(): void {
    this._contexts.forEach((context, index) => {
      const hear = (gateway: T, leave?: () => void): void => {
        if (leave) this._leave.add(leave);
        this._found[index] = gateway;
        this._host.requestUpdate();
      };
      this._host.dispatchEvent(new ContextEvent(context, this._host, hear, true));
    });
  }

  hostDisconnected(): void {
    this._leave.forEach((leave) => leave());
    this._leave.clear();
  }
}
