import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { wholeHref } from './whole-href.ts';

/** After so many milliseconds a photograph that did not load is tried again. */
const AGAIN = 300_000;

/**
 * Photographs of people: one that has no address, or does not load, is never shown broken.
 *
 * 照片. An address may be relative to the page; anything but `http` and `https` is no address. What did not load is tried again
 * every five minutes, out of sight: a screen runs for weeks.
 */
export class Photos implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _broken = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Draws a photograph, or what stands in its place. */
  render(photo: string | undefined, alt: string, otherwise: unknown = nothing): unknown {
    const address = wholeHref(photo);
    if (!address || this._broken.has(address)) return otherwise;
    return html`<img part="photo" src=${address} alt=${alt} @error=${() => this._giveUp(address)} />`;
  }

  hostDisconnected(): void {
    for (const timer of this._broken.values()) clearTimeout(timer);
    this._broken.clear();
  }

  private _giveUp(address: string): void {
    clearTimeout(this._broken.get(address));
    this._broken.set(
      address,
      setTimeout(() => this._try(address), AGAIN),
    );
    this._host.requestUpdate();
  }

  private _try(address: string): void {
    const image = new Image();
    const isWanted = (): boolean => this._broken.has(address);
    image.addEventListener('error', () => isWanted() && this._giveUp(address));
    image.addEventListener('load', () => {
      if (this._broken.delete(address)) this._host.requestUpdate();
    });
    image.src = address;
  }
}
