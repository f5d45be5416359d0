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
  private readonly _host: ReactiveControllerHost;
  private readonly _leave: () => void;
  private _seconds = 0;
  private _warns = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  /** @param leave what to do when the time is over */
  constructor(host: ReactiveControllerHost, leave: () => void) {
    this._host = host;
    this._leave = leave;
    host.addController(this);
  }

  /** Begins to wait; `warn` says whether a person is told before the end. */
  start(seconds: number, warn: boolean): void {
    this._seconds = seconds;
    this._warns = warn;
    this.touch();
  }

  /** Begins the time anew, if it was running. */
  touch(): void {
    const { warning } = this;
    clearTimeout(this._timer);
    this.warning = undefined;
    if (warning) this._host.requestUpdate();
    if (this._seconds <= 0) return;
    const notice = this._warns ? Math.min(WARNING, this._seconds / 2) : 0;
    this._timer = setTimeout(() => (notice ? this._warn(notice) : this._leave()), (this._seconds - notice) * 1000);
  }

  /** Waits no longer. */
  stop(): void {
    this.start(0, false);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private _warn(seconds: number): void {
    this.warning = seconds;
    this._host.requestUpdate();
    this._timer = setTimeout(this._leave, seconds * 1000);
  }
}
