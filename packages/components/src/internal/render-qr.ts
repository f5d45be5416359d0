import { html, isServer, nothing, type TemplateResult } from 'lit';
import { qrPath } from './qr-path.ts';
import { safeHref } from './safe-href.ts';

/** A QR code of an address, whole or relative to the page; nothing where there is none or it is too long. 二维码. */
export function renderQr(
  href: string | undefined,
  label: (href: string) => string,
  caption: string,
): TemplateResult | typeof nothing {
  const whole = wholeHref(href);
  const code = whole && qrPath(whole);
  if (!whole || !code) return nothing;
  const side = code.size + 8;
  return html`<figure part="qr">
    <svg role="img" aria-label=${label(whole)} viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges">
      <path d=${code.path} />
    </svg>
    <figcaption>${caption}</figcaption>
  </figure>`;
}

function wholeHref(href: string | undefined): string | undefined {
  if (!href || isServer) return safeHref(href);
  try {
    return safeHref(new URL(href, document.baseURI).href);
  } catch {
    return undefined;
  }
}
