import type { Route, Tree, WireRequest } from '../engine/index.ts';
import type { Outbound } from './exchange.ts';
import { pathOf, put, valueAt } from '../engine/paths.ts';
import { isBranch } from '../engine/tree.ts';
import { writeGb18030 } from '../engine/write-gb18030.ts';

/** A message on its way: the tree, and as the dialect writes it. */
export interface Outgoing {
  readonly tree: Tree;
  readonly text: string;
  /** What the dialect does with parts of a whole body: encrypting rows that stand in an envelope. */
  readonly wrap?: (body: Tree) => Tree;
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
  const body: Record<string, Tree> = {};
  place(body, messageAt, JSON.parse(message.text) as Tree);
  const whole = (message.wrap?.(body) ?? body) as Record<string, Tree>;
  place(whole, paramsAt, params);
  return JSON.stringify(whole);
}

function place(body: Record<string, Tree>, at = '', value: Tree): void {
  const path = pathOf(at);
  const before = valueAt(body, path);
  const whole = isBranch(before) && isBranch(value) ? { ...before, ...value } : value;
  if (path.length === 0) Object.assign(body, whole);
  else put(body, path, whole);
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
