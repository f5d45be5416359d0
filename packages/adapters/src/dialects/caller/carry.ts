import type { Route, Tree, WireRequest } from '../engine/index.ts';
import type { Outbound } from './exchange.ts';
import { writeGb18030 } from '../engine/write-gb18030.ts';

/** A message on its way: the tree, and as the dialect writes it. */
export interface Outgoing {
  readonly tree: Tree;
  readonly text: string;
}

/** Puts the platform's parameters and a message into one request. 装载. */
export function carry(route: Route, { url, headers, params, message }: WireRequestParts): WireRequest {
  const { method } = route;
  const fields = {
    ...(route.carriage === 'form' || route.carriage === 'query'
      ? flat(message.tree, route.messageAt, message.text)
      : {}),
    ...params,
  };
  return {
    method,
    url,
    headers,
    params: fields,
    body: route.carriage === 'json' ? jsonBody(route, params, message) : message.text,
  };
}

/** Returns what goes out for a signed request. 发出请求. */
export function toOutbound(route: Route, request: WireRequest, message: Outgoing): { url: string; init: Outbound } {
  const { method, headers, params } = request;
  const fields = new URLSearchParams(params);
  if (method === 'GET' || route.carriage === 'query') {
    const url = new URL(request.url);
    for (const [key, value] of fields) url.searchParams.set(key, value);
    return { url: url.href, init: { method, headers } };
  }
  const body =
    route.carriage === 'form'
      ? fields.toString()
      : route.carriage === 'json'
        ? jsonBody(route, params, message)
        : request.body;
  return { url: request.url, init: { method, headers, body: route.charset === 'gb18030' ? bytesOf(body) : body } };
}

interface WireRequestParts {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  readonly message: Outgoing;
}

/** Without a place of its own the message is the body, and the parameters stand beside its fields. */
function jsonBody({ paramsAt, messageAt }: Route, params: Readonly<Record<string, string>>, message: Outgoing): string {
  if (paramsAt === undefined && messageAt === undefined && Object.keys(params).length === 0) return message.text;
  const body: Record<string, unknown> = {};
  const inner: unknown = JSON.parse(message.text);
  place(body, messageAt, inner);
  place(body, paramsAt, params);
  return JSON.stringify(body);
}

function place(body: Record<string, unknown>, at: string | undefined, value: unknown): void {
  if (at === undefined || at === '') return void Object.assign(body, value);
  const path = at.split('.');
  const last = path.pop()!;
  let here = body;
  for (const key of path) here = (here[key] ??= {}) as Record<string, unknown>;
  const before = here[last];
  here[last] = typeof before === 'object' && before !== null ? { ...before, ...(value as object) } : value;
}

/** A form's fields are texts: a message with a place of its own is one of them, otherwise each field of it is. */
function flat(tree: Tree, at: string | undefined, text: string): Record<string, string> {
  if (at !== undefined && at !== '') return { [at]: text };
  if (typeof tree !== 'object' || tree === null) return {};
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''),
    ]),
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeGb18030(text));
}
