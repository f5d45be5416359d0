import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many seconds before the end a person is warned, unless half the time is shorter. */
const WARNING = 10;

/**
 * Notices that a screen has been left.
 *
 * 无操作计时. It warns first; any touch begins the time anew. Nothing runs while the host is out of the page.
 */
export class IdleTimer implements ReactiveController {
  /** For how many seconds the warning stands; nothing while there is none. */
  warning: number | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #leave: () => void;
  #seconds = 0;
  #warns = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param leave what to do when the time is over */
  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  /** Begins to wait; `warn` says whether a person is told before the end. */
  start(seconds: number, warn: boolean): void {
    this.#seconds = seconds;
    this.#warns = warn;
    this.touch();
  }

  /** Begins the time anew, if it was running. */
  touch(): void {
    const { warning } = this;
    clearTimeout(this.#timer);
    this.warning = undefined;
    if (warning) this.#host.requestUpdate();
    if (this.#seconds <= 0) return;
    const notice = this.#warns ? Math.min(WARNING, this.#seconds / 2) : 0;
    this.#timer = setTimeout(() => (notice ? this.#warn(notice) : this.#leave()), (this.#seconds - notice) * 1000);
  }

  /** Waits no longer. */
  stop(): void {
    this.start(0, false);
  }

  hostDisconnected(): void {
    this.stop();
  }

  #warn(seconds: number): void {
    this.warning = seconds;
    this.#host.requestUpdate();
    this.#timer = setTimeout(this.#leave, seconds * 1000);
  }
}
