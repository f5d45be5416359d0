import type { Route, Tree, WireRequest } from '../engine/index.ts';

/** A request as a simulated platform hears it. Header names are lower case. 收到的请求. */
export interface Heard {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Returns a request as a signer looks at it: what stands where, by the route's carriage.
 *
 * 还原请求. The reverse of what a caller carries.
 */
export function wireOf(route: Route, { method, url, headers, body }: Heard): WireRequest {
  const text = new TextDecoder(route.charset ?? 'utf-8').decode(body);
  const address = new URL(url);
  if (method === 'GET' || route.carriage === 'query') {
    const params = Object.fromEntries(address.searchParams);
    address.search = '';
    return { method, url: address.href, headers, params, body: text };
  }
  const params =
    route.carriage === 'form'
      ? Object.fromEntries(new URLSearchParams(text))
      : route.carriage === 'json'
        ? textsAt(text, route.paramsAt)
        : {};
  return { method, url, headers, params, body: text };
}

/** The texts beside one another at a path of a JSON body. */
function textsAt(text: string, at = ''): Record<string, string> {
  let here: Tree;
  try {
    here = JSON.parse(text) as Tree;
  } catch {
    return {};
  }
  for (const key of at === '' ? [] : at.split('.')) here = (here as Record<string, Tree> | null | undefined)?.[key];
  if (typeof here !== 'object' || here === null) return {};
  return Object.fromEntries(
    Object.entries(here).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
