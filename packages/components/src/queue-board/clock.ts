import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The time of day in mainland China, to the minute.
 *
 * 时钟（北京时间）. The host is drawn again when the minute changes, and only while the clock is on.
 */
export class Clock implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** `HH:mm`, and the clock goes on from now. */
  read(): string {
    this._timer ??= setTimeout(() => this._tick(), 60_000 - (Date.now() % 60_000));
    return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11, 16);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
  }

  private _tick(): void {
    this._timer = undefined;
    this._host.requestUpdate();
  }
}
