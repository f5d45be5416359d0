import { isServer } from 'lit';
import { safeHref } from './safe-href.ts';

/**
 * Returns an address that a page or a hall gave, relative to the page where it is not whole; nothing where it may not be used.
 *
 * 完整链接. A text that is no address is no error: whoever wrote it is not here to read one.
 */
export function wholeHref(href: string | undefined): string | undefined {
  if (!href || isServer) return safeHref(href);
  try {
    return safeHref(new URL(href, document.baseURI).href);
  } catch {
    return undefined;
  }
}
