import { BanshiError } from '@banshi/core';
import { isServer, type ReactiveElement } from 'lit';
import { BanshiErrorEvent } from '../events/error.ts';

/**
 * The record in a `<script type="application/json">` child of an element.
 *
 * 内嵌数据. Read once, at the first drawing after the page has been parsed; a script that is changed later is not read again.
 * What cannot be read is reported as a `banshi-error` of code `record-unreadable`; nothing is thrown.
 */
export class ChildRecord<T> {
  /** Whether there was a record that could not be read. */
  unreadable = false;
  readonly #host: ReactiveElement;
  readonly #looksRight: (value: unknown) => value is T;
  #waiting = false;
  #read = false;
  #value: T | undefined;

  constructor(host: ReactiveElement, looksRight: (value: unknown) => value is T) {
    this.#host = host;
    this.#looksRight = looksRight;
  }

  /** The record, if there is one to be read. */
  get value(): T | undefined {
    if (!this.#read && !isServer) this.#readOrWait();
    return this.#value;
  }

  /** Says that the record is there and cannot be used, and why; the reason never quotes the record. */
  report(why: string): void {
    this.unreadable = true;
    const error = new BanshiError('record-unreadable', `The record of <${this.#host.localName}> ${why}.`);
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new BanshiErrorEvent(error)));
  }

  #readOrWait(): void {
    if (document.readyState === 'loading') {
      if (!this.#waiting)
        document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
      this.#waiting = true;
      return;
    }
    this.#read = true;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (!script) return;
    try {
      const value: unknown = JSON.parse(script.textContent);
      if (this.#looksRight(value)) this.#value = value;
      else this.report('has not the outline of one');
    } catch {
      this.report('is not JSON');
    }
  }
}
