import type { ReactiveController } from 'lit';
import type { BanshiRating } from './rating.ts';

/** A shared screen is wiped after so many milliseconds: of a form that was left, and of thanks that were read. */
const LEFT = 60_000;
const READ = 20_000;

/** Whether strangers come to a rating one after the other. 公用屏幕. */
export function isShared({ mode }: BanshiRating): boolean {
  return mode === 'kiosk' || mode === 'tablet';
}

/** Keeps a shared screen from showing what somebody left. 公用屏幕的清除. */
export class Wipe implements ReactiveController {
  private readonly _host: BanshiRating;
  private _read: string | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: BanshiRating) {
    this._host = host;
    host.addController(this);
    host.renderRoot.addEventListener('input', () => this._in(LEFT));
    if (host.renderRoot.querySelector(':checked')) this._in(LEFT);
  }

  hostUpdated(): void {
    const { receipt } = this._host;
    if (receipt && receipt !== this._read) this._in(READ);
    this._read = receipt;
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
  }

  private _in(milliseconds: number): void {
    const { _host: host } = this;
    clearTimeout(this._timer);
    if (!isShared(host)) return;
    this._timer = setTimeout(() => {
      host.forget();
      host.close();
    }, milliseconds);
  }
}
