import { html, isServer, type ReactiveElement, type TemplateResult } from 'lit';
import { BanshiErrorEvent } from '../events/error.ts';

/**
 * Returns the record in a `<script type="application/json">` child of an element; nothing where there is no such child.
 *
 * 内嵌数据. While the page is still being parsed there is none yet, and the element is drawn again afterwards.
 *
 * @throws SyntaxError when the child is not JSON; {@link drawRecord} turns that into a sentence
 */
export function childRecord(host: ReactiveElement): unknown {
  if (isServer) return undefined;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
    return undefined;
  }
  const text = host.querySelector('script[type="application/json"]')?.textContent;
  return text && JSON.parse(text);
}

/**
 * Draws a record that comes from outside. One that cannot be drawn becomes `sentence` and a `banshi-error`.
 *
 * 绘制外来数据. Records are imported from other people's pages: whatever is in them, nothing is thrown.
 */
export function drawRecord<T>(host: ReactiveElement, sentence: string, draw: () => T): T | TemplateResult {
  try {
    return draw();
  } catch {
    host.dispatchEvent(new BanshiErrorEvent('record-unreadable'));
    return html`<p part="problem" role="alert">${sentence}</p>`;
  }
}

/** Takes over the JSON child of an element, and returns the sentence to show where that fails. 读取内嵌数据. */
export function adoptChild<T>(
  host: ReactiveElement,
  sentence: string,
  looksRight: (value: unknown) => value is T,
  adopt: (record: T) => void,
): TemplateResult | undefined {
  return drawRecord(host, sentence, () => {
    const record = childRecord(host);
    if (record === undefined) return undefined;
    if (!looksRight(record)) throw new TypeError('It has not the outline of a record.');
    adopt(record);
    return undefined;
  });
}
