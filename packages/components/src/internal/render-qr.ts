import { html, nothing, type TemplateResult } from 'lit';
import { qrPath } from './qr-path.ts';
import { wholeHref } from './whole-href.ts';

/** What is said of a QR code. 二维码的说法. */
export interface QrStrings {
  readonly qr: string;
  readonly qrText: (href: string) => string;
  /** Said where the address is too long for one. */
  readonly tooLong?: string;
}

/** An address as a QR code, with what it is for; nothing where there is no address that may be linked. 二维码. */
export function renderQr(href: string | undefined, words: QrStrings): TemplateResult | typeof nothing {
  const whole = wholeHref(href);
  if (!whole) return nothing;
  const code = qrPath(whole);
  if (!code) return words.tooLong ? html`<p class="quiet">${words.tooLong}</p>` : nothing;
  const side = code.size + 8;
  return html`<figure part="qr">
    <svg role="img" aria-label=${words.qrText(whole)} viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges">
      <path d=${code.path} />
    </svg>
    <figcaption class="quiet">${words.qr}</figcaption>
  </figure>`;
}
