import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The time of day in mainland China, to the minute.
 *
 * 时钟（北京时间）. The host is drawn again when the minute changes, and only while the clock is on.
 */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `HH:mm`, and the clock goes on from now. */
  read(): string {
    this.#timer ??= setTimeout(() => this.#tick(), 60_000 - (Date.now() % 60_000));
    return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11, 16);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
