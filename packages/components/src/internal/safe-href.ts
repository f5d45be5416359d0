/**
 * Returns an address that may be put into a link, or nothing.
 *
 * 安全链接. Guides come from imported pages: anything but a whole `http` or `https` address (`javascript:`, `data:`, a
 * relative path) stays text.
 *
 * @example
 * safeHref('https://example.com/a b') // => 'https://example.com/a%20b'
 * safeHref('javascript:alert(1)') // => undefined
 * safeHref('/guide') // => undefined
 */
export function safeHref(text: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(text ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
