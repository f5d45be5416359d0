import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After so many milliseconds a screen that nobody attends makes a failed call again. 重试间隔. */
export const RETRY = 10_000;

const waiting = new Set<() => void>();

/**
 * Makes every failed call that waits to be made again, of the whole page, now.
 *
 * 立即重试. For when the hall can be heard again: what a page shows goes on together.
 */
export function retryNow(): void {
  for (const again of waiting) again();
}

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
  private readonly _host: ReactiveControllerHost;
  private readonly _retryAfter: number | undefined;
  private _abort: AbortController | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _again: (() => void) | undefined;

  /** @param retryAfter after how many milliseconds a failed call is made again; never, where none is given */
  constructor(host: ReactiveControllerHost, retryAfter?: number) {
    this._host = host;
    this._retryAfter = retryAfter;
    host.addController(this);
  }

  /** Makes a call and leaves the older one. Resolves with whether this one was answered and still mattered. */
  async run(start: (signal: AbortSignal) => Promise<T>): Promise<boolean> {
    this._giveUp();
    const abort = (this._abort = new AbortController());
    this._become('busy');
    try {
      const value = await start(abort.signal);
      if (abort !== this._abort) return false;
      this.value = value;
      this._become('done');
      return true;
    } catch (error) {
      if (abort !== this._abort) return false;
      this._become('failed', error);
      if (this._retryAfter) {
        waiting.add((this._again = () => void this.run(start)));
        this._timer = setTimeout(this._again, this._retryAfter);
      }
      return false;
    }
  }

  /** Forgets the call and its answer. */
  reset(): void {
    this._giveUp();
    this.state = 'idle';
    this.value = undefined;
    this.error = undefined;
  }

  private _become(state: 'busy' | 'done' | 'failed', error?: unknown): void {
    this.state = state;
    this.error = error;
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this._giveUp();
    if (this.state !== 'done') this.state = 'idle';
  }

  private _giveUp(): void {
    clearTimeout(this._timer);
    waiting.delete(this._again!);
    this._abort?.abort();
    this._abort = undefined;
  }
}
