import { type Context, ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';

/**
 * Finds a gateway in the contexts around an element, the first context first.
 *
 * 接口来源. A gateway given as a property comes before it.
 */
export class GatewaySource<T> {
  readonly #consumers: readonly { readonly value?: T | undefined }[];

  constructor(host: ReactiveElement, ...contexts: readonly Context<unknown, T>[]) {
    this.#consumers = contexts.map((context) => new ContextConsumer(host, { context, subscribe: true }));
  }

  /** The gateway that a provider has given, if any. */
  get value(): T | undefined {
    return this.#consumers.find(({ value }) => value !== undefined)?.value;
  }
}
