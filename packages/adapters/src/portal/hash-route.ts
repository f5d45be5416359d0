/** Where a page stands. 页内路由. */
export interface HashRoute {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Returns the address of a screen within a page.
 *
 * 哈希路由. Portals serve a page under one address and forbid parameters in its path, so everything stands behind the hash,
 * which no server and no log ever sees.
 *
 * @example
 * hashRoute('case', { number: '2026112300001' }) // => '#/case?number=2026112300001'
 * hashRoute('guides') // => '#/guides'
 */
export function hashRoute(name: string, params: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries(params)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
  return `#/${encodeURIComponent(name)}${query && `?${query}`}`;
}

/**
 * Reads what {@link hashRoute} writes; anything else is the screen without a name.
 *
 * 解析哈希路由.
 *
 * @example
 * readHashRoute('#/case?number=2026112300001') // => { name: 'case', params: { number: '2026112300001' } }
 * readHashRoute('#%') // => { name: '', params: {} }
 */
export function readHashRoute(hash: string): HashRoute {
  const [, path, query = ''] = /^#\/([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  if (path === undefined) return { name: '', params: {} };
  try {
    return { name: decodeURIComponent(path), params: Object.fromEntries(new URLSearchParams(query)) };
  } catch {
    return { name: '', params: {} };
  }
}
