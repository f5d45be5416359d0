import type { ReactiveController } from 'lit';
import type { BanshiRating } from './rating.ts';
import { isShared } from './shared-screen.ts';

/** A shared screen is wiped after so many milliseconds: of a form that was left, and of thanks that were read. */
const LEFT = 60_000;
const READ = 20_000;
/** A receipt that was asked for stands there for so many milliseconds. */
const SHOWN = 8_000;

/**
 * Keeps a shared screen from showing what somebody left, and a receipt to whoever stands beside it.
 *
 * 公用屏幕的清除. With a receipt the rating can be read and followed up, and a window's tablet stands before its clerk: so it is shown
 * to who asks for it, for a few seconds.
 */
export class Wipe implements ReactiveController {
  /** Whether the receipt is shown: nobody has to ask for it on a screen of their own. */
  shows = false;
  private readonly _host: BanshiRating;
  private _read: string | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _hiding: ReturnType<typeof setTimeout> | undefined;

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
    this.hide();
  }

  /** Shows the receipt, for a few seconds. */
  readonly show = (): void => {
    this.hide();
    this.shows = true;
    this._hiding = setTimeout(this.hide, SHOWN);
    this._in(READ);
    this._host.requestUpdate();
  };

  /** Hides the receipt again. */
  readonly hide = (): void => {
    clearTimeout(this._hiding);
    this.shows = false;
    this._host.requestUpdate();
  };

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
