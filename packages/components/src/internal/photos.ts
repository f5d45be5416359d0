import { html, nothing, type ReactiveControllerHost } from 'lit';
import { wholeHref } from './whole-href.ts';

/**
 * Photographs of people: one that has no address, or does not load, is never shown broken.
 *
 * 照片. An address may be relative to the page; anything but `http` and `https` is no address.
 */
export class Photos {
  private readonly _host: ReactiveControllerHost;
  private readonly _broken = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this._host = host;
  }

  /** Draws a photograph, or what stands in its place. */
  render(photo: string | undefined, alt: string, otherwise: unknown = nothing): unknown {
    const address = wholeHref(photo);
    if (!address || this._broken.has(address)) return otherwise;
    const giveUp = (): void => {
      this._broken.add(address);
      this._host.requestUpdate();
    };
    return html`<img part="photo" src=${address} alt=${alt} @error=${giveUp} />`;
  }
}
