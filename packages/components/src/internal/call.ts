import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One call to a gateway at a time: a newer one aborts the older, whose late answer changes nothing.
 *
 * 调用. The host is drawn again at every change of {@link state}. A screen that nobody attends may have a failed call made
 * again by itself.
 */
export class Call<T> implements ReactiveController {
  /** Where the latest call stands. */
  state: 'idle' | 'busy' | 'done' | 'failed' = 'idle';
  /** The latest answer; it stays while a newer call is under way. */
  value: T | undefined;
  /** Why the latest call failed. */
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #retryAfter: number | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param retryAfter after how many milliseconds a failed call is made again; never, where none is given */
  constructor(host: ReactiveControllerHost, retryAfter?: number) {
    this.#host = host;
    this.#retryAfter = retryAfter;
    host.addController(this);
  }

  /** Makes a call and leaves the older one. Resolves with whether this one was answered and still mattered. */
  async run(start: (signal: AbortSignal) => Promise<T>): Promise<boolean> {
    this.#giveUp();
    const abort = (this.#abort = new AbortController());
    this.#become('busy');
    try {
      const value = await start(abort.signal);
      if (abort !== this.#abort) return false;
      this.value = value;
      this.#become('done');
      return true;
    } catch (error) {
      if (abort !== this.#abort) return false;
      this.#become('failed', error);
      if (this.#retryAfter) this.#timer = setTimeout(() => void this.run(start), this.#retryAfter);
      return false;
    }
  }

  /** Forgets the call and its answer. */
  reset(): void {
    this.#giveUp();
    this.state = 'idle';
    this.value = undefined;
    this.error = undefined;
  }

  #become(state: 'busy' | 'done' | 'failed', error?: unknown): void {
    this.state = state;
    this.error = error;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#giveUp();
    if (this.state !== 'done') this.state = 'idle';
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
  }
}
