const addresses = new WeakMap<Request, string>();

/** Remembers where a request came from, as its connection says it: a header could say anything. 来源地址. */
export function rememberAddress(request: Request, address: string): Request {
  addresses.set(request, address);
  return request;
}

/** Returns where a request came from. 来源地址. */
export function addressOf(request: Request): string {
  return addresses.get(request) ?? 'unknown';
}
