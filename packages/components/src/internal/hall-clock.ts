import type { IsoInstant } from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How often the clocks are compared, in milliseconds. */
const BEAT = 10_000;
/** By how much they may differ: less than this is drift, more is a jump or a sleep. */
const JUMP = 3_000;
const BEIJING = 8 * 3_600_000;

/**
 * The hall's own time, kept on a screen.
 *
 * 大厅时钟（北京时间）. Whatever the hall does just now says what time it is there, and `performance.now()` carries it on: the
 * device's time of day may be wrong and may jump. Where that time of day and the carried one part, the device slept or was set,
 * and the host is told to ask the hall again.
 */
export class HallClock implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _jumped: () => void;
  private _told: { readonly at: IsoInstant; readonly heard: number } | undefined;
  private _device = 0;
  private _shown = '';
  private _timer: ReturnType<typeof setInterval> | undefined;

  /** @param jumped what to do when the device slept, or its clock was set */
  constructor(host: ReactiveControllerHost, jumped: () => void) {
    this._host = host;
    this._jumped = jumped;
    host.addController(this);
  }

  /** Sets the clock by what the hall has done just now, which is `heard` on the clock of the page. */
  set(at: IsoInstant, heard = performance.now()): void {
    this._told = { at, heard };
  }

  /** Whether the device's clocks go on together. Where they do not, it slept or was set, and the hall is asked. */
  steady(): boolean {
    const device = Date.now() - performance.now();
    const steady = Math.abs(device - this._device) <= JUMP;
    this._device = device;
    if (!steady) this._jumped();
    return steady;
  }

  /** What time it is in the hall, in milliseconds since 1970; the device's time until the hall has said. */
  now(): number {
    return this._told ? Date.parse(this._told.at) + performance.now() - this._told.heard : Date.now();
  }

  /** When something happened in the hall, on the clock of `performance.now()`; what is yet to come there is now. */
  since(at: IsoInstant, now = performance.now()): number {
    if (this._told && at === this._told.at) return this._told.heard;
    return Math.min(now, now - this.now() + Date.parse(at));
  }

  /** `HH:mm`; the host is drawn again when it changes. */
  read(): string {
    return (this._shown = new Date(this.now() + BEIJING).toISOString().slice(11, 16));
  }

  hostConnected(): void {
    this._device = Date.now() - performance.now();
    this._timer = setInterval(() => this._beat(), BEAT);
    document.addEventListener('visibilitychange', this._wake);
    addEventListener('online', this._wake);
  }

  hostDisconnected(): void {
    clearInterval(this._timer);
    document.removeEventListener('visibilitychange', this._wake);
    removeEventListener('online', this._wake);
  }

  private _beat(): void {
    this.steady();
    if (this._shown && this._shown !== this.read()) this._host.requestUpdate();
  }

  /** A page that was hidden may have slept, and what came meanwhile may be lost. */
  private readonly _wake = (): void => {
    if (document.hidden) return;
    this._beat();
    this._jumped();
  };
}
