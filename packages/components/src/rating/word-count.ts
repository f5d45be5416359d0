import { wordsLength } from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nobody writes before the count is read aloud, in milliseconds. */
const PAUSE = 1000;

/**
 * Counts what a person writes, as the hall counts it: shown at every key, and read aloud once they pause.
 *
 * 字数提示.
 */
export class WordCount implements ReactiveController {
  /** How much is written. */
  shown = 0;
  /** How much was written when the writer last paused. */
  told: number | undefined;
  private readonly _host: ReactiveControllerHost;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Hears of what a field holds now. */
  readonly hear = ({ target }: Event): void => {
    const { _host: host } = this;
    this.shown = wordsLength((target as HTMLTextAreaElement).value);
    host.requestUpdate();
    clearTimeout(this._timer);
    this._timer = setTimeout(() => {
      this.told = this.shown;
      host.requestUpdate();
    }, PAUSE);
  };

  /** The field was emptied. */
  reset(): void {
    this.shown = 0;
    this.told = undefined;
    clearTimeout(this._timer);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
  }
}
