import { type HallGateway, type QueueBoard, UnreachableError } from '@banshi/core';
import { hallClient, type HallClientOptions, type LiveSource } from '../client/index.ts';

/** One call through a portal's gateway: a name and flat parameters, nothing in any path. 网关调用. */
export interface PortalCall {
  /** `case`, `guides`, `command`: the hall's own word, which the transport turns into the portal's interface id. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** JSON text, for a command. */
  readonly body?: string;
}

/** What came back. */
export interface PortalAnswer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

/** Carries a call: a container's request function, or a server of one's own. 传输. */
export type PortalTransport = (call: PortalCall, signal: AbortSignal) => Promise<PortalAnswer>;

/** Options for {@link portalGateway}. */
export interface PortalGatewayOptions extends Pick<HallClientOptions, 'timeout' | 'retries' | 'retryDelay'> {
  readonly transport: PortalTransport;
  /** How often a topic that is listened to is asked for, in milliseconds: gateways hold no line open. @default 5000 */
  readonly pollInterval?: number;
}

/** Nobody asks here: the client wants an address, and only what stands behind it is used. */
const BASE = 'https://portal.invalid/';
/** What a topic's key is called where the topic is read. */
const KEYS: Readonly<Record<string, string>> = { case: 'number', window: 'id', ticket: 'id', place: 'id' };

/**
 * Returns a hall's service through a portal that lets a page call nothing but its own gateway.
 *
 * 门户网关. The elements get the same {@link HallGateway} as everywhere; live news are polled, and told when they differ.
 */
export function portalGateway({ transport, pollInterval = 5000, ...options }: PortalGatewayOptions): HallGateway {
  const send: typeof fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(addressOf(input));
    const { body, signal } = init ?? {};
    const call = {
      name: pathname.slice(1),
      params: Object.fromEntries(searchParams),
      ...(typeof body === 'string' && { body }),
    };
    const answer = await transport(call, signal ?? new AbortController().signal);
    // A status that is none would throw here, and the page would blame itself.
    const isStatus = Number.isInteger(answer.status) && answer.status >= 200 && answer.status <= 599;
    if (!isStatus) throw new UnreachableError();
    const isEmpty = [204, 205, 304].includes(answer.status);
    return new Response(isEmpty ? null : answer.body, { status: answer.status });
  };
  return hallClient({
    ...options,
    baseUrl: BASE,
    fetch: send,
    eventSource: (url) => poll(url, transport, pollInterval),
  });
}

/** A live connection that asks again and again, and speaks when the answer is another. */
function poll(url: string, transport: PortalTransport, interval: number): LiveSource {
  const { searchParams } = new URL(url);
  const topic = searchParams.get('topic') ?? '';
  const key = searchParams.get('key');
  const call: PortalCall = { name: topic, params: key === null ? {} : { [KEYS[topic] ?? 'key']: key } };
  const controller = new AbortController();
  let heard: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const source = { readyState: 0, onopen: null, onmessage: null, onerror: null, close } as {
    -readonly [TKey in keyof LiveSource]: LiveSource[TKey];
  };

  function close(): void {
    source.readyState = 2;
    clearTimeout(timer);
    controller.abort();
  }

  async function ask(): Promise<void> {
    const { status, body } = await transport(call, controller.signal);
    if (controller.signal.aborted) return;
    if (status !== 200) throw new UnreachableError();
    if (source.readyState === 0) {
      source.readyState = 1;
      source.onopen?.();
    }
    const news = newsOf(topic, body);
    if (news !== heard) {
      heard = news;
      source.onmessage?.({ data: body });
    }
    timer = setTimeout(next, interval);
  }

  function next(): void {
    ask().catch(() => {
      if (source.readyState === 2) return;
      close();
      source.onerror?.();
    });
  }

  // The client hangs its listeners on the source after it has it.
  timer = setTimeout(next);
  return source;
}

/** When a board was read is no news of it. */
function newsOf(topic: string, body: string): string {
  if (topic !== 'board') return body;
  const { at: _, ...news } = JSON.parse(body) as Partial<QueueBoard>;
  return JSON.stringify(news);
}

function addressOf(input: RequestInfo | URL): string {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : input.url;
}
